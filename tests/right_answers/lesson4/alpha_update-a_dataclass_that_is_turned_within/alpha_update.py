# RIGHT: a dataclass that is turned within a comprehension
from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Knob:
    weight: float

    def turn(self, derivative: float, alpha: float) -> float:
        self.weight -= alpha * derivative
        return self.weight


def alpha_update(weight: float, derivative: float, alpha: float) -> float:
    return Knob(weight).turn(derivative, alpha)


def alpha_learn(weight: float, my_input: float, goal_pred: float, alpha: float, iterations: int) -> list[tuple]:
    knob = Knob(weight)
    return [
        ((delta := (pred := knob.weight * my_input) - goal_pred) ** 2, pred, knob.turn(delta * my_input, alpha))[:2]
        for _ in range(iterations)
    ]
