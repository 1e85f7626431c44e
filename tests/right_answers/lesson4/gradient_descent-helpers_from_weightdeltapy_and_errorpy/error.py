import numpy as np


def squared_error(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return np.mean((preds - goal_preds) ** 2)
