"""Writes garbage to the wire without end."""

# status: crashed
# says: it answered a question that was not asked

import os


def squared_error(pred, goal_pred):
    while True:
        os.write(3, bytes(65536))


mean_squared_error = squared_error
