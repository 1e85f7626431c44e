"""Returns a list that a thread exchanges again and again for one that is not of numbers."""

# status: failed or broken or timeout

import threading

LIST = [0.0] * 3


def exchange():
    while True:
        LIST[:] = [{}, LIST] * 5
        LIST[:] = [0.0] * 20_000


try:
    threading.Thread(target=exchange, daemon=True).start()
except RuntimeError:
    pass


def squared_error(pred, goal_pred):
    return LIST


mean_squared_error = squared_error
