"""Only weights_1_2 was updated.

The outputs learned to make the best of a hidden layer that stays as it was drawn. The process
repeats for each layer: the weights from the inputs to the hidden layer are adjusted too.

Document: Learn how neural networks learn, "This process will repeat for each layer"
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def add_bias(layer):
    return np.hstack([layer, np.ones((len(layer), 1))])


def log_loss(preds, goals):
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    return -(goals * np.log(p) + (1 - goals) * np.log(1 - p)).sum() / len(preds)


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses = []
    for _ in range(iterations):
        layer_1 = sigmoid(add_bias(inputs).dot(weights_0_1))
        layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
        losses.append(log_loss(layer_2, goals))
        layer_2_delta = (layer_2 - goals) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(layer_2_delta)
    return weights_0_1, weights_1_2, losses
