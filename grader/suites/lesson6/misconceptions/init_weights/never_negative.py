"""All weights are positive.

np.random.random draws numbers that are never negative, and they were taken as they came. With
positive weights alone no node could hold anything against a light, and relu would have nothing
to turn off. The document stretches the numbers and shifts them.

Document: Building a deep neural network, "Initialize network weights and data"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_0_1 = np.random.random((input_size, hidden_size))
    weights_1_2 = np.random.random((hidden_size, output_size))
    return weights_0_1, weights_1_2
