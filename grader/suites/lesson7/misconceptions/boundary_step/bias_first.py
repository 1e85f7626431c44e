"""The bias was taken for the first of the weights.

Weight number 0 is the bias in many texts. Here it is the last one: with the unit input in front
the shapes fit, but every input meets the weight of its neighbour.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(1, my_input)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return weights - alpha * (pred - goal) * point
