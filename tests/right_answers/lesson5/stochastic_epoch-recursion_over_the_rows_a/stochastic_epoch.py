# RIGHT: recursion over the rows, a namedtuple
import collections
Epoch = collections.namedtuple("Epoch", ["weights", "errors"])


def stochastic_epoch(weights, inputs, goals, alpha):
    if len(goals) == 0:
        return Epoch(weights, [])
    d = inputs[0].dot(weights) - goals[0]
    rest = stochastic_epoch(weights - alpha * d * inputs[0], inputs[1:], goals[1:], alpha)
    return Epoch(rest.weights, [d ** 2] + rest.errors)


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = []
    for _ in range(iterations):
        weights, errors = stochastic_epoch(weights, inputs, goals, alpha)
        totals.append(sum(errors))
    return totals
