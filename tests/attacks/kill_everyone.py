"""Looks for anyone whom it may kill: its group, everybody, process 1 to 9999."""

# status: failed
# needs: full

import os


def squared_error(pred, goal_pred):
    for target in (0, -1, *range(1, 10_000)):
        try:
            os.kill(target, 0)
        except OSError:
            continue
        print("BREACH may kill", target)
    for kill in (lambda: os.killpg(0, 0), lambda: os.killpg(os.getppid(), 0)):
        try:
            kill()
        except OSError:
            continue
        print("BREACH may kill a group")
    return 0.0


mean_squared_error = squared_error
