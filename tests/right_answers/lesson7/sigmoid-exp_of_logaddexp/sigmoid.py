import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -np.asarray(x, float)))


def sigmoid2deriv(output):
    return output - np.square(output)
