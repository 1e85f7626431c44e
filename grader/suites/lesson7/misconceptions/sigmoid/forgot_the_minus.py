"""The sigmoid runs downhill: the sign in the exponent was forgotten.

The formula looks right with either sign, and at 0 it even gives the same. But a greater sum has
to give a greater output: look at what the exponential does to the denominator as x grows.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(x))


def sigmoid2deriv(output):
    return output * (1 - output)
