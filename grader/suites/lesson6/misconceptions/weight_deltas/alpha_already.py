"""Alpha is in the weight_deltas already.

Alpha says how much of a weight_delta goes into an update, and it comes in there. A
weight_delta by itself is the whole direction and amount; alpha is not among the arguments.

Document: Building a deep neural network, "Learn: Generate weight_deltas and update weights"
"""


def weight_deltas(layer_0, layer_1, layer_1_delta, layer_2_delta):
    alpha = 0.2
    weight_delta_0_1 = alpha * layer_0.T.dot(layer_1_delta)
    weight_delta_1_2 = alpha * layer_1.T.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
