import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    candidates = np.array([weight + step_amount, weight - step_amount])
    errors = np.square(candidates * my_input - goal_pred)
    return weight if errors[0] == errors[1] else candidates[np.argmin(errors)]


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = np.empty((iterations, 2))
    for i in range(iterations):
        pairs[i, 1] = weight * my_input
        pairs[i, 0] = (pairs[i, 1] - goal_pred) ** 2
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
