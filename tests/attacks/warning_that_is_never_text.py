"""Warns with something whose text never comes."""

# status: timeout

import warnings


class Endless(UserWarning):
    def __str__(self):
        while True:
            pass


def squared_error(pred, goal_pred):
    warnings.warn(Endless(), stacklevel=1)
    return (pred - goal_pred) ** 2
