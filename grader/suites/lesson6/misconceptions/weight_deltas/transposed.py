"""Both weight_deltas are transposed.

The right products, but rows and columns changed places: the weights have a row for each node
they come from and a column for each node they lead to. Which of the two factors is to be
turned into a column?

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    weight_delta_0_1 = layer_1_delta.T.dot(layer_0)
    weight_delta_1_2 = layer_2_delta.T.dot(layer_1)
    return weight_delta_0_1, weight_delta_1_2
