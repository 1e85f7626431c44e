"""The losses are squared errors, not log losses.

The network learns as it should; what is noted of it is another measure. The squared error counts
a sure mistake as hardly more than an unsure one, the log loss as far more.

Document: Learn how neural networks learn, "Rinse and repeat"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
        layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
        losses.append(((layer_2 - goals) ** 2).sum() / len(inputs))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * add_bias(inputs).T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses
