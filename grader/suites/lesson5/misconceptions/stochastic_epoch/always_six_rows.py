"""The number of rows was fixed at the six streetlights.

The loop runs over the six rows of the document's own data. Other data may have more rows, which
would never be learned, or fewer. Let len count them.

Document: Building a deep neural network, "Learning the whole dataset"
"""


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for row_index in range(6):
        my_input, goal_pred = inputs[row_index], goals[row_index]
        delta = my_input.dot(weights) - goal_pred
        errors.append(delta ** 2)
        weights = weights - alpha * (my_input * delta)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(sum(errors))
    return errors_for_all
