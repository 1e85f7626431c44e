"""The biases were left out.

The weights have one row more than there are inputs, and that row was cut off to make the shapes
fit. It is the bias: without it every boundary goes through the origin, and inputs of 0 leave
the network undecided, whatever it has learned.

Document: Learn how neural networks learn, "Calculate prediction"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(inputs.dot(weights_0_1[:-1]))
    layer_2 = sigmoid(layer_1.dot(weights_1_2[:-1]))
    return layer_1, layer_2
