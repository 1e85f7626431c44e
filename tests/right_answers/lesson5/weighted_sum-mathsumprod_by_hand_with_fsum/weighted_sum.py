# RIGHT: math.sumprod by hand with fsum
import math


def weighted_sum(my_input, weights):
    return math.fsum(a * b for a, b in zip(my_input.tolist(), weights.tolist()))
