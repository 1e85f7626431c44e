# RIGHT: matrix product with an affine map
import numpy as np

def add_bias(layer):
    n = layer.shape[1]
    return layer @ np.eye(n, n + 1) + np.eye(n + 1)[n]
