def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    v = [list(row) for row in weights_0_1]
    w = [list(row) for row in weights_1_2]
    I, H, O = range(len(v)), range(len(w)), range(len(w[0]))
    errors = []
    for _ in range(iterations):
        error = 0
        for x, y in zip(inputs, goals):
            hidden = [max(sum(x[i] * v[i][h] for i in I), 0) for h in H]
            delta = [sum(hidden[h] * w[h][o] for h in H) - y[o] for o in O]
            error += sum(d * d for d in delta)
            back = [(hidden[h] > 0) * sum(delta[o] * w[h][o] for o in O) for h in H]
            v = [[v[i][h] - alpha * back[h] * x[i] for h in H] for i in I]
            w = [[w[h][o] - alpha * delta[o] * hidden[h] for o in O] for h in H]
        errors.append(error)
    return v, w, errors
