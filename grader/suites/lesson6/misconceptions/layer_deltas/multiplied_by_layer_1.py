"""The delta was multiplied by layer_1 itself.

That does stop the delta where relu was off, but where relu was on it scales the delta by how
far the node was on. What is asked for is relu's derivative there, not its output.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    return layer_2_delta.dot(weights_1_2.T) * layer_1
