"""Only the last batch counts.

It is predicted with the weights that were given at the beginning, and its update alone came back:
what the others have learned is lost. Weights are updated after each batch, and the next batch
goes on from there.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        new_weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return new_weights
