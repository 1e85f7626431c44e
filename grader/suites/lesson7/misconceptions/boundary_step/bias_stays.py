"""The bias was used for the prediction and never moved.

Then the boundary can turn but not shift. The bias is a weight like any other, of an input that
is always 1, so that every point moves it.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return weights - alpha * (pred - goal) * np.append(my_input, 0)
