"""Backpropagation: a feedforward operation, but backwards.

How much would the loss change if one weight grew a little? The partial derivatives for all the
weights, biases among them, are the gradient. Each output tells each hidden node how it should
change; the node adds up what they all say, and the examples are averaged.
"""

import numpy as np


def gradients(
    inputs: np.ndarray, goals: np.ndarray, weights_0_1: np.ndarray, weights_1_2: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the gradient of the log loss of the whole batch, for each matrix of weights.

    The loss is that of `log_loss`, without its clipping: averaged over the rows, added up over
    the outputs.

    Args:
        inputs: the data, one row an example, shape (rows, n).
        goals: what was really observed, each 0 or 1, shape (rows, outputs).
        weights_0_1: from the inputs to the hidden layer, shape (n + 1, h), biases last.
        weights_1_2: from the hidden layer to the outputs, shape (h + 1, outputs), biases last.

    Returns:
        (gradient_0_1, gradient_1_2), each in the shape of its weights.
    """
    # BEGIN SOLUTION: feed forward, compare, run it backwards
    rows = len(inputs)
    layer_0 = np.hstack([inputs, np.ones((rows, 1))])
    layer_1 = 1 / (1 + np.exp(-layer_0.dot(weights_0_1)))
    layer_1_and_unit = np.hstack([layer_1, np.ones((rows, 1))])
    layer_2 = 1 / (1 + np.exp(-layer_1_and_unit.dot(weights_1_2)))

    # The slope of the logarithm and the slope of the output's sigmoid leave only this.
    layer_2_delta = (layer_2 - goals) / rows
    # Nothing lies behind the unit input: its weights, the last row, carry nothing back.
    layer_1_delta = layer_2_delta.dot(weights_1_2[:-1].T) * layer_1 * (1 - layer_1)
    return layer_0.T.dot(layer_1_delta), layer_1_and_unit.T.dot(layer_2_delta)
    # END SOLUTION
