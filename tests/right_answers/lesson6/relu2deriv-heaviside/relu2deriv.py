import numpy as np


def relu2deriv(output):
    return np.heaviside(output.astype(float), 0.0).tolist()
