"""A row of ones was added: one example more, not one input more.

The layer has one row for each example, and each of them needs a unit input of its own. Look at
the shape: the rows have become more, and the values in each row have not.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def add_bias(layer):
    return np.vstack([layer, np.ones((1, layer.shape[1]))])
