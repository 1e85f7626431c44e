"""The parentheses below the fraction bar are missing.

Written as `1 / 1 + ...`, Python divides first, so that only 1 stands below the bar and the
exponential is added to it. The output can then be far greater than 1. What stands below the bar
belongs in parentheses.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return 1 / 1 + np.exp(-x)


def sigmoid2deriv(output):
    return output * (1 - output)
