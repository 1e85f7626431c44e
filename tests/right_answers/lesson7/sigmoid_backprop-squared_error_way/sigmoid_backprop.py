import numpy as np


def gradients(inputs, goals, weights_0_1, weights_1_2):
    """The chain rule, link by link, a row at a time."""
    grad_0_1, grad_1_2 = np.zeros_like(weights_0_1), np.zeros_like(weights_1_2)
    for x, y in zip(inputs, goals):
        x = np.r_[x, 1]
        hidden = np.r_[1 / (1 + np.exp(-x @ weights_0_1)), 1]
        p = 1 / (1 + np.exp(-hidden @ weights_1_2))
        loss_slope = (p - y) / (p * (1 - p))
        back = loss_slope * p * (1 - p)
        grad_1_2 += np.outer(hidden, back)
        through = (weights_1_2 @ back * hidden * (1 - hidden))[:-1]
        grad_0_1 += np.outer(x, through)
    return grad_0_1 / len(inputs), grad_1_2 / len(inputs)
