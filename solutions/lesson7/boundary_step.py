"""Boundary: which way does one point move it, and how far?

One sigmoid unit splits the plane of its inputs: on one side it predicts more than one half, on
the other less. A misclassified point pulls the boundary closer; one that is classified
correctly pushes it farther away, the less the surer the unit already is.
"""

import numpy as np


def boundary_step(
    weights: np.ndarray, my_input: np.ndarray, goal: float, alpha: float
) -> np.ndarray:
    """Return the weights of one sigmoid unit after one point has moved its boundary.

    The weights move opposite to the slope of the log loss of this point.

    Args:
        weights: the weights before the step, shape (n + 1,); the last one is the bias.
        my_input: the point, shape (n,).
        goal: what the prediction should be, any number: 1 and 0 name the two sides.
        alpha: the learning rate, a number; 0 learns nothing.

    Returns:
        The new weights, shape (n + 1,), the bias last.
    """
    # BEGIN SOLUTION: predict with the bias, compare, move all weights
    point = np.append(my_input, 1)
    pred = 1 / (1 + np.exp(-weights.dot(point)))
    return weights - alpha * (pred - goal) * point
    # END SOLUTION
