"""Contours: where numbers on a grid pass zero, as lines ("marching squares")."""

from collections.abc import Iterator

import numpy as np

Place = tuple[float, float]
Edge = tuple[str, int, int]  # a side of a square: "across" or "up" from row, column


def contour(values: np.ndarray, xs: np.ndarray, ys: np.ndarray) -> list[list[Place]]:
    """Return the lines along which values on a grid are 0.

    Args:
        values: numbers, shape (rows, columns).
        xs: where the columns stand.
        ys: where the rows stand.
    """
    crossed = _crossings(values, xs, ys)
    beside: dict[Edge, list[Edge]] = {edge: [] for edge in crossed}
    for one, other in _pairs(crossed, values > 0):
        beside[one].append(other)
        beside[other].append(one)
    # A line that ends at the side of the grid is followed from its end; what is left are loops.
    ends = [edge for edge, nexts in beside.items() if len(nexts) == 1]
    lines = (_follow(start, beside) for start in (*ends, *crossed))
    return [[crossed[edge] for edge in line] for line in lines if len(line) > 1]


def _crossings(values: np.ndarray, xs: np.ndarray, ys: np.ndarray) -> dict[Edge, Place]:
    """Return where the value passes zero on each side of a square that it does so on."""
    over = values > 0
    found: dict[Edge, Place] = {}
    for row, column in np.argwhere(over[:, 1:] != over[:, :-1]).tolist():
        share = _share(values[row, column], values[row, column + 1])
        x = xs[column] + share * (xs[column + 1] - xs[column])
        found["across", row, column] = (float(x), float(ys[row]))
    for row, column in np.argwhere(over[1:] != over[:-1]).tolist():
        share = _share(values[row, column], values[row + 1, column])
        y = ys[row] + share * (ys[row + 1] - ys[row])
        found["up", row, column] = (float(xs[column]), float(y))
    return found


def _share(one: float, other: float) -> float:
    return float(one / (one - other))


def _pairs(crossed: dict[Edge, Place], over: np.ndarray) -> Iterator[tuple[Edge, Edge]]:
    """Give the sides of each square that a line joins; in a saddle, those beside each other."""
    corners = over[:-1, :-1].astype(int) + over[:-1, 1:] + over[1:, :-1] + over[1:, 1:]
    for row, column in np.argwhere((corners > 0) & (corners < 4)).tolist():
        around: list[Edge] = [
            ("across", row, column),
            ("up", row, column + 1),
            ("across", row + 1, column),
            ("up", row, column),
        ]
        sides = [edge for edge in around if edge in crossed]
        yield from zip(sides[::2], sides[1::2], strict=True)


def _follow(start: Edge, beside: dict[Edge, list[Edge]]) -> list[Edge]:
    """Return the edges of a line from one on, and forget them; a loop ends where it began."""
    line, edge = [start], start
    while beside[edge]:
        following = beside[edge].pop()
        beside[following].remove(edge)
        line.append(following)
        edge = following
    return line
