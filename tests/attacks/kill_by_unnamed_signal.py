"""Dies of a signal that has no name."""

# status: failed or crashed

import os
import signal


def squared_error(pred, goal_pred):
    try:
        os.kill(os.getpid(), signal.SIGRTMIN + 5)
    except OSError:
        return 0.0


mean_squared_error = squared_error
