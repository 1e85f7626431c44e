import numpy as np


def weighted_sum(my_input, weights):
    row = my_input.reshape(1, -1)
    column = weights.reshape(-1, 1)
    return row @ column
