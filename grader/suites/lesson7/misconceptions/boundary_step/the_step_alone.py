"""The step itself came back, not the weights after it.

The change was computed and not put on the weights. Everything that the unit had learned before
would be forgotten with each point.

Document: Learn how neural networks learn, "from the current weight value"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return -alpha * (pred - goal) * point
