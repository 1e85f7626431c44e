"""The delta was stopped where relu was on, and passed where it was off.

A hidden node that was off had no part in the prediction, so it has no part in the miss. Look
which nodes relu2deriv lets the delta through to.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 == 0)
