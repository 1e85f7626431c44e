import numpy as np


def sigmoid(x):
    small = np.exp(-np.abs(x))
    y = np.where(x < 0, small, 1) / (1 + small)
    return np.matrix(y) if y.ndim == 2 else y


def sigmoid2deriv(output):
    return output - np.square(output)
