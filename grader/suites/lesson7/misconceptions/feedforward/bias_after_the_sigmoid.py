"""The biases were added after the sigmoid.

Every node weighs its inputs, adds the bias and only then applies the sigmoid. Added afterwards,
the bias pushes the output out of the range from 0 to 1 and no longer moves the boundary.

Document: Learn how neural networks learn, "Calculate prediction"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(inputs.dot(weights_0_1[:-1])) + weights_0_1[-1]
    layer_2 = sigmoid(layer_1.dot(weights_1_2[:-1])) + weights_1_2[-1]
    return layer_1, layer_2
