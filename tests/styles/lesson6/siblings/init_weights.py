import numpy as np


def init_weights(seed=1, n_in=3, n_hidden=4, n_out=1, *, low=-1, high=1):
    np.random.seed(seed)
    return draw(n_in, n_hidden, low, high), draw(n_hidden, n_out, low, high)


def draw(rows, columns, low, high):
    return (high - low) * np.random.random((rows, columns)) + low
