# RIGHT: squares multiplied out
import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for x, y in zip(inputs, goals):
        pred = x @ weights
        errors.append(pred**2 - 2 * pred * y + y**2)
        weights = weights - alpha * pred * x + alpha * y * x
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals.append(np.sum(errors))
    return totals
