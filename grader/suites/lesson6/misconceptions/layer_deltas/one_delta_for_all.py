"""All misses were added up to one number.

np.sum belongs to the error, which is one number for all outputs. Each output has a delta of
its own: only so can its own weights learn from its own miss.

Document: Building a deep neural network, "Predict + Compare"
"""

import numpy as np


def layer_2_delta(layer_2, goal):
    return np.sum(layer_2 - goal)


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
