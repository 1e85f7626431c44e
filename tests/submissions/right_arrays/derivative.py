import numpy as np


def error_curve(weights, my_input, goal_pred):
    errors = []
    for weight in weights:
        errors.append(np.array([[weight * my_input - goal_pred]])[0, 0] ** 2)
    return np.array(errors)


def slope(weight, my_input, goal_pred, step):
    below, above = error_curve(np.array([weight - step, weight + step]), my_input, goal_pred)
    return (above - below) / 2 / step
