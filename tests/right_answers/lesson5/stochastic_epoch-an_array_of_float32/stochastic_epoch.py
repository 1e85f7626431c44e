# RIGHT: learns in float64 and gives arrays of float32
import numpy as np


def one_pass(weights, inputs, goals, alpha):
    errors = []
    for lights, goal in zip(inputs, goals):
        delta = lights @ weights - goal
        errors.append(delta ** 2)
        weights = weights - alpha * delta * lights
    return weights, errors


def stochastic_epoch(weights, inputs, goals, alpha):
    weights, errors = one_pass(weights, inputs, goals, alpha)
    return weights.astype(np.float32), np.array(errors, dtype=np.float32)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    history = np.zeros(iterations, dtype=np.float32)
    for number in range(iterations):
        weights, errors = one_pass(weights, inputs, goals, alpha)
        history[number] = sum(errors)
    return history
