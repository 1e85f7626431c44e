"""1 was added to each sum, and not the bias.

The 1 is the unit input, and no input counts by itself: its weight says how much. Those weights
are the biases, the last row of each matrix, and they are learned like all the others.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(inputs.dot(weights_0_1[:-1]) + 1)
    layer_2 = sigmoid(layer_1.dot(weights_1_2[:-1]) + 1)
    return layer_1, layer_2
