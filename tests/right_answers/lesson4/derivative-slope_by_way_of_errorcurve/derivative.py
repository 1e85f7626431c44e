# RIGHT: slope by way of error_curve, map in a list
import numpy as np

def error_curve(ws, x, g):
    return list(map(lambda w: np.array([(x * w - g) ** 2]).item(), ws))


def slope(weight, my_input, goal_pred, step):
    down, up = error_curve(np.array([weight - step, weight + step]), my_input, goal_pred)
    return (up - down) / step / 2
