"""The errors were returned first and the weights second.

All numbers are right, and in the wrong places. Whoever calls the function takes the first of the
two for the new weights, and goes on learning with errors in their stead.

Document: Building a deep neural network, "Learning the whole dataset"
"""


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        errors.append(delta ** 2)
        weights = weights - alpha * (my_input * delta)
    return errors, weights


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        errors, weights = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(sum(errors))
    return errors_for_all
