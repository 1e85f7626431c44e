"""layer_2 was made from the hidden sums, past relu.

layer_1 is right, but the prediction was computed from the sums that relu had not seen yet, so
that nodes that are off still have their say. Each layer is made from the finished one before
it.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    sums = np.dot(layer_0, weights_0_1)
    return relu(sums), np.dot(sums, weights_1_2)
