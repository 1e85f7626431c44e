"""The weights were updated after each row.

That is stochastic gradient descent, which moves through the rows one at a time. Full gradient
descent predicts all of them with the same weights, and only changes the weights when it has the
average over the entire dataset; a batch does so with its own rows.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        weights = weights - alpha * (my_input * delta)
    return weights


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
