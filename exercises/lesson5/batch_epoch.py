"""Full and batch gradient descent: learn from several examples at once.

Stochastic gradient descent lets every example pull at the weights by itself. Full gradient
descent asks the entire dataset first and only changes the weights once; batch gradient descent
splits the difference.
"""

import numpy as np


def full_epoch(
    weights: np.ndarray, inputs: np.ndarray, goals: np.ndarray, alpha: float
) -> np.ndarray:
    """Return the weights after one update by what all rows want on average.

    Args:
        weights: the weights before the update, shape (n,).
        inputs: the lights, one pattern a row, shape (rows, n), at least one row.
        goals: what the network ought to predict for each row, shape (rows,).
        alpha: the fraction of the update to make, a number.

    Returns:
        The new weights, shape (n,).
    """
    # TODO: average the weight_delta of all rows, then update
    raise NotImplementedError("full_epoch: average the weight_delta of all rows, then update")


def batch_epoch(
    weights: np.ndarray, inputs: np.ndarray, goals: np.ndarray, alpha: float, batch_size: int
) -> np.ndarray:
    """Return the weights after one pass over the rows, batch after batch, in order.

    Args:
        weights: the weights before the pass, shape (n,).
        inputs: the lights, one pattern a row, shape (rows, n), at least one row.
        goals: what the network ought to predict for each row, shape (rows,).
        alpha: the fraction of each update to make, a number.
        batch_size: how many rows make a batch, at least 1; the last batch has the rows that
            are left, and all of them make one batch if there are fewer than that.

    Returns:
        The new weights, shape (n,).
    """
    # TODO: one averaged update after each batch
    raise NotImplementedError("batch_epoch: one averaged update after each batch")
