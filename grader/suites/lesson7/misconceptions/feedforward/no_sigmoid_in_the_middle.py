"""The sigmoid was left out in the hidden layer.

The sigmoid was taken for something that turns the prediction into a number between 0 and 1, at
the very end. Between the layers it does more: without it two layers of weights can do nothing
that one could not.

Document: Learn how neural networks learn, "repeat in every node of every layer"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = add_bias(inputs).dot(weights_0_1)
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    return layer_1, layer_2
