import numpy as np


def sigmoid(x):
    np.clip(x, -500, 500, out=x)
    np.negative(x, out=x)
    np.exp(x, out=x)
    x += 1
    return np.reciprocal(x, out=x)


def sigmoid2deriv(output):
    output *= 1 - output
    return output
