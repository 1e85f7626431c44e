import numpy as np


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = np.zeros((len(inputs), 1, 1))
    for i in range(inputs.shape[0]):
        layer_0 = inputs[i : i + 1]
        delta = layer_0.dot(weights) - goals[i : i + 1]
        errors[i] = delta**2
        weights -= alpha * np.squeeze(np.outer(layer_0, delta), axis=1)
    return weights, list(errors)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    result = np.empty(iterations)
    for iteration in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        np.sum(errors, out=result[iteration : iteration + 1].reshape(()))
    return result
