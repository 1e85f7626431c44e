# RIGHT: a class, random rows order which changes nothing for the whole batch
import numpy as np

class Net:
    def __init__(self, *weights):
        self.w = list(weights)

    def feed(self, x):
        out = [x]
        for w in self.w:
            out.append(1 / (1 + np.exp(-(out[-1] @ w[:-1] + w[-1]))))
        return out

    def learn(self, x, y, alpha):
        x, h, p = self.feed(x)
        q = np.clip(p, 1e-12, 1 - 1e-12)
        d2 = (p - y) / len(x)
        d1 = d2 @ self.w[1][:-1].T * h * (1 - h)
        for k, (a, d) in enumerate([(x, d1), (h, d2)]):
            self.w[k] = self.w[k] - alpha * np.vstack([a.T @ d, d.sum(axis=0)])
        return -(y * np.log(q) + (1 - y) * np.log(1 - q)).sum() / len(x)


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    order = np.random.permutation(len(inputs))
    net = Net(weights_0_1, weights_1_2)
    losses = [net.learn(inputs[order], goals[order], alpha) for _ in range(iterations)]
    return [*net.w, losses]
