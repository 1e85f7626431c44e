# RIGHT: overflow that np.errstate keeps quiet
import numpy as np


def sigmoid(x):
    with np.errstate(over="ignore"):
        return np.reciprocal(1 + np.exp(-x))


def sigmoid2deriv(output):
    return np.prod([output, 1 - output], axis=0)
