# RIGHT: math.exp element by element, nested lists
import numpy as np

import math


def one(v):
    return 1 / (1 + math.exp(-v)) if v > 0 else 1 - 1 / (1 + math.exp(v)) if v > -30 else math.exp(v)


def sigmoid(x):
    return [sigmoid(v) if np.ndim(v) else one(v) for v in x]


def sigmoid2deriv(output):
    return [sigmoid2deriv(v) if np.ndim(v) else v * (1 - v) for v in output]
