"""weights_0_1 was not updated.

Only the weights next to the output have learned, those behind the hidden layer stay random.
But the hidden layer is worth having because it learns as well: its delta was computed, now use
it.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""

import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    return weights_0_1, weights_1_2, error
