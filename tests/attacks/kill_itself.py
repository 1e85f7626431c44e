"""Kills itself by every signal, and pretends that someone else did it."""

# status: failed or crashed or timeout

import os
import signal


def squared_error(pred, goal_pred):
    for number in (signal.SIGTERM, signal.SIGSTOP, signal.SIGKILL):
        try:
            os.kill(os.getpid(), number)
        except OSError:
            continue
    return 0.0


mean_squared_error = squared_error
