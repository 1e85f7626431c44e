"""Every weight moved by the same amount, whatever its input was.

The bias is right that way, since its input is 1. The other weights share in the error according
to their inputs: a big one scales, a negative one reverses, and 0 stops.

Document: Learn how neural networks learn, "partial derivatives of the cost function"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return weights - alpha * (pred - goal)
