"""alpha was forgotten: every step goes all the way.

With a learning rate of 1 nobody notices. alpha says how much of the step is made; with 0
nothing may move at all.

Document: Learn how neural networks learn, "subtract the product of the learning rate"
"""

import numpy as np


def boundary_step(weights, my_input, goal, alpha):
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return weights - (pred - goal) * point
