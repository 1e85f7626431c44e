"""The layer came back as it was, without a unit input.

NumPy leaves the arrays alone that it is given: hstack and append return a new one and change
nothing in place. The result has to be kept, or returned right away.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def add_bias(layer):
    np.hstack([layer, np.ones((len(layer), 1))])
    return layer
