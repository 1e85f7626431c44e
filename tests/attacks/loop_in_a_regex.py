"""Backtracks for longer than the sun will shine, without releasing the interpreter."""

# status: timeout

import re


def squared_error(pred, goal_pred):
    re.match(r"(a+)+$", "a" * 60 + "b")


mean_squared_error = squared_error
