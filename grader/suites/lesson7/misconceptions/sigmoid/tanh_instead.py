"""That is the hyperbolic tangent, the sigmoid's cousin.

It has the same shape, flat, steep, flat, and is often used in its place. But it runs from minus
1 to 1: a negative output is no probability, and at 0 the answer is to be undecided between 0
and 1.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return np.tanh(x)


def sigmoid2deriv(output):
    return 1 - output**2
