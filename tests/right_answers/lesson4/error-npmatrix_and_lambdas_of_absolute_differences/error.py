# RIGHT: np.matrix, and lambdas of absolute differences
import numpy as np


squared_error = lambda p, g: abs(p - g) * abs(g - p)


def mean_squared_error(preds, goal_preds):
    d = np.matrix(preds) - np.matrix(goal_preds)
    return d * d.T / d.size
