import numpy as np


def relu(z, threshold=0.0):
    import relu2deriv

    return np.where(relu2deriv.relu2deriv(z, threshold), z, 0.0)
