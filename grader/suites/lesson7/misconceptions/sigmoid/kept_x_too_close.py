"""x was kept within limits that are too close to the middle.

Limiting x before the exponential does prevent the overflow. But with limits this close the
sigmoid stops short of 0 and 1, where it still has a way to go: an exponential can stand far
more than that.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -10, 10)))


def sigmoid2deriv(output):
    return output * (1 - output)
