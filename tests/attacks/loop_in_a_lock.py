"""Waits for a lock that nobody will release."""

# status: timeout

import threading

LOCK = threading.Lock()
LOCK.acquire()


def squared_error(pred, goal_pred):
    LOCK.acquire()


mean_squared_error = squared_error
