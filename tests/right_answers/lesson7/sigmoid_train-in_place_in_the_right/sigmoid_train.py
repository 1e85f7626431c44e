# RIGHT: in place, in the right order, losses an array
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    losses, rows = np.zeros(iterations), len(inputs)
    for i in range(iterations):
        h = 1 / (1 + np.exp(-(inputs @ weights_0_1[:-1] + weights_0_1[-1])))
        p = 1 / (1 + np.exp(-(h @ weights_1_2[:-1] + weights_1_2[-1])))
        q = np.clip(p, 1e-12, 1 - 1e-12)
        losses[i] = -np.log(np.where(goals == 1, q, 1 - q)).sum() / rows
        d = alpha * (p - goals) / rows
        back = d @ weights_1_2[:-1].T * h * (1 - h)
        weights_1_2[:-1] -= h.T @ d
        weights_1_2[-1] -= d.sum(axis=0)
        weights_0_1[:-1] -= inputs.T @ back
        weights_0_1[-1] -= back.sum(axis=0)
    return weights_0_1, weights_1_2, losses
