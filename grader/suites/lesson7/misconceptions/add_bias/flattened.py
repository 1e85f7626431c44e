"""The layer was flattened into one long row with one 1 at its end.

np.append without an axis makes a vector of whatever it gets. The layer has to stay a matrix
with one row for each example, and every one of them needs a unit input.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def add_bias(layer):
    return np.append(layer, 1)
