"""The delta was not stopped where relu was off.

The weights of hidden nodes that were off were changed as well, though they had no part in the
prediction. Going back through the weights is only half of the way: relu2deriv is the rest.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""

import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error
