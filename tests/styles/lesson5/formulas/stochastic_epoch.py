import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for x, y in zip(inputs, goals):
        p = np.inner(weights, x)
        errors.append(p * p - 2 * p * y + y * y)
        weights = weights + alpha * (y * x - p * x)
    return weights, errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    # an update depends on the weights as a line does: w -> a w + b
    errors = []
    for _ in range(iterations):
        misses = np.zeros(len(inputs))
        for i in range(len(inputs)):
            misses[i] = goals[i] - inputs[i] @ weights
            a = np.eye(len(weights)) - np.multiply.outer(alpha * inputs[i], inputs[i])
            weights = a @ weights + inputs[i] * (alpha * goals[i])
        errors.append(np.linalg.norm(misses) ** 2)
    return errors
