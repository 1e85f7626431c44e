"""The deltas and the inputs were averaged before they met.

The mean of the products is not the product of the means. Once the lights of all rows are
averaged, nobody can tell which of them were on where the network missed. Put each delta on the
lights of its own row, and average what comes of it.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    delta = (inputs.dot(weights) - goals).mean()
    return weights - alpha * (inputs.mean(axis=0) * delta)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
