# RIGHT: vectors, and only the nodes that are on
import numpy as np


def backprop_step(layer_0, goal, a, b, alpha):
    x, g = layer_0[0], goal[0]
    h = x @ a
    on = h > 0
    h = h[on]
    d = h @ b[on] - g
    na, nb = a.copy(), b.copy()
    na[:, on] -= alpha * np.outer(x, b[on] @ d)
    nb[on] -= alpha * np.outer(h, d)
    return [na, nb, d @ d]
