"""The whole layer got one answer.

Whether any node of the layer is on was asked, and all nodes were treated alike. But each
hidden node was on or off by itself, and its delta passes or stops by itself: there must be an
answer for each, in the shape of the layer.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np


def relu2deriv(output):
    return np.full(output.shape, (output > 0).any())
