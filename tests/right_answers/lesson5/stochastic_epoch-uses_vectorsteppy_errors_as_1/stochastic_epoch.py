# RIGHT: uses vector_step.py, errors as (1, 1) arrays
import numpy as np

import vector_step as v


def stochastic_epoch(weights, inputs, goals, alpha):
    errors = []
    for k in range(inputs.shape[0]):
        errors.append(np.array([[(inputs[k] @ weights - goals[k]) ** 2]]))
        weights = v.vector_step(weights, inputs[k], goals[k], alpha)
    return [weights, errors]


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    def passes():
        w = weights
        for _ in range(iterations):
            w, e = stochastic_epoch(w, inputs, goals, alpha)
            yield np.sum(e)
    return list(passes())
