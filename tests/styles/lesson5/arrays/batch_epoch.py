import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    delta = np.atleast_2d(weights) @ inputs.T - goals
    np.subtract(weights, alpha * np.einsum("br,ri->i", delta, inputs) / goals.size, out=weights)
    return weights


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    edges = np.arange(batch_size, len(inputs), batch_size)
    for x, y in zip(np.split(inputs, edges), np.split(goals, edges)):
        weights += alpha * x.T @ (y - x @ weights) / y.shape[0]
    return np.array(weights, dtype=">f8")
