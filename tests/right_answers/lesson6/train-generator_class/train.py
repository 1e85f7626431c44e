import numpy as np


class Net:
    def __init__(self, *weights):
        self.first, self.second = (np.array(w, np.longdouble) for w in weights)

    def learn(self, x, y, alpha):
        hidden = np.where((total := x @ self.first) > 0, total, 0)
        delta = hidden @ self.second - y
        back = np.outer(x, (self.second @ delta) * (hidden > 0))
        self.second = self.second - alpha * np.outer(hidden, delta)
        self.first = self.first - alpha * back
        return delta @ delta


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    net = Net(weights_0_1, weights_1_2)
    errors = [sum(net.learn(x, y, alpha) for x, y in zip(inputs, goals)) for _ in range(iterations)]
    return net.first.astype(float), net.second.astype(float), errors
