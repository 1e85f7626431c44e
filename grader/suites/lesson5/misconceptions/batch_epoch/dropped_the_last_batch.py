"""The rows that do not fill a batch were left out.

Whole batches are counted by an integer division, which forgets the remainder. The last rows are
never learned from, and a batch size larger than the dataset teaches nothing at all. Go on until
no row is left; the last batch may be smaller.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for batch in range(len(inputs) // batch_size):
        start, end = batch * batch_size, (batch + 1) * batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
