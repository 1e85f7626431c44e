# RIGHT: a composed affine map for the weights
import numpy as np

def stochastic_epoch(weights, inputs, goals, alpha):
    n = inputs.shape[1]
    state, errors = np.append(weights, 1.0), []
    for x, g in zip(inputs.astype(float), goals.astype(float)):
        row = np.append(x, -g)
        errors.append(float(row @ state) ** 2)
        step = np.eye(n + 1)
        step[:n] -= alpha * np.outer(x, row)
        state = step @ state
    return state[:n], tuple(errors)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for iteration in range(iterations):
        error_for_all_lights = 0
        for row_index in range(len(goals)):
            my_input = inputs[row_index]
            prediction = my_input.dot(weights)
            delta = prediction - goals[row_index]
            error_for_all_lights += delta ** 2
            weights = weights - (alpha * (my_input * delta))
        totals.append(error_for_all_lights)
    return totals
