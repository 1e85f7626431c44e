"""All rows made one batch, whatever the batch size.

That is full gradient descent, which only changes the weights once in a pass. A batch has as many
rows as the batch size says, and the weights are updated after each of them.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    deltas = inputs.dot(weights) - goals
    return weights - alpha * inputs.T.dot(deltas) / len(inputs)


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    return full_epoch(weights, inputs, goals, alpha)
