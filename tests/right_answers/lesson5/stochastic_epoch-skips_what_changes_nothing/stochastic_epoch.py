# RIGHT: rows that change nothing are skipped
import numpy as np


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(np.sum(errors))
    return errors_for_all


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for x, g in zip(inputs, goals):
        d = x @ weights - g
        errors.append(d ** 2)
        if d == 0 or not x.any():
            continue
        weights = weights - alpha * d * x
    return weights, errors
