"""The answers were rounded to a few decimals.

Rounded numbers read better, but a network goes on computing with them: what is lost here is
missing from every update that follows. Round what you print, never what you return.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.round(np.where(x >= 0, 1, small) / (1 + small), 4)


def sigmoid2deriv(output):
    return np.round(output * (1 - output), 4)
