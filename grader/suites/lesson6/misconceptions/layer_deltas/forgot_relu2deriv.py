"""The delta was carried back, but not stopped where relu was off.

A hidden node that was off added nothing to the prediction, so it is not to blame and its
weights must not move. The document has a second line for that, after the one that goes back
through the weights.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T)
