# RIGHT: math.fsum by a star import
from math import *


def weighted_sum(my_input, weights):
    "Sum without rounding errors."
    return fsum(i * w for i, w in zip(my_input, weights))
