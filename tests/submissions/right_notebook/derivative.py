import numpy as np

weights = np.linspace(-1, 4, 50)


def error_curve(weights, my_input, goal_pred):
    weights *= my_input
    weights -= goal_pred
    np.square(weights, out=weights)
    return weights


def slope(weight, my_input, goal_pred, step):
    tries = np.array([weight - step, weight + step])
    print(tries, end="\r")
    error_curve(tries, my_input, goal_pred)
    return (tries[1] - tries[0]) / (2 * step)


print(error_curve(weights, 0.5, 0.8))
slope(0, 0.5, 0.8, 0.01)
