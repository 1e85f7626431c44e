def backprop_step(layer_0, goal, weights_0_1, weights_1_2, alpha):
    x = layer_0.tolist()[0]
    y = goal.tolist()[0]
    v = weights_0_1.tolist()
    w = weights_1_2.tolist()

    sums = [sum(x[i] * v[i][h] for i in range(len(x))) for h in range(len(w))]
    hidden = [s if s > 0 else 0.0 for s in sums]
    output = [sum(hidden[h] * w[h][o] for h in range(len(w))) for o in range(len(y))]
    misses = [p - goal for p, goal in zip(output, y)]
    error = sum(miss**2 for miss in misses)

    for h in range(len(w)):
        # first what goes back through w[h], then w[h] itself
        back = sum(misses[o] * w[h][o] for o in range(len(y))) if sums[h] > 0 else 0.0
        for o in range(len(y)):
            w[h][o] -= alpha * hidden[h] * misses[o]
        for i in range(len(x)):
            v[i][h] -= alpha * x[i] * back
    return v, w, error
