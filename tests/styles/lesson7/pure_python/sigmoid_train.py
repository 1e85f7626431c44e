import math


def times(a, b):
    return [[math.fsum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def turned(a):
    return [list(column) for column in zip(*a)]


def with_ones(a):
    return [row + [1.0] for row in a]


def squashed(a):
    return [[1 / (1 + math.exp(-z)) for z in row] for row in a]


def moved(a, alpha, b):
    return [[x - alpha * y for x, y in zip(*rows)] for rows in zip(a, b)]


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    x, goals = with_ones(inputs.tolist()), goals.tolist()
    v, w = weights_0_1.tolist(), weights_1_2.tolist()
    losses = []
    for _ in range(iterations):
        hidden = squashed(times(x, v))
        a = with_ones(hidden)
        output = squashed(times(a, w))
        loss = 0
        delta = []
        for p_row, y_row in zip(output, goals):
            for p, y in zip(p_row, y_row):
                loss -= y * math.log(p) + (1 - y) * math.log(1 - p)
            delta.append([(p - y) / len(goals) for p, y in zip(p_row, y_row)])
        losses.append(loss / len(goals))
        back = times(delta, turned(w[:-1]))
        back = [[b * h * (1 - h) for b, h in zip(*rows)] for rows in zip(back, hidden)]
        v = moved(v, alpha, times(turned(x), back))
        w = moved(w, alpha, times(turned(a), delta))
    return v, w, losses
