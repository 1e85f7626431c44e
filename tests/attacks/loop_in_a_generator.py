"""Drains a generator that has no end."""

# status: timeout

import itertools


def squared_error(pred, goal_pred):
    for _ in itertools.cycle([0]):
        pass


mean_squared_error = squared_error
