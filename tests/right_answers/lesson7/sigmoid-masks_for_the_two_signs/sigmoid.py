# RIGHT: masks for the two signs, in place
import numpy as np

def sigmoid(x):
    out = np.empty(x.shape)
    on = x >= 0
    out[on] = 1 / (1 + np.exp(-x[on]))
    e = np.exp(x[~on])
    out[~on] = e / (1 + e)
    return out


def sigmoid2deriv(output):
    output -= output * output
    return output
