# RIGHT: the side by the sign of the slope, an array of pairs
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    """The parabola's lower side is the side of its lowest point."""
    delta = my_input * weight - goal_pred
    return weight - step_amount * np.sign(my_input * delta)


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = np.empty((iterations, 2))
    for row in pairs:
        row[1] = weight * my_input
        row[0] = (row[1] - goal_pred) ** 2
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
