import numpy as np


def node_delta(pred, goal_pred):
    return np.subtract(pred, goal_pred).reshape(1, 1)


def weight_delta(my_input, delta):
    return np.array(my_input * delta)       # an array without any dimension
