"""Only the first three lights were counted.

The document's streetlights have three lights, so three products seem to be enough. Other
inputs have more of them, or fewer, and then there is no third one. Let a loop or NumPy go over
as many as there are.

Document: Building a deep neural network, "Building at neural network"
"""


def weighted_sum(my_input, weights):
    return my_input[0] * weights[0] + my_input[1] * weights[1] + my_input[2] * weights[2]
