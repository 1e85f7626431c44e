"""Only the direction of the net pressure was returned.

Whether one row pushes a weight up or five do makes a difference: a weight with a really strong
correlation is pushed by nearly all of them. Leave the sum as it is.

Document: Building a deep neural network, "Edge case: Conflicting pressure"
"""

import numpy as np


def pressure(inputs, goals):
    return inputs * (2 * goals - 1)[:, None]


def net_pressure(inputs, goals):
    return np.sign(pressure(inputs, goals).sum(axis=0))
