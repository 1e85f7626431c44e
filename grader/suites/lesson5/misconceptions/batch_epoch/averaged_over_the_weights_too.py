"""The average was taken over the weights as well.

`mean()` without an axis makes one number of the whole matrix, and all weights are moved by it
alike, whether their lights were on or not. The average is over the examples only: each weight
keeps a weight_delta of its own.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * (inputs * deltas[:, None]).mean()


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
