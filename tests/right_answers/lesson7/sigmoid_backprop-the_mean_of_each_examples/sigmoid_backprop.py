# RIGHT: the mean of each example's outer products
import numpy as np

def gradients(inputs, goals, weights_0_1, weights_1_2):
    s = lambda v: 1 / (1 + np.exp(-v))
    g1, g2 = np.zeros(weights_0_1.shape), np.zeros(weights_1_2.shape)
    for x, y in zip(inputs, goals):
        x = np.append(x, 1)
        h = s(x @ weights_0_1)
        d = s(np.append(h, 1) @ weights_1_2) - y
        g1 += np.outer(x, (weights_1_2 @ d)[:-1] * h * (1 - h))
        g2 += np.outer(np.append(h, 1), d)
    return g1 / len(inputs), g2 / len(inputs)
