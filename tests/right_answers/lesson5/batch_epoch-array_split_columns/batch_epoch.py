import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    x = inputs.T
    return weights - alpha * np.mean(x * (weights @ x - goals), axis=1)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    cuts = range(batch_size, len(inputs), batch_size)
    batches = zip(np.split(inputs, cuts), np.split(goals, cuts))
    for lights, wanted in batches:
        weights = full_epoch(weights, lights, wanted, alpha)
    return tuple(weights)
