"""The numbers were shifted, but not stretched.

One is taken away from each number, and all weights are negative: then every hidden node is off
for every light, and nothing can ever be learned. Before the shift comes a factor, which makes
the range as wide below 0 as above it.

Document: Building a deep neural network, "Initialize network weights and data"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2
