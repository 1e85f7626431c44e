"""Backpropagation: long-distance error attribution.

The delta on layer_2 says how much each prediction missed. Carried back through the weights it
says how much each hidden node had to do with that: the delta on layer_1.
"""

import numpy as np


def layer_2_delta(layer_2: np.ndarray, goal: np.ndarray) -> np.ndarray:
    """Return the direction and amount by which each prediction missed.

    Args:
        layer_2: the predictions, shape (rows, outputs).
        goal: what was really observed, shape (rows, outputs).

    Returns:
        An array of shape (rows, outputs), positive where the prediction was too high.
    """
    # BEGIN SOLUTION: the pure error of every prediction
    return layer_2 - goal
    # END SOLUTION


def layer_1_delta(
    layer_2_delta: np.ndarray, weights_1_2: np.ndarray, layer_1: np.ndarray
) -> np.ndarray:
    """Return the direction and amount by which each hidden node contributed to the miss.

    Args:
        layer_2_delta: by how much each prediction missed, shape (rows, outputs).
        weights_1_2: the weights that the predictions were made with, shape (hidden, outputs).
        layer_1: the hidden layer as relu left it, shape (rows, hidden).

    Returns:
        An array of shape (rows, hidden). A node that was off contributed nothing.
    """
    # BEGIN SOLUTION: go back through the weights, stop where relu was off
    return layer_2_delta.dot(weights_1_2.T) * (layer_1 > 0)
    # END SOLUTION
