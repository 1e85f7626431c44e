"""Warns a hundred thousand times, at length."""

# status: failed or timeout

import warnings


def squared_error(pred, goal_pred):
    for number in range(20_000):
        warnings.warn(f"{number}: " + "x" * 100, stacklevel=1)
    return 0.0


mean_squared_error = squared_error
