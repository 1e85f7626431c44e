"""Announces an answer of four gigabytes among those that are heard together."""

# status: crashed
# says: it sent an answer of 4294967295 bytes

import os
import struct


def squared_error(pred, goal_pred):
    os.write(4, struct.pack("!II", 0xFFFFFFFF, 1) + b"x" * 1000)
    return 0.0


mean_squared_error = squared_error
