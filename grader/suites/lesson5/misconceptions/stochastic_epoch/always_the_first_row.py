"""All rows were learned as if they were the first.

The document sets `my_input` and `goal_prediction` to the first light before the loop begins, a
remainder of the example before. They have to be set again for each row, inside the loop, or the
network is shown the same light over and over.

Document: Building a deep neural network, "Learning the whole dataset"
"""


def stochastic_epoch(weights, inputs, goals, alpha):
    my_input = inputs[0]
    goal_pred = goals[0]
    errors = []
    for row_index in range(len(goals)):
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
