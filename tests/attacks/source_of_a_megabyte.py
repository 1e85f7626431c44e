"""Is a file of a megabyte of nothing."""

# status: failed


def squared_error(pred, goal_pred):
    return 0.0


mean_squared_error = squared_error

# @PADDING@
