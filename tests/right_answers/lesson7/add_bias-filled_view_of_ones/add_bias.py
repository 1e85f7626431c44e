# RIGHT: filled view of ones
import numpy as np

def add_bias(layer):
    rows, n = layer.shape
    out = np.ones((rows, n + 1))
    out[:, :n] = layer
    return out
