"""The delta was not stopped where relu was off.

Hidden nodes that were off had no part in the prediction, and their weights were changed all
the same. The delta that comes back through the weights has to pass relu2deriv.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""

import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0, goal = inputs[i:i+1], goals[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_error += np.sum((layer_2 - goal) ** 2)
            layer_2_delta = layer_2 - goal
            layer_1_delta = layer_2_delta.dot(weights_1_2.T)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    return weights_0_1, weights_1_2, errors
