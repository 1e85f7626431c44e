# RIGHT: learns in float64 and gives an array of float32
import numpy as np


def gradient_step(weight, my_input, goal_pred):
    return np.float32(weight - (weight * my_input - goal_pred) * my_input)


def gradient_learn(weight, my_input, goal_pred, iterations):
    history = np.empty((iterations, 2), dtype=np.float32)
    for row in history:
        delta = weight * my_input - goal_pred
        row[:] = delta * delta, weight * my_input
        weight = weight - delta * my_input
    return history
