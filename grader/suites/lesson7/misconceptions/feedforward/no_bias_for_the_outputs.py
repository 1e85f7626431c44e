"""The hidden layer got no unit input.

The inputs have their bias, the hidden layer has none. A unit input is added in every hidden
layer as well: each layer's outputs are the next one's inputs, and each step needs a bias of its
own.

Document: Learn how neural networks learn, "an input of 1 in every hidden layer"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(layer_1.dot(weights_1_2[:-1]))
    return layer_1, layer_2
