"""Networks to ask about: drawn so that no hidden node stands between on and off."""

import math
from operator import mul

import numpy as np

from grader.checking import Draw

CLEARANCE = 0.05  # how far a hidden sum is from 0, at least

STREETLIGHTS = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
WALK_VS_STOP = np.array([[1], [1], [0], [0]])


def product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the product of two matrices, the same on every processor: each sum is exact."""
    columns = right.T.tolist()
    return np.array([[math.fsum(map(mul, row, column)) for column in columns] for row in left])


def signed(draw: Draw, rows: int, columns: int, low: float = 0.2, high: float = 1.0) -> np.ndarray:
    """Return a matrix of sizes from `low` to `high`, each positive or negative by chance."""
    sizes = draw.matrix(rows, columns, low, high)
    matrix: np.ndarray = sizes * draw.generator.choice([-1.0, 1.0], (rows, columns))
    return matrix


def on_and_off(draw: Draw, rows: int, columns: int, high: float = 3.0) -> np.ndarray:
    """Return a signed matrix in which every row has a positive and a negative number."""
    alternating = np.where(np.arange(columns) % 2, -1.0, 1.0)
    signs = [draw.generator.permutation(alternating) for _ in range(rows)]
    matrix: np.ndarray = draw.matrix(rows, columns, 0.1, high) * np.array(signs)
    return matrix


def weights(
    draw: Draw, layer_0: np.ndarray, hidden: int, outputs: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return weights_0_1 and weights_1_2 with which every row turns nodes on and nodes off.

    `layer_0` has no row of zeros, and there are at least two `hidden` nodes.
    """
    while True:
        weights_0_1 = signed(draw, layer_0.shape[1], hidden)
        sums = product(layer_0, weights_0_1)
        mixed = (sums > 0).any(axis=1) & (sums < 0).any(axis=1)
        if mixed.all() and np.abs(sums).min() >= CLEARANCE:
            return weights_0_1, signed(draw, hidden, outputs)
