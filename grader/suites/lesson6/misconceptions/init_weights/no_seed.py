"""The generator was never seeded.

The weights are random, but they are other ones in every call, and no run can be repeated or
compared with the document. The seed has to be set in the function, before the first draw.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np


def init_weights(seed, input_size, hidden_size, output_size):
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2
