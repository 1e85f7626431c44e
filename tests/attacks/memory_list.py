"""Lets a list grow until memory ends."""

# status: failed or timeout


def squared_error(pred, goal_pred):
    hoard = [0]
    while True:
        hoard += hoard


mean_squared_error = squared_error
