"""Raises an error of syntax with lies about its place."""

# status: failed or crashed


def squared_error(pred, goal_pred):
    error = SyntaxError("passed")
    error.filename, error.lineno, error.text, error.msg = "error.py", "-1", "\x1b[2J" * 999, None
    raise error


mean_squared_error = squared_error
