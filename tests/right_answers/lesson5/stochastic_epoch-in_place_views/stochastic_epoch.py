import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = np.zeros(len(goals))
    for i, row in enumerate(np.asarray(inputs, dtype=float)):
        errors[i] = row @ weights - goals[i]
        weights[...] -= alpha * errors[i] * row
    return weights, errors * errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    return [stochastic_epoch(weights, inputs, goals, alpha)[1].sum() for _ in range(iterations)]
