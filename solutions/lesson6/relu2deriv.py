"""Relu2deriv: the derivative of relu, read off its output.

If a hidden node was off, its weights had no part in the miss, and the delta that comes back
must stop there. If it was on, the delta passes as it is.
"""

import numpy as np


def relu2deriv(output: np.ndarray) -> np.ndarray:
    """Return how much each node's output moves when its weighted sum moves.

    Args:
        output: what relu returned, shape (n,) or (rows, n); nothing in it is negative.

    Returns:
        An array of the shape of `output`, one of two values for every node; booleans will do.
    """
    # BEGIN SOLUTION: tell nodes that are on from those that are off
    return output > 0
    # END SOLUTION
