"""Installs hooks on everything that Python lets one hook into."""

# status: failed or crashed or broken or timeout

import builtins
import sys
import threading


def lie(*_, **__):
    print("hooked")
    return lie


sys.settrace(lie)
threading.settrace(lie)
sys.setprofile(lie)
sys.excepthook = sys.unraisablehook = sys.breakpointhook = sys.displayhook = lie
builtins.__import__ = lie


def squared_error(pred, goal_pred):
    return 0.0


mean_squared_error = squared_error
