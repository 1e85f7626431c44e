"""The seed was set once, and not in every call.

So it stands in the document, where the weights are drawn once. A function is called again and
again: the second call goes on where the first one stopped, and what was asked for as seed is
not looked at. The state of the generator outlives the call, so set it in every call.

Document: Building a deep neural network, "Backpropogation in code"
"""

import numpy as np

np.random.seed(1)


def init_weights(seed, input_size, hidden_size, output_size):
    weights_0_1 = 2 * np.random.random((input_size, hidden_size)) - 1
    weights_1_2 = 2 * np.random.random((hidden_size, output_size)) - 1
    return weights_0_1, weights_1_2
