"""Predict: your first deep neural network.

If the input does not correlate with the output, an intermediate dataset may: the hidden
layer. Each layer is made from the one before it and the weights between them.
"""

import numpy as np


def forward(
    layer_0: np.ndarray, weights_0_1: np.ndarray, weights_1_2: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the hidden layer and the prediction for every row of lights.

    Args:
        layer_0: the inputs, shape (rows, n).
        weights_0_1: from layer_0 to layer_1, shape (n, hidden).
        weights_1_2: from layer_1 to layer_2, shape (hidden, outputs).

    Returns:
        layer_1, shape (rows, hidden), as its activation function leaves it, then layer_2,
        shape (rows, outputs), which has none and may be negative.
    """
    # TODO: from layer to layer, relu on the hidden one only
    raise NotImplementedError("forward: from layer to layer, relu on the hidden one only")
