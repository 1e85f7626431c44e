import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    x, y = layer_0[0], goal[0]
    on = np.diag(1.0 * (x @ weights_0_1 > 0))
    # with its nodes switched on or off the network is linear
    through = weights_0_1 @ on @ weights_1_2
    p = x @ through
    error = p @ p - 2 * p @ y + y @ y
    slopes_1_2 = on @ weights_0_1.T @ (np.outer(x, x) @ through - np.outer(x, y))
    slopes_0_1 = (np.outer(x, x) @ through - np.outer(x, y)) @ weights_1_2.T @ on
    return weights_0_1 - alpha * slopes_0_1, weights_1_2 - alpha * slopes_1_2, error
