# RIGHT: recursion over the iterations
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    if iterations == 0:
        return weights_0_1, weights_1_2, []
    total = 0.0
    for x, g in zip(inputs, goals):
        h = np.where(x @ weights_0_1 > 0, x @ weights_0_1, 0)
        d = h @ weights_1_2 - g
        total += d @ d
        weights_0_1, weights_1_2 = (weights_0_1 - alpha * np.outer(x, (weights_1_2 @ d) * np.sign(h)),
                                    weights_1_2 - alpha * np.outer(h, d))
    a, b, rest = train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations - 1)
    return a, b, [total] + rest
