"""A part of each negative sum leaks through.

There is a relative of relu that lets a little of the negative sums pass. In these notes a node
that is off is off: its weights get nothing back either, and relu2deriv counts on that.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return np.where(x > 0, x, 0.01 * x)
