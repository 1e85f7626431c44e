# RIGHT: the bias carried along, its slope is 1 * (1 - 1)
import numpy as np

def gradients(inputs, goals, weights_0_1, weights_1_2):
    x = np.c_[inputs, np.ones(len(inputs))]
    h = np.c_[1 / (1 + np.exp(-x @ weights_0_1)), np.ones(len(x))]
    d = 1 / (1 + np.exp(-h @ weights_1_2)) - goals
    back = d @ weights_1_2.T * (h - h ** 2)
    return (x.T @ back)[:, :-1] / len(x), h.T @ d / len(x)
