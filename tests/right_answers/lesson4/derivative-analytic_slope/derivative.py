import numpy as np


def error_curve(weights, my_input, goal_pred):
    return [np.float64(my_input * w - goal_pred) ** 2 for w in weights]


def slope(weight, my_input, goal_pred, step):
    """For a parabola the central difference is the derivative, whatever the step."""
    return 2 * my_input * (my_input * weight - goal_pred)
