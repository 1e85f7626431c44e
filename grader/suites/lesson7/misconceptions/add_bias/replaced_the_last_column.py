"""The ones took the place of the last input.

The layer kept its shape: one of its inputs was overwritten. The unit input comes in addition to
the others, so that the new layer is wider by one than the old.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""


def add_bias(layer):
    layer[:, -1] = 1
    return layer
