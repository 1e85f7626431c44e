"""What I need again and again."""
from weighted_sum import weighted_sum as predict

import numpy as np

__all__ = ["predict", "miss", "square"]


def miss(weights, x, y):
    return predict(x, weights) - y


def square(number):
    return number * number
