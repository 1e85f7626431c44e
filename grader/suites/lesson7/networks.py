"""Networks to ask lesson 7's exercises about, and the slopes of their loss, measured.

The document prints no numbers. What stands in for them is the loss, written here once more in
another way than the reference's, and how it changes when one weight is moved a little.
"""

from collections.abc import Callable

import numpy as np

from grader.checking import Draw
from grader.suites.boundaries import HUGE, LONG, MANY, TINY

STEP = 1e-5  # how far a weight is moved to either side; slopes are good to nine decimals then
# What one answer must be by another, or by a measurement, is held only to so much: neither is
# exact, an answer may come in float32, and every answer is held against the reference as well.
PRECISION = 1e-5

# Rows, inputs, hidden nodes and outputs, with an alpha: few, many, more of one than of another.
SHAPES = (
    ((1, 1, 1, 1), -1),
    ((2, 3, 2, 2), 0.5),
    ((3, 2, 1, 3), 1),
    ((1, 3, 3, 3), 2),
    ((1, 2, 2, 5), -3),
    ((MANY, 8, 7, 6), 0.3),
)

Network = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]


def draw_goals(draw: Draw, rows: int, outputs: int) -> np.ndarray:
    """Return goals of shape (rows, outputs), half of them 0 and half 1, shuffled."""
    goals = np.arange(rows * outputs) + draw.integer(0, 1)
    return draw.generator.permutation(goals % 2.0).reshape(rows, outputs)


def draw_network(draw: Draw, rows: int, size: int, hidden: int, outputs: int) -> Network:
    """Return (inputs, goals, weights_0_1, weights_1_2), the biases last."""
    return (
        draw.matrix(rows, size),
        draw_goals(draw, rows, outputs),
        draw.matrix(size + 1, hidden, -1, 1),
        draw.matrix(hidden + 1, outputs, -1, 1),
    )


def network_loss(
    inputs: np.ndarray, goals: np.ndarray, weights_0_1: np.ndarray, weights_1_2: np.ndarray
) -> float:
    """Return the log loss of the whole batch, never clipped."""
    layer_1 = 0.5 + 0.5 * np.tanh((inputs @ weights_0_1[:-1] + weights_0_1[-1]) / 2)
    sums = layer_1 @ weights_1_2[:-1] + weights_1_2[-1]
    return float((np.logaddexp(0.0, sums) - goals * sums).sum() / len(inputs))


def slopes(loss: Callable[[np.ndarray], float], weights: np.ndarray) -> np.ndarray:
    """Return how much `loss` changes for each 1 that each of the weights moves."""
    measured = np.zeros_like(weights)
    for index in np.ndindex(weights.shape):
        step = np.zeros_like(weights)
        step[index] = STEP
        measured[index] = (loss(weights + step) - loss(weights - step)) / (2 * STEP)
    return measured


def network_slopes(network: Network) -> tuple[np.ndarray, np.ndarray]:
    """Return the slopes of the batch's loss for weights_0_1 and for weights_1_2."""
    inputs, goals, weights_0_1, weights_1_2 = network
    return (
        slopes(lambda weights: network_loss(inputs, goals, weights, weights_1_2), weights_0_1),
        slopes(lambda weights: network_loss(inputs, goals, weights_0_1, weights), weights_1_2),
    )


def unit_slopes(weights: np.ndarray, my_input: np.ndarray, goal: float) -> np.ndarray:
    """Return the slopes of the loss of one sigmoid unit for one point."""

    def loss(moved: np.ndarray) -> float:
        weighted_sum = float(my_input @ moved[:-1] + moved[-1])
        return float(np.logaddexp(0.0, weighted_sum)) - goal * weighted_sum

    return slopes(loss, weights)


def agree(got: np.ndarray | float, measured: np.ndarray | float) -> bool:
    """Whether `got` is what was measured, or what follows from other answers."""
    return np.shape(got) == np.shape(measured) and np.allclose(got, measured, PRECISION, PRECISION)


def sure_networks(draw: Draw) -> list[Network]:
    """Return networks whose outputs, or hidden nodes, are next to 0 or 1: sums stay below 20."""
    inputs, goals = draw.matrix(3, 3, 0.3, 0.9) / 3, draw_goals(draw, 3, 2)
    v, w = draw.matrix(4, 4, 0.3, 0.9), draw.matrix(5, 2, -0.9, 0.9)
    low, high = (np.vstack([w[:-1] / 4, np.array([biases])]) for biases in ((-15, -16), (13, 14)))
    silent, loud = (np.vstack([v[:-1], np.full((1, 4), bias)]) for bias in (-16, 13))
    return [
        (inputs, 0 * goals, v, low),
        (inputs, 0 * goals + 1, v, high),
        (inputs, 0 * goals + np.array([1, 0]), v, high),
        (inputs, goals, silent, w),
        (inputs, goals, loud, w),
    ]


def boundaries(draw: Draw) -> list[Network]:
    """Return networks at which shortcuts go wrong: see the questions that every lesson asks."""
    on = np.array([[1, 0, 1], [0, 0, 0], [1, 0, 1], [0, 1, 1]])
    walk = np.array([[1], [0], [0], [1]])
    inputs, goals = draw.matrix(3, 3, 0.3, 0.9) / 3, draw_goals(draw, 3, 2)
    v, w = draw.matrix(4, 4, 0.3, 0.9), draw.matrix(5, 2, -0.9, 0.9) + TINY
    one, large = draw.matrix(5, 1, 0.3, 0.9) / 3, v / np.array([[TINY], [TINY], [TINY], [1.0]])
    opposed = np.array([[2e4 / 3], [0.05 - 2e4 / 3], [0.1]])  # for two nodes that are nearly alike
    far = np.array([[-1, 0], [0, -10 * LONG], [0, 0]]), np.array([[0.5], [0.5], [-10 * LONG]])
    return [
        (on, walk, v, one),
        (on, walk[[0, 1, 0, 3]], v, one),
        (inputs, walk[:3], v, one),
        (on, walk.astype(float), v, one),
        (np.array([[2, 2, 1], [2, 2, 1]]), np.array([[1, 1], [0, 1]]), v * 0 + 0.25, w * 0 + 0.5),
        (np.array([[2, -1, 1], [2, -1, 1]]), np.array([[1], [0]]), v, 0 * one),
        (inputs, goals, 0 * v, w),
        (inputs, goals, v, 0 * w),
        (inputs, goals, 0 * v, 0 * w),
        (0 * inputs, goals, v, w),
        (inputs, 0 * goals, v, w),
        (inputs, 0 * goals + 1, v, w),
        (TINY * inputs, goals, v, w),
        (TINY * inputs, goals, large, w),
        (100 * HUGE * inputs, goals, v / (100 * HUGE), w),
        (inputs, goals, v, TINY * w),
        (inputs, goals[:, :1], v[:, [0, 0]] + np.array([0, 0.001]), opposed),
        (np.ones((1, 1)), np.ones((1, 1)), np.array([[1e5 / 3], [0.1 - 1e5 / 3]]), w[:2, :1]),
        (np.array([[1e5 / 3, 0.1 - 1e5 / 3]]), np.ones((1, 1)), np.ones((3, 1)), w[:2, :1]),
        *((np.array([[some, 1]]), np.ones((1, 1)), *far) for some in (10 * LONG, 10.001)),
        *sure_networks(draw),
    ]
