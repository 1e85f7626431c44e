"""The prediction came first and the hidden layer second.

Both layers are right, only their order is not. They are returned in the order in which they are
computed, front to back; whoever unpacks them would train the wrong one.

Document: Learn how neural networks learn, "The feedforward operation"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    return layer_2, layer_1
