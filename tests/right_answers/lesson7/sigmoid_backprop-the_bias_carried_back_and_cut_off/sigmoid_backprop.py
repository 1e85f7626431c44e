# RIGHT: the unit input is carried back too and cut off at the end
import numpy as np


def gradients(x, g, a, b):
    s = lambda v: 1 / (1 + np.exp(-v))
    x1 = np.c_[x, np.ones(len(x))]
    h1 = np.c_[s(x1 @ a), np.ones(len(x))]
    d = s(h1 @ b) - g
    d1 = (d @ b.T) * h1 * (1 - h1)
    return (x1.T @ d1)[:, :-1] / len(x), h1.T @ d / len(x)
