# RIGHT: np.polyval of the squares multiplied out
import numpy as np


def error_curve(weights, my_input, goal_pred):
    return np.polyval([my_input**2, -2 * my_input * goal_pred, goal_pred**2], weights)


def slope(weight, my_input, goal_pred, step):
    return 2 * my_input * (my_input * weight - goal_pred)
