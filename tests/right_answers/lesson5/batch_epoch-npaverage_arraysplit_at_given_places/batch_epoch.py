# RIGHT: np.average, array_split at given places, recursion
import numpy as np

def full_epoch(weights, inputs, goals, alpha):
    return weights - alpha * np.average(inputs.T * (inputs @ weights - goals), axis=1)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    cuts = range(batch_size, len(inputs), batch_size)
    for x, g in zip(np.split(inputs, cuts), np.split(goals, cuts)):
        weights = full_epoch(weights, x, g, alpha)
    return weights
