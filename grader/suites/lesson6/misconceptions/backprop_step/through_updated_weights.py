"""The delta went back through weights that were updated already.

weights_1_2 was changed before layer_1_delta was computed from it. The miss came from the
weights that made the prediction, so the delta has to go back through these. Compute all deltas
first and update at the end.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np


def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    layer_1 = np.maximum(np.dot(layer_0, weights_0_1), 0)
    layer_2 = np.dot(layer_1, weights_1_2)
    error = np.sum((layer_2 - goal) ** 2)
    layer_2_delta = layer_2 - goal
    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error
