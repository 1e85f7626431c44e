import numpy as np


def add_bias(layer):
    # as a product: nothing is done to the inputs, and 1 is put behind them
    rows, n = layer.shape
    return layer @ np.eye(n, n + 1) + np.eye(n + 1)[-1]
