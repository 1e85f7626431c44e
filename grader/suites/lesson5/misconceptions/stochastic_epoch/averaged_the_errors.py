"""The errors of a pass were averaged.

Lesson 4 had an error that was the average of many predictions, but here the errors of all the
lights are added up, one after the other, and printed as they are. Divided by the number of
lights, each comes out too small by the same factor.

Document: Building a deep neural network, "Learning the whole dataset"
"""


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for my_input, goal_pred in zip(inputs, goals):
        delta = my_input.dot(weights) - goal_pred
        errors.append(delta ** 2)
        weights = weights - alpha * (my_input * delta)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(sum(errors) / len(errors))
    return errors_for_all
