from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Pair(NamedTuple):
    error: float
    prediction: float


@dataclass
class Neuron:
    weights: np.ndarray
    alpha: float = 0.1

    def predict(self, x):
        return float(x @ self.weights)

    def learn(self, x, y):
        prediction = self.predict(x)
        self.weights = self.weights - self.alpha * (prediction - y) * x
        return Pair((prediction - y) ** 2, prediction)

    @classmethod
    def step(cls, weights, x, y, alpha):
        neuron = cls(weights, alpha)
        neuron.learn(x, y)
        return neuron.weights


vector_step = Neuron.step
learn_one_light = lambda w, x, y, alpha, n: [*map(Neuron(w, alpha).learn, [x] * n, [y] * n)]
