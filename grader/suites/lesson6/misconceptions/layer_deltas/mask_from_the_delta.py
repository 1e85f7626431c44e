"""The delta was stopped where it is negative, not where relu was off.

relu2deriv was given the delta that came back, as if it were a layer. Whether a node was on
stands in layer_1 alone; the delta of a node that was on may well be negative, and must pass.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    delta = layer_2_delta.dot(weights_1_2.T)
    return delta * (delta > 0)
