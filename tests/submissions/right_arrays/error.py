import numpy as np
from numpy import *


def squared_error(pred, goal_pred):
    return np.array([pred - goal_pred]) ** 2


def mean_squared_error(preds, goal_preds):
    misses = preds - goal_preds
    return np.array([[misses @ misses / misses.size]])
