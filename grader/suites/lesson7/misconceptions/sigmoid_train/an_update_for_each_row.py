"""Each iteration made an update for every row.

The loss is that of the whole batch, the learning is not: the second row met weights that the
first one had changed already. Here all rows are shown to the same weights, and what they ask for
is averaged into one update.

Document: Learn how neural networks learn, "Rinse and repeat"
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
        losses.append(log_loss(sigmoid(add_bias(layer_1).dot(weights_1_2)), goals))
        for i in range(len(inputs)):
            row = add_bias(inputs[i : i + 1])
            layer_1 = sigmoid(row.dot(weights_0_1))
            layer_2_delta = sigmoid(add_bias(layer_1).dot(weights_1_2)) - goals[i : i + 1]
            layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
            weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * row.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses
