"""The gradient is 0 for all biases.

The unit input was left out on the way back and a row of zeros put in its place, to make the
shapes fit. A bias is the weight of an input of 1: it has a gradient like every other weight.

Document: Learn how neural networks learn, "we can think of a bias as a weight"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def gradients(inputs, goals, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    layer_2_delta = (layer_2 - goals) / len(inputs)
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    gradient_0_1 = np.vstack([inputs.T.dot(layer_1_delta), 0 * weights_0_1[:1]])
    gradient_1_2 = np.vstack([layer_1.T.dot(layer_2_delta), 0 * weights_1_2[:1]])
    return gradient_0_1, gradient_1_2
