"""The hidden layer has no relu.

Two weighted sums, one after the other, are only another weighted sum: such a network can learn
no more than one without a hidden layer. Relu between them is what makes the hidden nodes look
for correlations of their own.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2
