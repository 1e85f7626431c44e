"""The sigmoid was left out at the output.

In the networks before this one the output was a plain weighted sum, and only the hidden layer
had something applied to it. Here the prediction is a probability: the sequence is the same in
every node of every layer, the last one included.

Document: Learn how neural networks learn, "repeat in every node of every layer"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = add_bias(layer_1).dot(weights_1_2)
    return layer_1, layer_2
