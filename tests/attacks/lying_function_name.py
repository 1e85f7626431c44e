"""Answers with functions and modules named like verdicts."""

# status: failed
# says: a function, which is not data


def passed():
    return 0.0


passed.__name__ = passed.__qualname__ = "passed\x1b[2J"


def squared_error(pred, goal_pred):
    return passed


mean_squared_error = squared_error
