import math


def stochastic_epoch(weights, inputs, goals, alpha):
    weights, inputs, goals = weights.tolist(), inputs.tolist(), goals.tolist()
    errors = []
    for row, goal in zip(inputs, goals):
        miss = math.fsum([x * w for x, w in zip(row, weights)] + [-goal])
        errors += [miss * miss]
        weights = [w - x * miss * alpha for x, w in zip(row, weights)]
    return [weights, errors]


def learn_all_lights(weights, inputs, goals, alpha, iterations):
    totals = ()
    weights = list(weights)
    for _ in range(iterations):
        total = 0
        for r in range(len(inputs)):
            pred = 0
            for c in range(len(inputs[r])):
                pred += inputs[r][c] * weights[c]
            total += (goals[r] - pred) ** 2
            for c in range(len(inputs[r])):
                weights[c] += alpha * (goals[r] - pred) * inputs[r][c]
        totals += (total,)
    return totals
