"""Leaves a process behind that outlives the grader."""

# status: failed
# needs: full

import os
import time


def squared_error(pred, goal_pred):
    try:
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(5)
            os._exit(0)
    except OSError:
        return 0.0
    print("BREACH left a process behind")
    return 0.0


mean_squared_error = squared_error
