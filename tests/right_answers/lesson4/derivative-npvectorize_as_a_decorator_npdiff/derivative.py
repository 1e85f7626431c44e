# RIGHT: np.vectorize as a decorator, np.diff
import numpy as np


@np.vectorize
def error_curve(weight, my_input, goal_pred):
    return float((weight * my_input - goal_pred) ** 2)


def slope(weight, my_input, goal_pred, step):
    down, up = error_curve([weight - step, weight + step], my_input, goal_pred)
    return np.diff([down, up]) / step / 2
