# RIGHT: arrays of one element throughout
import numpy as np


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_prediction = my_input * (weight + step_amount)
    up_error = (goal_pred - up_prediction) ** 2
    down_prediction = my_input * (weight - step_amount)
    down_error = (goal_pred - down_prediction) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    w = np.array([[weight]], dtype=float)
    out = []
    for _ in range(iterations):
        p = w * my_input
        out.append([(p - goal_pred) ** 2, p])
        w = np.array([[hot_cold_step(w.item(), my_input, goal_pred, step_amount)]])
    return out
