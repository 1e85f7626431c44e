"""The rows were dealt out evenly among the batches.

The number of batches is right, their sizes are not. A batch is filled before the next one is
begun, and only the last has to make do with what is left.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""

import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    batches = -(-len(inputs) // batch_size)
    dealt = zip(np.array_split(inputs, batches), np.array_split(goals, batches))
    for rows, wanted in dealt:
        weights = full_epoch(weights, rows, wanted, alpha)
    return weights
