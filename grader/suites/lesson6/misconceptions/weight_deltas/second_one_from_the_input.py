"""weight_delta_1_2 was made from layer_0.

What comes in to weights_1_2 is the hidden layer, not the lights. The first line was copied and
only its delta changed; go through both names.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    weight_delta_1_2 = layer_0.T.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
