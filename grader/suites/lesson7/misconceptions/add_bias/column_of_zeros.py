"""The new column is 0: a weight for it could never make a difference.

The bias is 0 in many networks before they have learned anything, but this is not the bias: it
is the input that the bias is the weight of. With an input of 0 nothing gets through, and
nothing is learned (stopping).

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def add_bias(layer):
    return np.hstack([layer, np.zeros((len(layer), 1))])
