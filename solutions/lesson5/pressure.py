"""Up and down pressure: which way does each example push each weight?

The algorithm rewards inputs that correlate with the output and penalizes those that do not. A
weight whose input is 0 had no part in the prediction: no error can be attributed to it. Where
upward and downward pressure are equal, there is no correlation to be found.
"""

import numpy as np


def pressure(inputs: np.ndarray, goals: np.ndarray) -> np.ndarray:
    """Return the direction in which each row pushes the weight of each light.

    Args:
        inputs: the lights, one pattern a row, each 1 or 0, shape (rows, n).
        goals: 1 for walk or 0 for stop, one for each row, shape (rows,).

    Returns:
        A matrix of shape (rows, n): 1 for upward, -1 for downward, 0 for no pressure.
    """
    # BEGIN SOLUTION: push up or down where the light is on
    directions = np.where(goals == 1, 1, -1)
    return inputs * directions[:, np.newaxis]
    # END SOLUTION


def net_pressure(inputs: np.ndarray, goals: np.ndarray) -> np.ndarray:
    """Return the pressure on each weight that is left when all rows have pushed.

    Args:
        inputs: the lights, one pattern a row, each 1 or 0, shape (rows, n).
        goals: 1 for walk or 0 for stop, one for each row, shape (rows,).

    Returns:
        One number for each weight, shape (n,).
    """
    # BEGIN SOLUTION: let upward and downward pressure meet
    return pressure(inputs, goals).sum(axis=0)
    # END SOLUTION
