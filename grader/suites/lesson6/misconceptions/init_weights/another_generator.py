"""The numbers come from another generator.

default_rng is NumPy's newer generator, and a good one, but from the same seed it draws other
numbers. To get the document's weights back, use the generator that the document seeds.

Document: Building a deep neural network, "Initialize network weights and data"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    generator = np.random.default_rng(seed)
    weights_0_1 = 2 * generator.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * generator.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2
