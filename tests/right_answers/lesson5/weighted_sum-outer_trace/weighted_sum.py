import numpy as np


def weighted_sum(my_input, weights):
    return np.trace(np.outer(my_input, weights)).reshape(1, 1)
