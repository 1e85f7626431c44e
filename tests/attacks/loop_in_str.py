"""Raises an error whose text never ends being made."""

# status: timeout


class Endless(Exception):
    def __str__(self):
        while True:
            pass


def squared_error(pred, goal_pred):
    raise Endless


mean_squared_error = squared_error
