import numpy as np


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    bias = np.ones((len(inputs), 1))
    x = np.append(inputs, bias, axis=1)
    losses = np.empty((iterations, 1))
    for i in range(iterations):
        a = np.append(1 / (1 + np.exp(-(x @ weights_0_1))), bias, axis=1)
        p = 1 / (1 + np.exp(-(a @ weights_1_2)))
        clipped = np.clip(p, 1e-12, 1 - 1e-12)
        losses[i] = -np.mean(
            np.sum(goals * np.log(clipped) + (1 - goals) * np.log(1 - clipped), axis=1)
        )
        p -= goals
        p *= alpha / len(goals)
        back = (p @ weights_1_2.T * a * (1 - a))[:, :-1]
        weights_0_1 -= x.T @ back
        weights_1_2 -= a.T @ p
    return weights_0_1, weights_1_2, losses
