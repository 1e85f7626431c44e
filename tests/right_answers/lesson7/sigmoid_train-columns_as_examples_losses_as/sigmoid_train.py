# RIGHT: columns as examples, losses as (1, 1) arrays
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    one = np.ones((1, len(inputs)))
    x, y, a, b, losses = np.vstack([inputs.T, one]), goals.T, weights_0_1.T, weights_1_2.T, []
    for _ in range(iterations):
        h = np.vstack([1 / (1 + np.exp(-(a @ x))), one])
        p = 1 / (1 + np.exp(-(b @ h)))
        losses.append(-np.sum(y * np.log(p) + (1 - y) * np.log(1 - p), keepdims=True) / x.shape[1])
        d = (p - y) / x.shape[1]
        a, b = a - alpha * (b.T @ d * h * (1 - h))[:-1] @ x.T, b - alpha * d @ h.T
    return a.T, b.T, losses
