"""Only the first row of lights was looked at.

The document picks the first row of the streetlights before it predicts. Here layer_0 already
is what is to be predicted from, and it may have several rows: each has a row in both layers.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def relu(x):
    return (x > 0) * x


def forward(layer_0, weights_0_1, weights_1_2):
    layer_0 = layer_0[0:1]
    layer_1 = relu(np.dot(layer_0, weights_0_1))
    layer_2 = np.dot(layer_1, weights_1_2)
    return layer_1, layer_2
