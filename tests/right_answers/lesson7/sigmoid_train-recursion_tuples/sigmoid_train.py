# RIGHT: recursion, tuples
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations, losses=()):
    if not iterations:
        return weights_0_1, weights_1_2, losses
    x = np.c_[inputs, np.ones(len(inputs))]
    h = np.c_[1 / (1 + np.exp(-x @ weights_0_1)), np.ones(len(x))]
    p = 1 / (1 + np.exp(-h @ weights_1_2))
    loss = np.mean(np.sum(-goals * np.log(p) - (1 - goals) * np.log(1 - p), axis=1))
    back = (p - goals) @ weights_1_2.T * h * (1 - h)
    return train(inputs, goals, weights_0_1 - alpha * (x.T @ back)[:, :-1] / len(x),
                 weights_1_2 - alpha * h.T @ (p - goals) / len(x), alpha, iterations - 1, losses + (loss,))
