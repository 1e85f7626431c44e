# RIGHT: warnings switched off inside
import numpy as np

def sigmoid(x):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))


def sigmoid2deriv(output, *rest):
    return np.multiply(output, np.subtract(1, output))
