"""The weights were updated once an iteration, by all rows together.

All lights went through the network at once, with the same weights. That is full gradient
descent; the document's code is stochastic: it updates after each row, and the next row is
predicted with what this one has taught.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for _ in range(iterations):
        layer_1 = np.maximum(np.dot(inputs, weights_0_1), 0)
        layer_2_delta = np.dot(layer_1, weights_1_2) - goals
        errors.append(np.sum(layer_2_delta ** 2))
        layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
        weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * inputs.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, errors
