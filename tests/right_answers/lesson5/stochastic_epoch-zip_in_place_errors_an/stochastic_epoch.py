# RIGHT: zip, in place, errors an array
import numpy as np

def stochastic_epoch(weights, inputs, goals, alpha):
    errors = np.empty(len(goals))
    for i, (x, g) in enumerate(zip(inputs, goals)):
        d = x @ weights - g
        errors[i] = d * d
        weights -= alpha * d * x
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    return [stochastic_epoch(weights, inputs, goals, alpha)[1].sum() for _ in range(iterations)]
