"""The error of each row was measured after its update.

By then the row has already been learned from, and its error is smaller than the one that the
network really made. The weights are right at the end; the errors are too good. Compare first,
and learn afterwards.

Document: Building a deep neural network, "Learning the whole dataset"
"""


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        weights = weights - alpha * (my_input * delta)
        errors.append((goal_pred - my_input.dot(weights)) ** 2)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(sum(errors))
    return errors_for_all
