"""The weighted sum was compared with the goal, without the sigmoid.

A point far on the right side of the boundary has a large sum, and this calls it an error of
that size. The unit's prediction is what the sigmoid makes of the sum: a number between 0 and 1,
as the goal is.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = weights.dot(point)
    return weights - alpha * (pred - goal) * point
