"""The generator was seeded again before the second matrix.

Both matrices then start with the same numbers: weights_1_2 repeats the beginning of
weights_0_1. One seed is enough for the whole network; the second draw goes on where the first
one ended.

Document: Building a deep neural network, "Initialize network weights and data"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    np.random.seed(seed)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2
