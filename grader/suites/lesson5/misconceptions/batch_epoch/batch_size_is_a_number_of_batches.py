"""The batch size was taken for the number of batches.

The dataset was cut into that many parts. A batch size says how many examples are in one batch,
typically between 8 and 256; how many batches there are follows from it and from the rows.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""

import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for rows in np.array_split(np.arange(len(inputs)), min(batch_size, len(inputs))):
        weights = full_epoch(weights, inputs[rows], goals[rows], alpha)
    return weights
