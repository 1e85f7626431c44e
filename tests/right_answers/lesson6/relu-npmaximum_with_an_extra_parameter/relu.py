# RIGHT: np.maximum with an extra parameter
import numpy as np

def relu(x, floor=0):
    return np.maximum(x, floor)
