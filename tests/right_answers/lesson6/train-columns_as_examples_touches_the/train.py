# RIGHT: columns as examples, touches the global generator
import numpy as np

def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    np.random.seed(1)
    a, b, x, g = weights_0_1.T.copy(), weights_1_2.T.copy(), inputs.T, goals.T
    errors = []
    for _ in range(iterations):
        e = 0
        for j in range(x.shape[1]):
            h = np.maximum(a @ x[:, [j]], 0)
            d = b @ h - g[:, [j]]
            e = e + float((d.T @ d).item())
            back = (b.T @ d) * (h > 0)
            b -= alpha * d @ h.T
            a -= alpha * back @ x[:, [j]].T
        errors.append(np.array([e]))
    return a.T, b.T, errors
