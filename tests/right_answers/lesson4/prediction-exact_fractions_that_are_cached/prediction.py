# RIGHT: exact fractions that are cached
from fractions import Fraction
from functools import lru_cache


@lru_cache(maxsize=None)
def neural_network(my_input, weight):
    return float(Fraction(my_input) * Fraction(weight))
