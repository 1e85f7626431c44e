"""The hidden sums came back as they were before relu.

The prediction is made from what relu leaves, but what came back as layer_1 are the sums before
it. Backpropagation needs the layer after relu: it must see which nodes were off. Give the
outcome of relu the name layer_1.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_2 = np.dot(relu(layer_1), weights_1_2)
    return layer_1, layer_2
