# RIGHT: np.logaddexp
import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def sigmoid2deriv(output):
    return 0.25 - (output - 0.5) ** 2
