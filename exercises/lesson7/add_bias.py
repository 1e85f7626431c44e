"""Bias: one more weight, for an input that is always 1.

A bias moves the boundary without regard to the inputs. It needs no code of its own: represent
it as the weight of a unit input, and everything that learns weights learns the bias too.
"""

import numpy as np


def add_bias(layer: np.ndarray) -> np.ndarray:
    """Return the layer with its unit input: one value more in each row.

    Args:
        layer: the values of a layer, one row an example, shape (rows, n).

    Returns:
        The same values and, behind them, the unit input, shape (rows, n + 1).
    """
    # TODO: put the unit input behind the others
    raise NotImplementedError("add_bias: put the unit input behind the others")
