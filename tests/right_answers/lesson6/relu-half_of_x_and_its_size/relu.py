# RIGHT: half of x and its size
import numpy as np


def relu(x):
    return (np.abs(x) + x) / 2
