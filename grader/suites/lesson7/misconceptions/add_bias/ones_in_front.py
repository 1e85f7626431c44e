"""The unit input stands in front of the others, not behind them.

Many texts count the bias as weight number 0, and then its input comes first. Here the last row
of the weights holds the biases: with the unit input in front, every weight would meet its
neighbour's input.

Document: Learn how neural networks learn, "the weights of a unitary input"
"""

import numpy as np


def add_bias(layer):
    return np.hstack([np.ones((len(layer), 1)), layer])
