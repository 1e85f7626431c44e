"""The error for all lights was not set back to 0.

It begins at 0 once, before the first pass, and from then on each pass is added to all the passes
before. The first number is right; after that the error seems to grow for ever, although the
network learns. Set it to 0 at the start of each pass.

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
    error_for_all_lights = 0
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        error_for_all_lights += sum(errors)
        errors_for_all.append(error_for_all_lights)
    return errors_for_all
