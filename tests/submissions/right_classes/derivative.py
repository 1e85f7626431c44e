import numpy as np


class Errors(np.ndarray):
    """An array with a name."""


class Bowl:
    def __init__(self, my_input, goal_pred):
        self.my_input = my_input
        self.goal_pred = goal_pred

    def __getitem__(self, weight):
        return (self.my_input * weight - self.goal_pred) ** 2


def error_curve(weights, my_input, goal_pred):
    return Bowl(my_input, goal_pred)[weights].view(Errors)


def slope(weight, my_input, goal_pred, step):
    bowl = Bowl(my_input, goal_pred)
    return (bowl[weight + step] - bowl[weight - step]) / (2.0 * step)
