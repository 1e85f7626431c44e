"""Training: rinse and repeat.

Feed forward, compare, run it backwards, update the weights; then all of it again, until the
error is small. One update changes the weights only a little.
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
    """Return the weights that the network has learned, and how its loss went.

    Each iteration shows the network the whole batch and then updates both matrices once,
    opposite to the gradient of the loss.

    Args:
        inputs: the data, one row an example, shape (rows, n).
        goals: what was really observed, each 0 or 1, shape (rows, outputs).
        weights_0_1: from the inputs to the hidden layer, shape (n + 1, h), biases last.
        weights_1_2: from the hidden layer to the outputs, shape (h + 1, outputs), biases last.
        alpha: the learning rate, a number.
        iterations: how many updates to make, 0 or more.

    Returns:
        (weights_0_1, weights_1_2, losses): both matrices after the last update, and the log
        loss of the whole batch, one number an iteration, each from before its update.
    """
    # TODO: forward, loss, backward, update; again and again
    raise NotImplementedError("train: forward, loss, backward, update; again and again")
