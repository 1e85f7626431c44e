"""Multiplies a text until memory ends."""

# status: failed or timeout


def squared_error(pred, goal_pred):
    text = "x"
    while True:
        text *= 64  # so that what cannot be had comes before what takes long to fill


mean_squared_error = squared_error
