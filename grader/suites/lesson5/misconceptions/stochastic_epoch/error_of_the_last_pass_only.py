"""Only the error of the last pass was returned.

It tells how good the network is in the end, but not whether it was still getting better, or
already worse again. One error for each pass is asked for: keep them in a list, and an empty one
where there was no pass.

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
    error_for_all_lights = 0
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        error_for_all_lights = sum(errors)
    return error_for_all_lights
