"""sigmoid2deriv gives the slope of relu.

On or off is how relu passes an update on, or stops it. The sigmoid has no such corner: its
slope changes all the way along, and the output of a sigmoid is above 0 everywhere, so that this
would never stop anything.

Document: Learn how neural networks learn, "the sigmoid function of all the outputs"
"""

import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


def sigmoid2deriv(output):
    return (output > 0).astype(float)
