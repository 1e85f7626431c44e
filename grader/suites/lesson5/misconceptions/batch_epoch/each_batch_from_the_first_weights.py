"""Every batch was predicted with the weights from before the pass.

What the batches teach is added up and put to use at the end. But the weights change after each
batch, and the next one is predicted with what was learned from those before it. Only within a
batch do the weights stand still.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""

import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    change = np.zeros(len(weights))
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        change += full_epoch(weights, inputs[start:end], goals[start:end], alpha) - weights
    return weights + change
