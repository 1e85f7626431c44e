"""Backpropagation in code: train a deep network on all the streetlights.

Stochastic gradient descent: the weights change after each row of lights, and an iteration is
one pass over all rows. The error of the passes shows whether the network learns.
"""

import numpy as np


def train(
    inputs: np.ndarray,
    goals: np.ndarray,
    weights_0_1: np.ndarray,
    weights_1_2: np.ndarray,
    alpha: float,
    iterations: int,
) -> tuple[np.ndarray, np.ndarray, list[float]]:
    """Return both weight matrices after training, and how the error went.

    Args:
        inputs: the lights, shape (rows, n).
        goals: what was really observed, shape (rows, outputs).
        weights_0_1: from layer_0 to layer_1 (which has relu), shape (n, hidden).
        weights_1_2: from layer_1 to layer_2 (which has not), shape (hidden, outputs).
        alpha: the fraction of each update to make, a number.
        iterations: how many times to go over all rows, in order, 0 or more.

    Returns:
        The new weights_0_1, shape (n, hidden), the new weights_1_2, shape (hidden, outputs),
        and a list with one error an iteration: the squared errors of all its rows together,
        each measured just before the update for that row.
    """
    # TODO: in each iteration a step of backprop for each row
    raise NotImplementedError("train: in each iteration a step of backprop for each row")
