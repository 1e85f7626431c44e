import math


def sigmoid(z):
    return 0.5 * (math.tanh(z / 2) + 1)


def gradients(inputs, goals, weights_0_1, weights_1_2):
    v, w = weights_0_1.tolist(), weights_1_2.tolist()
    n, h, o = len(v) - 1, len(w) - 1, len(w[0])
    gradient_0_1 = [[0.0] * h for _ in range(n + 1)]
    gradient_1_2 = [[0.0] * o for _ in range(h + 1)]
    for x, y in zip(inputs.tolist(), goals.tolist()):
        x = x + [1]
        a = [sigmoid(sum(x[i] * v[i][j] for i in range(n + 1))) for j in range(h)] + [1]
        p = [sigmoid(sum(a[j] * w[j][k] for j in range(h + 1))) for k in range(o)]
        for k in range(o):
            delta = (p[k] - y[k]) / len(inputs)
            for j in range(h + 1):
                gradient_1_2[j][k] += delta * a[j]
            for j in range(h):
                for i in range(n + 1):
                    gradient_0_1[i][j] += delta * w[j][k] * a[j] * (1 - a[j]) * x[i]
    return gradient_0_1, gradient_1_2
