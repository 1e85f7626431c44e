import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    n = len(inputs)
    ones = np.ones((n, 1))
    x, w, v, losses = np.c_[inputs, ones], weights_0_1 + 0.0, weights_1_2 + 0.0, []
    for _ in range(iterations):
        hidden = np.c_[1 / (1 + np.exp(-x @ w)), ones]
        total = hidden @ v
        losses.append((np.logaddexp(0, total) - goals * total).sum() / n)
        delta = (1 / (1 + np.exp(-total)) - goals) * (alpha / n)
        back = (delta @ v.T * hidden * (1 - hidden))[:, :-1]
        v = v - hidden.T @ delta
        w = w - x.T @ back
    return w, v, losses
