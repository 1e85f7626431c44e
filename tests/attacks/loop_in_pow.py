"""Computes a power with more digits than there is time."""

# status: timeout


def squared_error(pred, goal_pred):
    return (10**10**9) % 7


mean_squared_error = squared_error
