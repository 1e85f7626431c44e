"""The layers were rounded to a few decimals.

Rounded numbers read better, but the next layer goes on computing with them, and so does the
update of the weights. Round what you print, never what you return.

Document: Learn how neural networks learn, "Generate output"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    return np.round(layer_1, 5), np.round(layer_2, 5)
