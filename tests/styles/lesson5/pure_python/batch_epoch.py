from fractions import Fraction


def full_epoch(weights, inputs, goals, alpha):
    # exactly, and rounded at the end
    w = [Fraction(float(each)) for each in weights]
    step = [Fraction(0)] * len(w)
    for row, goal in zip(inputs.tolist(), goals.tolist()):
        delta = sum(Fraction(x) * each for x, each in zip(row, w)) - Fraction(goal)
        step = [s + delta * Fraction(x) for s, x in zip(step, row)]
    return [float(each - Fraction(alpha) * s / len(inputs)) for each, s in zip(w, step)]


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    w = weights.tolist()
    row = 0
    while row < len(inputs):
        collected = [0.0 for _ in w]
        count = 0
        while count < batch_size and row < len(inputs):
            delta = sum(inputs[row][i] * w[i] for i in range(len(w))) - goals[row]
            for i in range(len(w)):
                collected[i] += delta * inputs[row][i]
            count += 1
            row += 1
        for i in range(len(w)):
            w[i] -= alpha * (collected[i] / count)
    return tuple(w)
