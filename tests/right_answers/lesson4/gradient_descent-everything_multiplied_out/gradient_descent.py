# RIGHT: everything multiplied out
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return weight - my_input * my_input * weight + my_input * goal_pred


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for _ in range(iterations):
        pred = weight * my_input
        pairs.append((pred**2 - 2 * pred * goal_pred + goal_pred**2, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
