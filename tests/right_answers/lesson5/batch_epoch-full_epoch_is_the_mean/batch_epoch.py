# RIGHT: full epoch is the mean of the weights each row would give
import numpy as np

def full_epoch(weights, inputs, goals, alpha):
    return np.mean([weights - alpha * (x @ weights - g) * x for x, g in zip(inputs, goals)], axis=0)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    while len(inputs):
        weights = full_epoch(weights, inputs[:batch_size], goals[:batch_size], alpha)
        inputs, goals = inputs[batch_size:], goals[batch_size:]
    return weights
