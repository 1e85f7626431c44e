"""weights_1_2 was drawn before weights_0_1.

A seeded generator gives one stream of numbers, and whoever draws first gets the first ones.
Both matrices look random, but they are not those of the document. Draw in the order in which
the data goes through the network.

Document: Building a deep neural network, "Initialize network weights and data"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    np.random.seed(seed)
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    return weights_0_1, weights_1_2
