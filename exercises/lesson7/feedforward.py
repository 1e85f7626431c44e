"""Feedforward: generate an output from the inputs, layer by layer.

Every node does the same: receive inputs, the outputs of the layer before or the data itself;
weigh them and the bias; apply the sigmoid; send the output to the next layer.
"""

import numpy as np


def feedforward(
    inputs: np.ndarray, weights_0_1: np.ndarray, weights_1_2: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return what both layers of the network say to each row of inputs.

    Args:
        inputs: the data, one row an example, shape (rows, n).
        weights_0_1: from the inputs to the hidden layer, shape (n + 1, h); the last row
            holds the biases.
        weights_1_2: from the hidden layer to the outputs, shape (h + 1, outputs); the last
            row holds the biases.

    Returns:
        (layer_1, layer_2): the hidden layer without its unit input, shape (rows, h), and the
        prediction, shape (rows, outputs).
    """
    # TODO: unit input, weights, sigmoid; twice
    raise NotImplementedError("feedforward: unit input, weights, sigmoid; twice")
