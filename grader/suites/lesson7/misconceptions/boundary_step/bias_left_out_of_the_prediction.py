"""The prediction was made without the bias.

The bias is moved, but it had no say in the prediction. Then the unit believes its boundary goes
through the origin, and calls points misclassified that are not.

Document: Learn how neural networks learn, "Calculate prediction"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights[:-1].dot(my_input)))
    return weights - alpha * (pred - goal) * point
