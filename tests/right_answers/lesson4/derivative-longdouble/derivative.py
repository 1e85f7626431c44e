import numpy as np


def error_curve(weights, my_input, goal_pred):
    return (np.asarray(weights, np.longdouble) * my_input - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    points = np.array([weight + step, weight - step], np.longdouble)
    return float(np.subtract(*error_curve(points, my_input, goal_pred)) / (step + step))
