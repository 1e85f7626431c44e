"""The hidden slope was taken of the sigmoid of layer_1.

layer_1 is what the sigmoid put out already, and its slope can be told from that directly.
Applied a second time, the sigmoid squeezes it into a narrow range around the middle, where the
slope is never near 0.

Document: Learn how neural networks learn, "the sigmoid function of all the outputs"
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
    slope = sigmoid(layer_1) * (1 - sigmoid(layer_1))
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * slope
    gradient_0_1 = add_bias(inputs).T.dot(layer_1_delta)
    gradient_1_2 = add_bias(layer_1).T.dot(layer_2_delta)
    return gradient_0_1, gradient_1_2
