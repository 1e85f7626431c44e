"""Sigmoid: turn any number into one between 0 and 1.

A weighted sum can be anything, a prediction ought to be a share of certainty. The sigmoid bends
the sum: flat near 0 far to the left, steep in the middle, flat near 1 far to the right. Its
slope at any point can be told from its output alone.
"""

import numpy as np


def sigmoid(x: np.ndarray) -> np.ndarray:
    """Return each number bent into the range from 0 to 1.

    However far to either side a number lies (from -1000 to 1000), the answer is finite, and
    NumPy has nothing to warn about.

    Args:
        x: the weighted sums, a vector or a matrix, any shape.

    Returns:
        The outputs, in the shape of `x`: one half for 0, more for more.
    """
    # TODO: bend it, with no exponential that overflows
    raise NotImplementedError("sigmoid: bend it, with no exponential that overflows")


def sigmoid2deriv(output: np.ndarray) -> np.ndarray:
    """Return how steep the sigmoid is where it gave `output`.

    Args:
        output: what `sigmoid` returned (not what it was given), a vector or a matrix.

    Returns:
        The slopes, in the shape of `output`: greatest in the middle, 0 at both ends.
    """
    # TODO: tell the slope from the output alone
    raise NotImplementedError("sigmoid2deriv: tell the slope from the output alone")
