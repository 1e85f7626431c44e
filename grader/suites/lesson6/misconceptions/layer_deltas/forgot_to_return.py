"""layer_1_delta returns nothing.

layer_2_delta is right. In a notebook, where the document was written, the last line of a cell
shows its value; a function without return gives None.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
