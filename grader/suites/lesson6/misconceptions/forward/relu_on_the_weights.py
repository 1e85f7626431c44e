"""Relu was put on the weights, not on the sums.

Without its negative weights a hidden node can hold nothing against a light, and nothing but
missing lights could turn it off. First add up what all lights say, for and against, then let
relu look at the sum.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, relu(weights_0_1))
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2
