"""What came in to the weights was left out.

Every weight of a node got that node's delta as it is. But a weight whose input was 0 had no
part in the miss, and one with a large input had a large part: scaling, negative reversal and
stopping, as with one weight.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""

import numpy as np


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = np.ones_like(layer_0, dtype=float).T.dot(layer_1_delta)
    weight_delta_1_2 = np.ones_like(layer_1).T.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
