"""Questions that every lesson asks: inputs at which a shortcut shows that most inputs hide.

A shortcut is an answer that is right nearly always: one that rounds on the way, takes what is tiny
for nothing, begins anew at a 0, stops when nothing is left to learn, looks up a row by its value,
or remembers an answer by half of what was asked.

No tie hangs on rounding here: what is to come out equal is made of binary fractions. Nor does an
answer that multiplies a square out, or takes a slope by a difference, lose digits that count.
"""

import math
from collections.abc import Iterator
from operator import mul
from typing import Any, NamedTuple

import numpy as np

from grader.checking import Draw

TINY = 1e-8 / 3  # far below what anybody rounds to, and no short decimal
OFF_GRID = 4.6e-9  # what rounding to eight decimals takes away, at most
SCALE = 2.0**24  # of large inputs: multiplying by it rounds nothing
HUGE = 1e9 / 7
LONG = 1 + 4.2e-6  # who rounds it, its square or its cube to six digits misses by more than allowed
ALIKE = (LONG, 1.001)  # to two decimals: who remembers answers by so many gives one for both
MANY = 33  # rows: one more than the customary batch holds
LANDMARKS = (1, -1, 0.5, 4, -3)  # numbers that code has special cases for


def one_at_a_time(first: tuple[Any, ...], second: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Give the first arguments, and these with one of them after the other from the second."""
    yield first
    for place, other in enumerate(second):
        yield (*first[:place], other, *first[place + 1 :])


def landmarks(given: tuple[float, ...], *rest: float) -> Iterator[tuple[float, ...]]:
    """Give arguments at landmarks, all at once and each in its turn; then equal and opposite ones.

    So a handful of questions holds every argument at every landmark, and any two of up to four
    equal and opposite. The rest stands behind them, as it is.
    """
    for turn, _ in enumerate(LANDMARKS):
        turned = LANDMARKS[turn:] + LANDMARKS[:turn]
        yield (*turned[: len(given)], *rest)
    for signs in ((1, 1, 1, 1), (1, -1, 1, -1), (1, 1, -1, -1)):
        yield (*(sign * given[0] for sign, _ in zip(signs, given, strict=False)), *rest)


def misses(draw: Draw) -> list[tuple[float, float]]:
    """Return predictions and goals: next to nothing, next to each other, far out, nothing."""
    some, other = draw.uniform(0.3, 0.9) + TINY, -draw.uniform(1.1, 2.9) - 1 / 3
    near = draw.sign() * (0.001 + OFF_GRID)
    return [
        (0, other),
        (some, 0),
        (0.0, 0.0),
        (some, some),
        (1 + LONG, 1),
        (1, 1 + LONG),
        (some, some + draw.sign() * draw.uniform(4e-6, 6e-6, 7)),
        (round(some, 2), round(some, 2) + near),
        (round(some, 2) + near, round(some, 2)),
        (1000 * other, 1000 * other + some),
        (draw.sign() * some * 1e-4, other * 1e-4),
        (1000 * TINY, 1),
        (1, 1000 * TINY),
        (other * HUGE, some * HUGE),
        (draw.integer(1, 9), draw.integer(-9, -1)),
        (1 - draw.uniform(0.03, 0.2), 1),
    ]


class Start(NamedTuple):
    """A network of one weight: the weight, its input, its goal; `size` is that of the weight."""

    weight: float
    my_input: float
    goal_pred: float
    size: float = 1.0


def starts(draw: Draw) -> list[Start]:
    """Return networks of one weight, most of which have little left to learn, or nothing."""
    some, other = draw.uniform(0.3, 0.9), -draw.uniform(1.1, 1.9) - 1 / 3
    whole, eighths = draw.integer(2, 5), draw.sign() * draw.integer(3, 20) / 8
    little = draw.uniform(0.03, 0.08)
    return [
        Start(0, some, other),
        Start(some, 0, 2),
        Start(other, some, 0),
        Start(0.0, eighths, 0.0),
        Start(eighths, 2.0, 2 * eighths),  # a perfect prediction
        Start(0.5, 2, 0.75),  # without alpha, the next weight is 0
        Start(whole, 1, whole + little),
        Start(whole, 1, whole - little),
        Start(1 - 2 * little, 1.0, 1),
        Start(some, 1.0, 1000 * TINY),
        Start(-whole, draw.integer(2, 4), draw.integer(5, 9)),
        Start(some * TINY, other, TINY, TINY),
        Start(some * TINY, TINY, 1, 1 / TINY),
        Start(some / TINY, TINY, other, 1 / TINY),
        Start(some / SCALE, SCALE, other, 1 / SCALE),
        Start(other / 128, 128.0, other + little * 3e-5, 1 / 128),  # missed by next to nothing
        Start(other, 1.0, other - little * 1e-4),
        Start(some, 1.0, some + draw.sign() * (0.001 + OFF_GRID)),
        Start(other * HUGE, some, some * HUGE, HUGE),
        # A quarter of the size is a step with which the lower side is better by next to nothing.
        Start(1.0, LONG, LONG - 1e-7, 2.0000012 / LONG),
        Start(1.0, LONG, 1.001, 2.0000012 / LONG),
    ]


def product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the product of two matrices, the same on every processor: each sum is exact."""
    columns = right.T.tolist()
    return np.array([[math.fsum(map(mul, row, column)) for column in columns] for row in left])


class Lights(NamedTuple):
    """Many weights, and rows of inputs with a goal for each."""

    weights: np.ndarray
    inputs: np.ndarray
    goals: np.ndarray
    alpha: float


def streetlights(draw: Draw) -> list[Lights]:
    """Return weights and rows to learn: dark, repeated, learned already, whole, tiny and huge."""
    on = np.array([[1, 0, 1], [0, 0, 0], [1, 0, 1], [0, 1, 1], [0, 1, 1]])
    conflicting, whole = np.array([0, 2, 1, 1, 1]), np.array([3, -2, 1, 0])
    weights, goals = draw.vector(3, 0.3, 0.9) + TINY, draw.vector(4, 1.1, 1.9) + 1 / 3
    inputs = draw.matrix(4, 3, 0.3, 0.9) * [[1], [-1], [1], [-1]]
    perfect, alpha = np.array([0.25, -0.5, 0.75]), draw.uniform(0.1, 0.3)
    some, little, halves = draw.uniform(0.3, 0.9), draw.vector(4, 0.5, 0.9), np.array([0.5, -0.5])
    predicted = product(inputs, weights[:, np.newaxis])[:, 0]
    many, alike = draw.generator.integers(0, 2, (20, 8)), np.ones((2, 3))
    many = np.vstack([many, 1 - many[: MANY - 20]])
    return [
        Lights(draw.vector(8), many, many[:, 0] - many[:, 1], 0.05),
        Lights(draw.vector(1), alike[:1, :1], np.ones(1), -1),
        Lights(np.array([0.0, some, 0.0]), alike, np.ones(2), -3),
        Lights(weights, -np.abs(inputs[:2]), np.array([1, 2]), 4),
        Lights(weights, inputs[:3], goals[:3], 0.5),
        Lights(weights, on, conflicting, 1),
        Lights(weights * [0, 1, 1], on[:4], goals, 1),
        Lights(weights, 0.5 * on[1:], conflicting[1:], alpha),
        Lights(0 * weights, inputs, goals, 1),
        Lights(weights, 0 * inputs, goals, alpha),
        Lights(weights, inputs, 0 * goals, alpha),
        Lights(weights, inputs, np.array([1000 * TINY, 0, 1, -1]), alpha),
        Lights(weights, inputs, goals, 0),
        Lights(perfect, on, on @ perfect, alpha),
        Lights(perfect, on, on @ perfect + [1, 0, 0, 1, 0], 0.25),
        Lights(np.array([2.0, 2.0, 2.0]), np.array([[3, 3, 3], [1, 1, 2]]), whole[:2], 1),
        Lights(TINY * weights, inputs, TINY * goals, alpha),
        Lights(weights / TINY, TINY * inputs, goals, alpha / TINY**2),
        Lights(weights / SCALE, SCALE * inputs, goals, alpha / SCALE**2),
        Lights(weights / 128, 128 * inputs[:2], (predicted + 3e-6 * little)[:2], 1e5 / 128**2),
        Lights(weights, inputs, predicted + little * 1e-5, alpha),
        Lights(weights, np.eye(3, 3), np.round(weights, 2) - 0.001 - OFF_GRID, alpha),
        Lights(HUGE * weights, inputs, HUGE * goals, alpha),
        Lights(np.array([0.95, 0.05, 0.05]), on[:4], conflicting[:4], alpha),
        # After one update next to nothing is left of the miss, of the weights, or nothing at all.
        Lights(weights, np.ones((1, 3)), -goals[:1], 0.333),
        Lights(np.full(3, 1 / 3), np.ones((1, 3)), np.array([1 - (1 + 3e-6) / alpha / 3]), alpha),
        Lights(np.array([1 / 3]), np.array([[0.0], [1.0]]), np.array([0, 3e-6 - 1]), 0.25),
        Lights(halves, np.array([[1, -1], [1, -1], [1, 2]]), np.array([-1, -1, 3]), 0.25),
        *(
            Lights(np.zeros(2), alike * np.array([[1.0, 0.5], [1.0, 1.0]]), np.array([1, 3]), 1)
            for alike in ALIKE
        ),
    ]
