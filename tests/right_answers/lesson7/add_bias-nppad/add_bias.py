# RIGHT: np.pad
import numpy as np

def add_bias(layer):
    return np.pad(layer, [(0, 0), (0, 1)], constant_values=1)
