# RIGHT: reduce, recursion-free fold
from functools import reduce


def weighted_sum(my_input, weights):
    return reduce(lambda s, i: s + my_input[i] * weights[i], range(len(weights)), 0)
