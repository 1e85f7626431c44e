"""The slope is 0 where the output is 1, but not where it is 0.

Only one of the two factors is there. The sigmoid is flat at both of its ends: a node that is
sure of 0 has as little to learn as one that is sure of 1. Try an output near 0.

Document: Learn how neural networks learn, "the sigmoid function of all the outputs"
"""

import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


def sigmoid2deriv(output):
    return 1 - output
