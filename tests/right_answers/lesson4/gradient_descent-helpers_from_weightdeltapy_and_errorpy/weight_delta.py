import numpy as np


def node_delta(pred, goal_pred):
    return pred - goal_pred


def weight_delta(my_input, delta):
    return my_input * delta
