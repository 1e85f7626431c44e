"""Multiplies a text until memory ends."""

# status: failed or timeout


def squared_error(pred, goal_pred):
    text = "x"
    while True:
        text *= 16


mean_squared_error = squared_error
