# RIGHT: a dataclass with a method a step
import numpy as np


from dataclasses import dataclass, field


@dataclass
class Network:
    w1: np.ndarray
    w2: np.ndarray
    losses: list = field(default_factory=list)

    @staticmethod
    def unit(x, w):
        return 1 / (1 + np.exp(-(x @ w[:-1] + w[-1])))

    def loss(self, p, y):
        p = np.clip(p, 1e-12, 1 - 1e-12)
        return -(y * np.log(p) + (1 - y) * np.log1p(-p)).sum() / len(y)

    def step(self, x, y, alpha):
        h = self.unit(x, self.w1)
        p = self.unit(h, self.w2)
        self.losses += [self.loss(p, y)]
        d = (p - y) * alpha / len(y)
        b = (d @ self.w2[:-1].T) * h * (1 - h)
        self.w2 = self.w2 - np.vstack([h.T @ d, d.sum(0)])
        self.w1 = self.w1 - np.vstack([x.T @ b, b.sum(0)])


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    network = Network(weights_0_1, weights_1_2)
    for _ in range(iterations):
        network.step(inputs, goals, alpha)
    return network.w1, network.w2, network.losses
