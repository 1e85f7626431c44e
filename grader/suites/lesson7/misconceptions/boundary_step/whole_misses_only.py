"""The prediction was made 0 or 1 before it was compared.

The decision was compared with the goal instead of the probability. Then every misclassified
point moves the boundary equally far, however near it is, and the others do not move it at all.

Document: Learn how neural networks learn, "We just need to know how much the boundary should move"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = float(weights.dot(point) > 0)
    return weights - alpha * (pred - goal) * point
