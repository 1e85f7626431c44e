"""Begins an answer of a megabyte, drips into it and never ends it."""

# status: timeout or crashed

import os
import struct

import time


def squared_error(pred, goal_pred):
    os.write(4, struct.pack("!II", 1 << 20, 1) + b" " * 1000)
    while True:
        time.sleep(0.01)
        os.write(4, b" ")


mean_squared_error = squared_error
