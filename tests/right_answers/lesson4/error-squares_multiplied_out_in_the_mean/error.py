# RIGHT: squares multiplied out, in the mean as well
import numpy as np


def squared_error(pred, goal_pred):
    return pred * pred - 2 * pred * goal_pred + goal_pred * goal_pred


def mean_squared_error(preds, goal_preds):
    return np.mean(preds**2) - 2 * np.mean(preds * goal_preds) + np.mean(goal_preds**2)
