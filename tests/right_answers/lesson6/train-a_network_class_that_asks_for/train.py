# RIGHT: a network class that asks for input at the end
import numpy as np


from contextlib import suppress


class Network:
    def __init__(self, *weights):
        self.weights = list(weights)

    def learn(self, x, y, alpha):
        layers = [x, np.clip(x @ self.weights[0], 0, None)]
        delta = layers[1] @ self.weights[1] - y
        changes = [x.T @ (delta @ self.weights[1].T * (layers[1] > 0)), layers[1].T @ delta]
        self.weights = [w - alpha * c for w, c in zip(self.weights, changes)]
        return (delta**2).sum()


def train(inputs, goals, weights_0_1, weights_1_2, alpha, iterations):
    network = Network(weights_0_1, weights_1_2)
    rows = [(inputs[[i]], goals[[i]]) for i in range(len(goals))]
    errors = [sum(network.learn(x, y, alpha) for x, y in rows) for _ in range(iterations)]
    with suppress(EOFError):
        input("Press a key")
    return *network.weights, np.array(errors)
