"""Relu: the activation function of the hidden layer.

Without it a hidden layer could only pass on correlations that were there already. With it a
hidden node is on for some lights and off for others: it finds correlations of its own.
"""

import numpy as np


def relu(x: np.ndarray) -> np.ndarray:
    """Return what the hidden nodes pass on of their weighted sums.

    Args:
        x: the weighted sums, shape (n,) or (rows, n).

    Returns:
        An array of the shape of `x`: every node that is on shows its sum as it is, every
        node that is off shows nothing.
    """
    # BEGIN SOLUTION: let through what is on, silence the rest
    return (x > 0) * x
    # END SOLUTION
