# RIGHT: columns as examples
import numpy as np

def stochastic_epoch(weights, inputs, goals, alpha):
    columns, errors = inputs.T, []
    for j in range(columns.shape[1]):
        delta = weights @ columns[:, j] - goals[j]
        errors += [delta ** 2]
        weights = weights - alpha * delta * columns[:, j]
    return weights.tolist(), errors


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = np.zeros(iterations)
    for k in range(iterations):
        w, e = stochastic_epoch(weights, inputs, goals, alpha)
        totals[k], weights = np.linalg.norm(np.sqrt(e)) ** 2, np.asarray(w)
    return totals
