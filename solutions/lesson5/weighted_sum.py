"""Predict: what does a network with many inputs say?

Each input has a weight of its own, which says how much that input counts, and for or against.
The prediction brings all of them together in one number.
"""

import numpy as np


def weighted_sum(my_input: np.ndarray, weights: np.ndarray) -> float:
    """Return the prediction of a network with several inputs and one output.

    Args:
        my_input: what the network is shown, shape (n,), one streetlight pattern say.
        weights: how much each of the inputs counts, shape (n,), in the same order.

    Returns:
        The prediction, a number.
    """
    # BEGIN SOLUTION: let each input count by its own weight
    return my_input.dot(weights)
    # END SOLUTION
