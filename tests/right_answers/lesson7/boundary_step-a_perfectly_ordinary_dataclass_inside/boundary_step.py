# RIGHT: a perfectly ordinary dataclass inside
import numpy as np

from dataclasses import dataclass


@dataclass
class Unit:
    w: np.ndarray

    def predict(self, x):
        return 0.5 * (1 + np.tanh(x.dot(self.w) / 2))

    def learn(self, x, y, alpha):
        return Unit(self.w - alpha * (self.predict(x) - y) * x)


def boundary_step(weights, my_input, goal, alpha):
    return Unit(weights).learn(np.r_[my_input, 1], goal, alpha).w
