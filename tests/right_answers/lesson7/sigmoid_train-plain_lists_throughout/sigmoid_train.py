# RIGHT: plain lists throughout
from math import exp, log


def sigmoid(x):
    return 1 / (1 + exp(-x)) if x > 0 else exp(x) / (1 + exp(x))


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    w1, w2 = weights_0_1.tolist(), weights_1_2.tolist()
    rows, hidden, outs = len(inputs), len(w1[0]), len(w2[0])
    losses = []
    for _ in range(iterations):
        loss = 0
        g1 = [[0.0] * hidden for _ in w1]
        g2 = [[0.0] * outs for _ in w2]
        for x, y in zip(inputs.tolist(), goals.tolist()):
            x = x + [1]
            h = [sigmoid(sum(x[i] * w1[i][j] for i in range(len(x)))) for j in range(hidden)] + [1]
            p = [sigmoid(sum(h[j] * w2[j][k] for j in range(hidden + 1))) for k in range(outs)]
            for k in range(outs):
                safe = min(max(p[k], 1e-12), 1 - 1e-12)
                loss -= log(safe) if y[k] == 1 else log(1 - safe)
            d = [p[k] - y[k] for k in range(outs)]
            for j in range(hidden + 1):
                for k in range(outs):
                    g2[j][k] += h[j] * d[k] / rows
            for j in range(hidden):
                b = sum(w2[j][k] * d[k] for k in range(outs)) * h[j] * (1 - h[j])
                for i in range(len(x)):
                    g1[i][j] += x[i] * b / rows
        losses.append(loss / rows)
        w1 = [[w - alpha * g for w, g in zip(*pair)] for pair in zip(w1, g1)]
        w2 = [[w - alpha * g for w, g in zip(*pair)] for pair in zip(w2, g2)]
    return w1, w2, losses
