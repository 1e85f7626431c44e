"""The sign changes on the way from the outputs to the hidden layer.

One delta was written as prediction minus goal and the other as goal minus prediction. Either is
used somewhere, but within one backpropagation they have to agree: now one layer goes downhill
and the other uphill.

Document: Learn how neural networks learn, "Compare the model"
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
    layer_1_delta = -layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    gradient_0_1 = add_bias(inputs).T.dot(layer_1_delta)
    gradient_1_2 = add_bias(layer_1).T.dot(layer_2_delta)
    return gradient_0_1, gradient_1_2
