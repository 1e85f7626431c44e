import numpy as np


def weighted_sum(my_input, weights):
    # from behind, and with more digits on the way
    return np.cumsum((weights * my_input)[::-1].astype(np.longdouble))[-1]
