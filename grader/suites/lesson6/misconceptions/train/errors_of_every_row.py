"""There is one error for each row instead of one for each iteration.

The list grew inside the inner loop. How one row went says little while the others undo what it
learned; the error of a pass is the sum over its rows, appended when all are done.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    for iteration in range(iterations):
        for i in range(len(inputs)):
            layer_0, goal = inputs[i:i+1], goals[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            errors.append(np.sum((layer_2 - goal) ** 2))
            layer_2_delta = layer_2 - goal
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        pass
    return weights_0_1, weights_1_2, errors
