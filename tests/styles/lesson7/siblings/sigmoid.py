import numpy as np


def sigmoid(z, steepness=1):
    z = steepness * z
    out = np.empty_like(z)
    right = z >= 0
    out[right] = 1 / (1 + np.exp(-z[right]))
    small = np.exp(z[~right])
    out[~right] = small / (1 + small)
    return out


def sigmoid2deriv(a, steepness=1):
    return steepness * (a - np.square(a))
