"""The weights were drawn twice, and the second ones returned.

The document does so: it draws both matrices, then draws them again to show them step by step,
and what it prints there is the second draw. Right after the seed come the weights that it
prints further down, for one iteration of backprop. Draw each matrix once.

Document: Building a deep neural network, "Your first deep neural network"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    for _ in range(2):
        weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
        weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2
