"""The unit input was put in front, so that every weight met a wrong input.

In many texts the bias is weight number 0. Here it is the last row of the weights: with the ones
in front nothing complains, the shapes fit, but all inputs have moved on by one weight.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([np.ones((len(layer), 1)), layer])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    return layer_1, layer_2
