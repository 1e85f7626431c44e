"""The weights moved while they were still in use.

`new_weights = weights` makes a second name, not a second array, and `-=` changes the one array
that both stand for. So each row is predicted with weights that the rows before have already
moved. Collect the updates apart from the weights, or make a copy.

Document: Building a deep neural network, "Full, batch, and stochastic gradient descent"
"""


def full_epoch(weights, inputs, goals, alpha):
    new_weights = weights
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        new_weights -= alpha * (my_input * delta) / len(inputs)
    return new_weights


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    for start in range(0, len(inputs), batch_size):
        end = start + batch_size
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
    return weights
