"""The hidden nodes average what the outputs ask of them.

Each output tells each hidden node how much it contributed to that output's miss, and all of it
counts: the contributions add up. With a single output there is no difference, with several the
hidden layer would learn too slowly. Averages are for examples.

Document: Building a deep neural network, "Learn: Backprop from layer_2 to layer_1"
"""


def layer_2_delta(layer_2, goal):
    return layer_2 - goal


def layer_1_delta(layer_2_delta, weights_1_2, layer_1):
    outputs = weights_1_2.shape[1]
    return layer_2_delta.dot(weights_1_2.T) / outputs * (layer_1 > 0)
