# RIGHT: longdouble arrays
import numpy as np

def error_curve(weights, my_input, goal_pred):
    return np.power(weights.astype(np.longdouble) * my_input - goal_pred, 2)


def slope(weight, my_input, goal_pred, step=0.001):
    up, down = error_curve(np.array([weight + step, weight - step]), my_input, goal_pred)
    return (up - down) / (2 * np.longdouble(step))
