"""Forks for as long as it can."""

# status: failed
# needs: full

import os


def squared_error(pred, goal_pred):
    while True:
        try:
            child = os.fork()
        except OSError:
            return 0.0
        print("BREACH forked", flush=True)
        if child:  # only one at a time, were it ever allowed
            os.waitpid(child, 0)
            return 0.0
        os._exit(0)


mean_squared_error = squared_error
