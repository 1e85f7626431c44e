"""Forks with a terminal of its own."""

# status: failed
# needs: full

import os


def squared_error(pred, goal_pred):
    try:
        child = os.forkpty()[0]
    except OSError:
        return 0.0
    print("BREACH forked", flush=True)
    if child == 0:
        os._exit(0)
    return 0.0


mean_squared_error = squared_error
