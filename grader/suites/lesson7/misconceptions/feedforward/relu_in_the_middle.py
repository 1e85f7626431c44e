"""The hidden layer was built with relu.

That is the network of the lesson before: relu in the middle. Here each node applies the
sigmoid, so that every output that is sent to the next layer is a number between 0 and 1.

Document: Learn how neural networks learn, "Apply sigmoid function"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def feedforward(inputs, weights_0_1, weights_1_2):
    layer_1 = np.maximum(add_bias(inputs).dot(weights_0_1), 0)
    layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
    return layer_1, layer_2
