# RIGHT: np.insert at the end, extra parameter
import numpy as np

def add_bias(layer, value=1.0):
    return np.insert(layer, layer.shape[1], value, axis=1)
