import numpy as np


def weighted_sum(my_input, weights):
    return my_input.dot(weights)
