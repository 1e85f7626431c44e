# RIGHT: logaddexp
import numpy as np

def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def sigmoid2deriv(output):
    return np.prod([output, 1 - output], axis=0)
