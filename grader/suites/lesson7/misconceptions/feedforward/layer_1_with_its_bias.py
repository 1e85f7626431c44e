"""layer_1 came back with its unit input.

For the second dot product the hidden layer needs its unit input. But that one is no node: it
has no weights behind it and nothing to learn. The layer is returned as its nodes put it out, so
keep both under different names.

Document: Learn how neural networks learn, "Generate output"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = add_bias(sigmoid(add_bias(inputs).dot(weights_0_1)))
    layer_2 = sigmoid(layer_1.dot(weights_1_2))
    return layer_1, layer_2
