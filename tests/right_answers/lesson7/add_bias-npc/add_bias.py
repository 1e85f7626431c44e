# RIGHT: np.c_
import numpy as np

def add_bias(layer):
    return np.c_[layer, np.ones(len(layer))]
