"""relu2deriv was applied here, to a delta that is finished.

relu has been seen to when layer_1_delta was made. With a layer and its delta from one network
the second time changes nothing, but the deltas are to be used as they are given.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta * (layer_1 > 0))
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
