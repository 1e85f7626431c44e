"""Crashes the interpreter by reading address 0."""

# status: crashed
# says: SIGSEGV

import ctypes


def squared_error(pred, goal_pred):
    return ctypes.string_at(0)


mean_squared_error = squared_error
