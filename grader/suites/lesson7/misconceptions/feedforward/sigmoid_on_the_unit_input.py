"""The unit input of the hidden layer went through the sigmoid.

The unit input was added to the weighted sums, before the sigmoid was applied to all of them.
But it is an input and no sum: after the sigmoid it is no longer 1, and the biases of the
outputs no longer count in full.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(add_bias(inputs).dot(weights_0_1)))
    layer_2 = sigmoid(layer_1.dot(weights_1_2))
    return layer_1[:, :-1], layer_2
