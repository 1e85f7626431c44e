"""An exponential overflows on the left.

What comes out is right, but on the way there an exponential grew beyond what a float can hold,
and NumPy warns of it. Far to the left of 0 the same fraction has to be computed in another
form, or x be kept to what an exponential can stand.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid2deriv(output):
    return output * (1 - output)
