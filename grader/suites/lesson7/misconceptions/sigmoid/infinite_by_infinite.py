"""An exponential is divided by an exponential: no number far to the right.

The fraction was multiplied by the exponential of x above and below. That helps on the left, but
on the right both grow beyond what a float can hold, and infinite divided by infinite is no
number. Each form of the fraction is good for one side only.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return np.exp(x) / (1 + np.exp(x))


def sigmoid2deriv(output):
    return output * (1 - output)
