"""Networks to ask about: drawn so that no hidden node stands between on and off."""

from typing import NamedTuple

import numpy as np

from grader.checking import Draw
from grader.suites.boundaries import ALIKE, HUGE, MANY, OFF_GRID, SCALE, TINY, product

CLEARANCE = 0.05  # how far a hidden sum is from 0, at least
LITTLE_LEFT = 5  # of the boundaries, so many have little left to learn, or next to nothing

# Rows, inputs, hidden nodes and outputs, with an alpha: few, many, more of one than of another.
SHAPES = (
    ((1, 1, 1, 1), -1),
    ((2, 3, 2, 2), 0.5),
    ((3, 2, 1, 3), 0.05),
    ((1, 3, 3, 3), 4),
    ((1, 2, 2, 5), -3),
    ((9, 8, 7, 6), 0.01),
)

STREETLIGHTS = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
WALK_VS_STOP = np.array([[1], [1], [0], [0]])


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


def opposed(draw: Draw, hidden: int) -> np.ndarray:
    """Return weights_1_2 to two outputs, of which one is negative where the other is positive."""
    column = signed(draw, hidden, 1)
    return np.hstack([column, -0.7 * column])


class Network(NamedTuple):
    """Rows to learn, both matrices of weights, and an alpha."""

    inputs: np.ndarray
    goals: np.ndarray
    weights_0_1: np.ndarray
    weights_1_2: np.ndarray
    alpha: float


def boundaries(draw: Draw) -> list[Network]:
    """Return networks at which shortcuts go wrong: see the questions that every lesson asks."""
    on = np.array([[1, 0, 1], [0, 0, 0], [1, 0, 1], [0, 1, 1]])
    walk = np.array([[1, 0], [0, 2], [0, 0], [1, 0]])
    inputs, goals, alpha = signed(draw, 3, 3), signed(draw, 3, 2, 1.0, 2.0) / 3, 0.07
    v, w = weights(draw, inputs, 4, 2)
    of_lights = weights(draw, on[[0, 3]], 4, 2)
    whole = np.array([[0, -2, 0], [-1, -1, -3]])
    predicted = product(np.maximum(product(inputs, v), 0), w)
    alike = np.full((3, 4), 0.25), np.full((4, 2), 0.5)
    off, one = (0.001 + OFF_GRID) * np.sign(goals), np.ones((1, 1))
    return [
        Network(whole, -walk[1:3], *weights(draw, whole, 4, 2), -0.05),
        Network(on, walk, *of_lights, 1),
        Network(on, goals[[0, 1, 2, 0]], *of_lights, alpha),
        Network(0.5 * on, walk, *of_lights, alpha),
        Network(np.array([[1, 1, 1], [2, 1, 1]]), walk[:2], *alike, 0.25),
        Network(on, goals[[0, 1, 0, 2]], *of_lights, alpha),
        Network(np.abs(inputs), goals, 0 * v, w, alpha),
        Network(inputs, goals, v, 0 * w, alpha),
        Network(0 * inputs, goals, np.abs(v), w, alpha),
        Network(inputs, 0 * goals, v, w, alpha),
        Network(inputs, goals, v, w, 0),
        Network(TINY * inputs, goals, v / TINY, w, alpha),
        Network(SCALE * inputs, goals, v / SCALE, w, alpha / SCALE**2),
        Network(inputs, goals, HUGE * v, w / HUGE, alpha / HUGE**2),
        Network(inputs, HUGE * goals, v, HUGE * w, alpha / HUGE**2),
        # Huge updates, and a huge alpha, with which the errors do not grow.
        Network(inputs / HUGE, HUGE * goals, HUGE * v, HUGE * w, alpha),
        Network(inputs / HUGE**0.5, goals / HUGE**0.5, v, w, alpha * HUGE),
        # The last ones, LITTLE_LEFT.
        Network(inputs, TINY * goals, TINY * v, w, alpha),
        Network(inputs, TINY * goals, v, TINY * w, alpha),
        Network(inputs, predicted + off, v, w, alpha),
        Network(inputs, predicted + 1e-5 * goals, v, w, alpha),
        Network(inputs, np.array([[1000 * TINY, 0], [1, -1], [0, 1]]), v, w, alpha),
        *(
            Network(alike * one, np.array([[0, 0.5, 0]]), one, np.array([[1, 0, alike]]), -alike)
            for alike in ALIKE
        ),
    ]


def of_every_shape(draw: Draw) -> list[Network]:
    """Return networks of single nodes, of many, and with layers that are equally wide."""
    networks = []
    for (rows, size, hidden, outputs), alpha in SHAPES:
        inputs, goals = signed(draw, rows, size), signed(draw, rows, outputs)
        weights_0_1 = _clear(draw, inputs, hidden)
        networks.append(Network(inputs, goals, weights_0_1, signed(draw, hidden, outputs), alpha))
    return networks


def of_many_rows(draw: Draw) -> Network:
    """Return a small network, and more rows than a batch holds."""
    inputs, goals = signed(draw, MANY, 2), signed(draw, MANY, 2)
    return Network(inputs, goals, _clear(draw, inputs, 1), signed(draw, 1, 2), 0.01)


def _clear(draw: Draw, inputs: np.ndarray, hidden: int) -> np.ndarray:
    """Return weights_0_1 with which some hidden sums are positive, and none is next to 0."""
    while True:
        weights_0_1 = signed(draw, inputs.shape[1], hidden)
        sums = product(inputs, weights_0_1)
        if (sums > 0).any() and np.abs(sums).min() >= CLEARANCE:
            return weights_0_1


def nearly_undone(draw: Draw) -> list[Network]:
    """Return networks of one node a layer, of whose weights one update leaves next to nothing.

    The last one's update leaves nothing of weights_1_2, and there is another row.
    """
    v, w, alpha = draw.uniform(0.3, 0.9), draw.uniform(0.3, 0.9), 0.17
    misses = ((1 - 3e-6) * w / (alpha * v), (1 - 3e-6) * v / (alpha * w))
    one, first, second = np.ones((1, 1)), np.array([[v]]), np.array([[w]])
    return [
        *(Network(one, v * w * one - miss, first, second, alpha) for miss in misses),
        Network(np.ones((2, 1)), np.array([[-0.5], [-1.0]]), one, 0.5 * one, 0.5),
    ]
