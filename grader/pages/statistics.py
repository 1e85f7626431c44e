"""Sound statistics of a class: each says how many students it is from, and none is from too few."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST = 60  # students, below whom a correlation says next to nothing
NORMAL_95 = 1.959964  # standard deviations to either side of a mean that hold 95 of 100
TOO_FEW = f"too few to say (below {FEWEST})"
NO_SPREAD = "all alike, so nothing to say"


@dataclass(frozen=True)
class Item:
    """An exercise as a test item.

    `difficulty` is the mean share of its points; `discrimination` says in words how it goes with
    the rest of the lesson.
    """

    name: str
    difficulty: float
    students: int
    discrimination: str


def items(names: Sequence[str], shares: np.ndarray) -> list[Item]:
    """Return each exercise as a test item.

    Args:
        names: the exercises.
        shares: the share of each exercise's points that each student got, shape (students, names).
    """
    return [
        Item(name, float(shares[:, n].mean()), len(shares), _discrimination(shares, n))
        for n, name in enumerate(names)
        if len(shares)
    ]


def item_rest(shares: np.ndarray, item: int) -> tuple[float, float, float] | None:
    """Return the correlation of an item with the sum of the others, and its 95 % interval.

    The item itself is not in the sum: with it, items of pure noise seem to tell students apart.

    Returns:
        The correlation, and by Fisher's z the interval's ends; None where one of the two is all
        alike.
    """
    alone, rest = shares[:, item], np.delete(shares, item, axis=1).sum(axis=1)
    if len(shares) < 4 or np.ptp(alone) == 0 or np.ptp(rest) == 0:
        return None
    correlation = float(np.clip(np.corrcoef(alone, rest)[0, 1], -0.999999, 0.999999))
    z, half = math.atanh(correlation), NORMAL_95 / math.sqrt(len(shares) - 3)
    return correlation, math.tanh(z - half), math.tanh(z + half)


def _discrimination(shares: np.ndarray, item: int) -> str:
    if len(shares) < FEWEST:
        return TOO_FEW
    found = item_rest(shares, item)
    return NO_SPREAD if found is None else "{:+.2f} ({:+.2f} to {:+.2f})".format(*found)
