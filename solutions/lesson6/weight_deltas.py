"""Learn: generate the weight_deltas.

A weight connects one node to one node of the next layer. How much it made the network miss
depends on what came in at its one end and on the delta at its other.
"""

import numpy as np


def weight_deltas(
    layer_0: np.ndarray,
    layer_1: np.ndarray,
    layer_1_delta: np.ndarray,
    layer_2_delta: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the weight_deltas of both matrices for one row of lights.

    The deltas are used as they are given: relu has stopped what it had to stop.

    Args:
        layer_0: the input, shape (1, n).
        layer_1: the hidden layer, shape (1, hidden).
        layer_1_delta: the delta on the hidden layer, shape (1, hidden).
        layer_2_delta: the delta on the output layer, shape (1, outputs).

    Returns:
        weight_delta_0_1, shape (n, hidden), then weight_delta_1_2, shape (hidden, outputs):
        each of the shape of the weights that it is for.
    """
    # BEGIN SOLUTION: every input of a layer with every delta behind it
    weight_delta_0_1 = layer_0.T.dot(layer_1_delta)
    weight_delta_1_2 = layer_1.T.dot(layer_2_delta)
    return weight_delta_0_1, weight_delta_1_2
    # END SOLUTION
