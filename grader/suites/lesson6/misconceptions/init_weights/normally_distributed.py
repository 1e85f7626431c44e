"""The weights come from the bell curve.

randn looks much like random, but it draws from the normal distribution: most numbers near 0,
and some of them far beyond 1. The document draws evenly between two bounds, and with the same
seed the two functions have nothing in common.

Document: Building a deep neural network, "Initialize network weights and data"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = np.random.randn(input_size, hidden_size)
    weights_1_2 = np.random.randn(hidden_size, output_size)
    return weights_0_1, weights_1_2
