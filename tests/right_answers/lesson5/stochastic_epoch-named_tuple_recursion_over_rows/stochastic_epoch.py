# RIGHT: a named tuple, recursion over the rows
import numpy as np


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    errors_for_all = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        errors_for_all.append(np.sum(errors))
    return errors_for_all


from collections import namedtuple
Epoch = namedtuple("Epoch", "weights errors")
def stochastic_epoch(weights, inputs, goals, alpha):
    if len(inputs) == 0:
        return Epoch(weights, [])
    d = inputs[0] @ weights - goals[0]
    rest = stochastic_epoch(weights - alpha * d * inputs[0], inputs[1:], goals[1:], alpha)
    return Epoch(rest.weights, [d ** 2] + list(rest.errors))
