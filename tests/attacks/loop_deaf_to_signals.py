"""Ignores every signal that can be ignored, resets all alarms, and never returns."""

# status: timeout

import contextlib
import signal


def squared_error(pred, goal_pred):
    for number in signal.valid_signals():
        with contextlib.suppress(OSError, ValueError):
            signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        signal.alarm(0)


mean_squared_error = squared_error
