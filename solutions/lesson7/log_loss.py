"""Log loss: the error function of a network that predicts probabilities.

A prediction between 0 and 1 says how sure the network is that the answer is 1. The loss is
small for a prediction that was sure and right, and the surer it was of what is wrong, the
greater.
"""

import numpy as np


def log_loss(preds: np.ndarray, goals: np.ndarray) -> float:
    """Return one error for the predictions of many examples.

    It is measured in natural logarithms. A prediction that is perfectly wrong would cost
    infinitely much, so predictions are clipped first, to the range from 1e-12 to 1 - 1e-12.

    Args:
        preds: the predictions, each from 0 to 1, shape (rows, outputs).
        goals: what was really observed, each 0 or 1, shape (rows, outputs).

    Returns:
        A number: what one row costs on average, all of its outputs together.
    """
    # BEGIN SOLUTION: clip, take logarithms, add up a row, average
    p = np.clip(preds, 1e-12, 1 - 1e-12)
    losses = -(goals * np.log(p) + (1 - goals) * np.log(1 - p))
    return float(losses.sum(axis=1).mean())
    # END SOLUTION
