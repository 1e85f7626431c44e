# RIGHT: plain lists throughout
def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    first = weights_0_1.tolist()
    second = weights_1_2.tolist()
    hidden = range(len(second))
    outputs = range(len(second[0]))
    errors = []
    for _ in range(iterations):
        error = 0.0
        for x, goal in zip(inputs.tolist(), goals.tolist()):
            units = [max(0.0, sum(v * first[i][j] for i, v in enumerate(x))) for j in hidden]
            deltas = [sum(units[j] * second[j][k] for j in hidden) - goal[k] for k in outputs]
            error += sum(delta**2 for delta in deltas)
            back = [sum(second[j][k] * deltas[k] for k in outputs) if units[j] > 0 else 0.0 for j in hidden]
            for j in hidden:
                for k in outputs:
                    second[j][k] -= alpha * units[j] * deltas[k]
                for i, v in enumerate(x):
                    first[i][j] -= alpha * v * back[j]
        errors.append(error)
    return first, second, errors
