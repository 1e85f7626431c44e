"""A point that is classified correctly left the boundary where it was.

That is how a perceptron learns: from its mistakes only. Here a correctly classified point has a
say too and pushes the boundary farther away, since the prediction never is quite what it should
be.

Document: Learn how neural networks learn, "If the point is classified correctly"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    if (pred > 0.5) == (goal == 1):
        return weights
    return weights - alpha * (pred - goal) * point
