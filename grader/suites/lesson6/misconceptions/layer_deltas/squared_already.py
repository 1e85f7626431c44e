"""layer_2_delta was squared.

The square belongs to the error, which only says how much the network missed. The delta has to
say in which direction as well, and a square has none.

Document: Building a deep neural network, "Predict + Compare"
"""


def layer_2_delta(layer_2, goal):
    return (layer_2 - goal) ** 2


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
