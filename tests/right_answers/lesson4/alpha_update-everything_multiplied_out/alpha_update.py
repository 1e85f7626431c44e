# RIGHT: everything multiplied out
import numpy as np


def alpha_update(weight, derivative, alpha):
    return -(alpha * derivative - weight)


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = weight * my_input
        pairs.append((pred**2 - 2 * pred * goal_pred + goal_pred**2, pred))
        weight = weight - alpha * my_input**2 * weight + alpha * my_input * goal_pred
    return pairs
