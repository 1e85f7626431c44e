"""Both weight_deltas have the wrong sign.

The minus is in the update already, where the weight_delta is taken away from the weight. With
a second one here the two cancel out, and the error grows.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = -layer_0.T.dot(layer_1_delta)
    weight_delta_1_2 = -layer_1.T.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
