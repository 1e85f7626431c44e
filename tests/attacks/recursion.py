"""Calls itself until Python has enough."""

# status: failed
# says: RecursionError


def squared_error(pred, goal_pred):
    return squared_error(pred, goal_pred)


mean_squared_error = squared_error
