"""Asks for more bytes than there are."""

# status: failed
# says: MemoryError


def squared_error(pred, goal_pred):
    return float(len(b"x" * 2**34))


mean_squared_error = squared_error
