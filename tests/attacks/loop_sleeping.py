"""Sleeps through the deadline."""

# status: timeout

import time


def squared_error(pred, goal_pred):
    time.sleep(10**6)


mean_squared_error = squared_error
