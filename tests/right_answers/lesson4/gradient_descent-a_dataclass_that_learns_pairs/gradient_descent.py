# RIGHT: a dataclass that learns, pairs of one-element arrays
import numpy as np

from dataclasses import dataclass, field


@dataclass
class Learner:
    w: float
    seen: list = field(default_factory=list)

    def update(self, x, g):
        p = x * self.w
        self.seen.append((np.array([[(p - g) ** 2]]), np.array([p])))
        self.w -= x * (p - g)


def gradient_step(weight, my_input, goal_pred):
    l = Learner(weight)
    l.update(my_input, goal_pred)
    return l.w


def gradient_learn(weight, my_input, goal_pred, iterations):
    l = Learner(weight)
    for _ in range(iterations):
        l.update(my_input, goal_pred)
    return l.seen
