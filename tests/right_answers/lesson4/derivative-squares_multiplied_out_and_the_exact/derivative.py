# RIGHT: squares multiplied out and the exact slope
import numpy as np


def error_curve(weights, my_input, goal_pred):
    preds = my_input * weights
    return preds * preds - 2 * goal_pred * preds + goal_pred**2


def slope(weight, my_input, goal_pred, step):
    return 2 * my_input**2 * weight - 2 * my_input * goal_pred
