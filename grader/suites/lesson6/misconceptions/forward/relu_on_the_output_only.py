"""Relu went to the output layer instead of the hidden one.

One relu, but on the wrong layer. The hidden nodes are the ones to turn on and off; the output
is a prediction and must be free to be too low. Look at which of the two lines of the document
calls relu.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_2 = relu(np.dot(layer_1, weights_1_2))
    return layer_1, layer_2
