# RIGHT: a class with state of its own for each call
import numpy as np

class Net:
    def __init__(self, a, b, alpha):
        self.a, self.b, self.alpha = a, b, alpha

    def learn(self, x, g):
        h = np.maximum(x @ self.a, 0)
        d = h @ self.b - g
        back = (self.b @ d) * (h > 0)
        self.b -= self.alpha * h[:, None] * d
        self.a -= self.alpha * x[:, None] * back
        return (d * d).sum()


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    net = Net(weights_0_1, weights_1_2, alpha)
    errors = [sum(net.learn(x, g) for x, g in zip(inputs, goals)) for _ in range(iterations)]
    return net.a, net.b, errors
