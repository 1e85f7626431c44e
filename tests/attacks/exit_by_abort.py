"""Aborts the interpreter."""

# status: crashed
# says: it crashed Python

import os


def squared_error(pred, goal_pred):
    os.abort()


mean_squared_error = squared_error
