"""The weight_deltas were added up in an array of whole numbers.

An array made like the inputs holds whole numbers when the lights are 1 and 0, and cuts off
whatever fraction is put into it. Make it like the weights, which are floats.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""

import numpy as np


def full_epoch(weights, inputs, goals, alpha):
    weight_deltas = np.zeros_like(inputs)
    for i in range(len(inputs)):
        weight_deltas[i] = inputs[i] * (inputs[i].dot(weights) - goals[i])
    return weights - alpha * weight_deltas.mean(axis=0)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
