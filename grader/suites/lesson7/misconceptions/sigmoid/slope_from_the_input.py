"""sigmoid2deriv applied the sigmoid once more.

The slope was written for x, the sum that went into the sigmoid. What sigmoid2deriv is given has
been through the sigmoid already; a second time squeezes it into a narrow range around the
middle, where no slope is ever near 0.

Document: Learn how neural networks learn, "the sigmoid function of all the outputs"
"""

import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


def sigmoid2deriv(output):
    return sigmoid(output) * (1 - sigmoid(output))
