"""The hidden delta was stopped as relu would stop it.

That is the network of the lesson before. The output of a sigmoid is above 0 everywhere, so that
this stops nothing: the sigmoid passes a part of the delta on, more of it in the middle and less
at its ends.

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
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * (layer_1 > 0) * layer_1
    gradient_0_1 = add_bias(inputs).T.dot(layer_1_delta)
    gradient_1_2 = add_bias(layer_1).T.dot(layer_2_delta)
    return gradient_0_1, gradient_1_2
