"""Raises groups of groups of errors."""

# status: failed


def squared_error(pred, goal_pred):
    error = ExceptionGroup("passed", [ValueError("passed")] * 1000)
    for _ in range(90):
        error = ExceptionGroup("passed", [error])
    raise error from error


mean_squared_error = squared_error
