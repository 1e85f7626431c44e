"""Lifts the limit on recursion and uses up the stack of C."""

# status: crashed or failed or timeout

import functools
import sys

sys.setrecursionlimit(10**9)


def squared_error(pred, goal_pred):
    return functools.reduce(squared_error, [pred, goal_pred, pred])


mean_squared_error = squared_error
