"""The weights that the document goes through while it learns all lights."""

import math
from collections.abc import Iterator
from operator import mul

import numpy as np

from grader.suites.lesson5.printed import (
    ALPHA,
    PASSES,
    PRINTED_PASSES,
    STREETLIGHTS,
    WALK_VS_STOP,
    WEIGHTS,
)


def printed_moments() -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Give each light of the printed passes, as floats, and the weights before it is learned.

    What is asked must be the same on every processor, and matrix products are not: so this is
    computed number by number.
    """
    weights = WEIGHTS.tolist()
    for iteration in range(PASSES):
        for light, goal_pred in zip(STREETLIGHTS.tolist(), WALK_VS_STOP.tolist(), strict=True):
            if iteration in PRINTED_PASSES:
                yield np.array(light, dtype=float), np.array(weights)
            delta = math.fsum(map(mul, light, weights)) - goal_pred
            weights = [
                weight - ALPHA * (lit * delta) for lit, weight in zip(light, weights, strict=True)
            ]
