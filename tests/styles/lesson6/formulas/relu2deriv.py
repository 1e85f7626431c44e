import numpy as np


def relu2deriv(output):
    return np.sign(output)
