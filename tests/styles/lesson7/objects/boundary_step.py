from dataclasses import dataclass

import numpy as np


@dataclass
class Unit:
    weights: np.ndarray
    bias: float

    def __matmul__(self, point):
        return 1 / (1 + np.exp(-(point @ self.weights + self.bias)))

    def __isub__(self, step):
        self.weights = self.weights - step[0]
        self.bias = self.bias - step[1]
        return self

    def __iter__(self):
        yield from self.weights
        yield self.bias


def boundary_step(weights, my_input, goal, alpha):
    unit = Unit(weights[:-1], weights[-1])
    pull = alpha * (unit @ my_input - goal)
    unit -= pull * my_input, pull
    return list(unit)
