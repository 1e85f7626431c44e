# RIGHT: the delta shrinks by a factor each time
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight * (1 - my_input * my_input) + my_input * goal_pred


def gradient_learn(weight, my_input, goal_pred, iterations):
    """The delta is multiplied by 1 - input ** 2 each time."""
    delta = my_input * weight - goal_pred
    pairs = []
    for _ in range(iterations):
        pairs.append([delta * delta, delta + goal_pred])
        delta = delta * (1 - my_input**2)
    return pairs
