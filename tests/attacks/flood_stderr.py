"""Writes to stderr without end, a byte at a time."""

# status: timeout
# says: [output cut after 64 KiB]

import os


def squared_error(pred, goal_pred):
    while True:
        os.write(2, b"x")


mean_squared_error = squared_error
