"""The slope of the sigmoid is still in the step.

For the squared error it belongs there. With the log loss it cancels against the slope of the
logarithm: a unit that is sure and wrong learns most, and with this factor it would learn least.

Document: Learn how neural networks learn, "Calculate the error with the error function"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return weights - alpha * (pred - goal) * pred * (1 - pred) * point
