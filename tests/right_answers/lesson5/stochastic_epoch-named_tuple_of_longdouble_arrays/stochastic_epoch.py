# RIGHT: named tuple of longdouble arrays
import numpy as np


from typing import NamedTuple


class Epoch(NamedTuple):
    weights: np.ndarray
    errors: np.ndarray


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = np.zeros(len(goals), dtype=np.longdouble)
    w = weights.astype(np.longdouble)
    for i, (x, y) in enumerate(zip(inputs, goals)):
        d = (x * w).sum() - y
        errors[i] = d * d
        w -= alpha * d * x
    return Epoch(w, errors)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = np.zeros(iterations)
    for i in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals[i] = errors.sum()
    return totals
