"""Begins an answer of a megabyte and never ends it."""

# says: it answered a question that was not asked
# status: crashed

import os
import time


def squared_error(pred, goal_pred):
    os.write(3, (1 << 20).to_bytes(4, "big") + b" " * 1000)
    while True:
        time.sleep(0.01)
        os.write(3, b" ")


mean_squared_error = squared_error
