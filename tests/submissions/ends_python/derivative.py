import ctypes


def error_curve(weights, my_input, goal_pred):
    return (weights * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    return ctypes.string_at(0)
