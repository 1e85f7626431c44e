"""1 was added to every value instead of beside them.

The note says that an input of 1 is added, and adding was taken as a sum. What is meant is one
more input: the others keep their values, and the row gets longer.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""


def add_bias(layer):
    return layer + 1
