"""The weights of the first call were kept for all others.

They were stored outside the function, and the next call went on with them instead of those it
was given. Networks that are trained in one program must not know of each other: each call
starts from its own arguments.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np

network = {}


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    errors = []
    weights_0_1 = network.setdefault('0_1', weights_0_1)
    weights_1_2 = network.setdefault('1_2', weights_1_2)
    for iteration in range(iterations):
        layer_2_error = 0
        for i in range(len(inputs)):
            layer_0, goal = inputs[i:i+1], goals[i:i+1]
            layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
            layer_2 = np.dot(layer_1, weights_1_2)
            layer_2_error += np.sum((layer_2 - goal) ** 2)
            layer_2_delta = layer_2 - goal
            layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
            weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
            weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
        errors.append(layer_2_error)
    network['0_1'], network['1_2'] = weights_0_1, weights_1_2
    return weights_0_1, weights_1_2, errors
