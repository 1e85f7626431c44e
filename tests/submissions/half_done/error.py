"""Compare: how much did the prediction miss?

Measuring the error simplifies the problem: getting the error to zero is easier to say than
getting better predictions. The measure attends to big errors more than to small ones, and it
is never negative, so that errors cannot cancel each other out in an average.
"""

import numpy as np


def squared_error(pred: float, goal_pred: float) -> float:
    """Return how far `pred` missed `goal_pred`, as an amount that is never negative.

    Args:
        pred: the prediction, a number.
        goal_pred: what was really observed, a number.

    Returns:
        A number; 0 for a perfect prediction.
    """
    return (pred - goal_pred) ** 2


def mean_squared_error(preds: np.ndarray, goal_preds: np.ndarray) -> float:
    """Return one error for many predictions.

    Args:
        preds: the predictions, shape (n,), n at least 1.
        goal_preds: what was really observed, shape (n,), in the same order.

    Returns:
        A number, on average how much a prediction missed; 0 if every one is perfect.
    """
    # TODO: average what each prediction missed by
    raise NotImplementedError("mean_squared_error: average what each prediction missed by")
