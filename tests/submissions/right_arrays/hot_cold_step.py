import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    tries = weight + step_amount * np.array([-1, 1])
    errors = np.square(my_input * tries - goal_pred)
    if errors[0] == errors[1]:
        return np.float64(weight)
    return tries[np.argmin(errors)]


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = np.zeros((iterations, 2))
    for i in range(iterations):
        pairs[i, 1] = my_input * weight
        pairs[i, 0] = (pairs[i, 1] - goal_pred) ** 2
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
