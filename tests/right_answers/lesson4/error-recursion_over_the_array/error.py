# RIGHT: recursion over the array
import numpy as np

def squared_error(pred, goal_pred):
    return abs(pred - goal_pred) ** 2


def total(p, g):
    return 0.0 if len(p) == 0 else squared_error(p[0], g[0]) + total(p[1:], g[1:])


def mean_squared_error(preds, goal_preds):
    return np.array([total(preds, goal_preds) / len(preds)])
