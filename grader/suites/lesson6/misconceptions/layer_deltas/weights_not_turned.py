"""The weights were not turned round for the way back.

On the way forward the matrix leads from hidden nodes to outputs; on the way back it has to
lead from outputs to hidden nodes. Unless there are as many of the one as of the other, the
shapes do not even fit.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2) * (layer_1 > 0)
