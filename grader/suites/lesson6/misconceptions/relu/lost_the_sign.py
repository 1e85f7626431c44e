"""Negative sums became positive instead of silent.

A sum below the threshold was taken for its size. Then every node is on for every light, and
the hidden layer cannot leave out what it has no use for. Relu does not turn negative numbers
round: look at what the document's comment says that it sets them to.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return np.abs(x)
