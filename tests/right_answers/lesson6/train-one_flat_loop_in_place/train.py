# RIGHT: one flat loop over all rows of all iterations, in place
import numpy as np


def train(inputs, goals, a, b, alpha, iterations):
    n = len(inputs)
    errors = np.zeros(iterations)
    for k in range(iterations * n):
        t, i = divmod(k, n)
        x = inputs[i]
        h = np.maximum(x @ a, 0)
        d = h @ b - goals[i]
        errors[t] += d @ d
        a -= alpha * np.outer(x, (b @ d) * (h > 0))
        b -= alpha * np.outer(h, d)
    return a, b, errors
