"""Every light was multiplied with every weight.

`np.outer` makes a matrix of two vectors. But each light has one weight, its own: only these two are
multiplied, and what all the lights have to say is added up to one number.

Document: Building a deep neural network, "Up and down pressure"
"""

import numpy as np


def weighted_sum(my_input, weights):
    return np.outer(my_input, weights)
