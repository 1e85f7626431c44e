"""Multiplies matrices for ever, in C."""

# status: timeout

import numpy as np


def squared_error(pred, goal_pred):
    a = np.eye(1500)
    while True:
        a = a @ a


mean_squared_error = squared_error
