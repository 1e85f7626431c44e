"""One iteration of backprop: predict, compare, learn.

Forwards to a prediction, backwards with the delta, and an update of both weight matrices at
the end. One row of lights at a time.
"""

import numpy as np


def backprop_step(
    layer_0: np.ndarray,
    goal: np.ndarray,
    weights_0_1: np.ndarray,
    weights_1_2: np.ndarray,
    alpha: float,
) -> tuple[np.ndarray, np.ndarray, float]:
    """Return both weight matrices after one update, and the error before it.

    Args:
        layer_0: the input, shape (1, n).
        goal: what was really observed, shape (1, outputs).
        weights_0_1: from layer_0 to layer_1 (which has relu), shape (n, hidden).
        weights_1_2: from layer_1 to layer_2 (which has not), shape (hidden, outputs).
        alpha: the fraction of the update to make, a number; 0 learns nothing.

    Returns:
        The new weights_0_1, shape (n, hidden), the new weights_1_2, shape (hidden, outputs),
        and the squared error, summed over the outputs, that the old weights made, a number.
    """
    # BEGIN SOLUTION: predict, compare, carry the delta back, update
    layer_1 = np.dot(layer_0, weights_0_1)
    layer_1 = (layer_1 > 0) * layer_1
    layer_2 = np.dot(layer_1, weights_1_2)
    error = float(np.sum((layer_2 - goal) ** 2))

    layer_2_delta = layer_2 - goal
    # Both deltas come from the weights that predicted, so no weight changes before them.
    layer_1_delta = layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)

    weights_1_2 = weights_1_2 - alpha * layer_1.T.dot(layer_2_delta)
    weights_0_1 = weights_0_1 - alpha * layer_0.T.dot(layer_1_delta)
    return weights_0_1, weights_1_2, error
    # END SOLUTION
