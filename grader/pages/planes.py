"""Planes: points of two inputs, and where a sigmoid network draws its boundary between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.pages.contours import contour
from grader.pages.drawing import Line, Plot, plot_svg
from grader.pages.figure import Asked, Figure, Legend, alternative, few, flat, text_of

PLANE = 3.0  # a plane goes so far to each side
ACROSS, UP = 45, 31  # places at which a network is looked at: odd, so that one is the middle
HIGHEST = 1e6  # what a sum is cut to, so that the boundary can be found between two

Matrices = tuple[np.ndarray, ...]


@dataclass(frozen=True)
class _Task:
    """What a network is asked to tell apart, and its weights before: biases in the last rows."""

    points: np.ndarray
    goals: np.ndarray
    weights: Matrices


def plane_figure(about: Asked, answers: Sequence[Any]) -> Figure:
    """Return the boundary before and after a step, or a training, of the student's.

    Raises:
        TypeError, ValueError: the answer is not weights for such a network.
    """
    task = _task(about.picture.questions[0].arguments)
    after = _answered(answers[0], task.weights)
    xs, ys = np.linspace(-PLANE, PLANE, ACROSS), np.linspace(-PLANE, PLANE, UP)
    old, new = _sums_on_plane(task.weights, xs, ys), _sums_on_plane(after, xs, ys)
    lines = (
        Line("boundary before", _boundary(old, xs, ys), "document"),
        Line("boundary after, as you have it", _boundary(new, xs, ys), "you"),
        *_point_lines(task),
    )
    said = _told(task, after)
    shaded = tuple(_shaded(new > 0, xs, ys))
    frame = (-PLANE, PLANE, -PLANE, PLANE)
    svg = plot_svg(
        Plot("first input", "second input", lines, frame, shaded=shaded), alternative(about, said)
    )
    legend = (
        *(Legend(line.look, line.label) for line in lines),
        Legend("shaded", "goal 1, as your weights have it"),
    )
    header, rows = _table(task, after)
    return Figure(about.picture.caption, (("", svg),), said, header, few(rows), legend)


def _task(arguments: Sequence[Any]) -> _Task:
    """Return the task of a question: `weights, input, goal, ...` or `inputs, goals, weights...`."""
    if isinstance(arguments[0][0], tuple):
        inputs, goals, *matrices = (np.array(each, dtype=float) for each in arguments[:4])
        return _Task(inputs, goals[:, 0], tuple(matrices))
    weights, point, goal = (np.array(each, dtype=float) for each in arguments[:3])
    return _Task(point[None], goal[None], (weights[:, None],))


def _answered(answer: Any, before: Matrices) -> Matrices:
    """Return the weights in an answer: in front in it, and as many and as large as before."""
    if len(before) == 1:
        after: Matrices = (np.array(flat(answer), dtype=float)[:, None],)
    else:
        after = tuple(np.array(part, dtype=float) for part in answer[: len(before)])
    if [each.shape for each in after] != [each.shape for each in before]:
        raise ValueError("these are not the weights of the network")
    if not all(np.isfinite(each).all() for each in after):
        raise ValueError("not all weights are finite")
    return after


def _sums(weights: Matrices, points: np.ndarray) -> np.ndarray:
    """Return the weighted sum of the output at each point: above 0, the network says 1."""
    layer = points
    for place, matrix in enumerate(weights):
        if place:
            layer = 0.5 * (1 + np.tanh(layer / 2))  # the sigmoid, without an overflow
        layer = np.hstack([layer, np.ones((len(layer), 1))]).dot(matrix)
    sums: np.ndarray = np.clip(layer[:, 0], -HIGHEST, HIGHEST)
    return sums


def _sums_on_plane(weights: Matrices, xs: np.ndarray, ys: np.ndarray) -> np.ndarray:
    points = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    return _sums(weights, points).reshape(len(ys), len(xs))


def _boundary(
    sums: np.ndarray, xs: np.ndarray, ys: np.ndarray
) -> tuple[tuple[float, float | None], ...]:
    """Return where on the plane the sum is 0, with a gap behind each piece."""
    pieces = contour(sums, xs, ys)
    return tuple(point for piece in pieces for point in (*piece, (piece[-1][0], None)))


def _shaded(
    ones: np.ndarray, xs: np.ndarray, ys: np.ndarray
) -> Iterator[tuple[float, float, float, float]]:
    """Give a box (left, right, bottom, top) for each run of places where the network says 1."""
    half_x, half_y = (xs[1] - xs[0]) / 2, (ys[1] - ys[0]) / 2
    for y, row in zip(ys, ones, strict=True):
        turns = np.flatnonzero(np.diff(np.concatenate([[0], row.astype(int), [0]])))
        for first, behind in zip(turns[::2], turns[1::2], strict=True):
            yield (
                max(xs[first] - half_x, -PLANE),
                min(xs[behind - 1] + half_x, PLANE),
                max(y - half_y, -PLANE),
                min(y + half_y, PLANE),
            )


def _point_lines(task: _Task) -> Iterator[Line]:
    """Give the points of each goal: full where it is 1, open where it is 0."""
    for goal, look in ((1, "full"), (0, "open")):
        points = task.points[task.goals == goal]
        parts: list[tuple[float, float | None]] = []
        for x, y in points.tolist():
            parts += [(x, y), (x, None)]
        if parts:
            yield Line(f"a point with goal {goal}", tuple(parts), look, dots=True)


def _told(task: _Task, after: Matrices) -> str:
    right = [
        int(((_sums(weights, task.points) > 0) == (task.goals > 0)).sum())
        for weights in (task.weights, after)
    ]
    if len(task.points) == 1:
        sides = ["on its own side" if count else "on the other side" for count in right]
        return (
            f"The goal of the point is {task.goals[0]:g}. Before your step it stands {sides[0]} of "
            f"the boundary, after it {sides[1]}."
        )
    return (
        f"Of {len(task.points)} points, {right[0]} stand on their own side of the boundary "
        f"before, and {right[1]} after."
    )


def _table(task: _Task, after: Matrices) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    widest = max(matrix.shape[1] for matrix in after)
    rows = [
        (f"{when}, {place}", *_cells(row, widest))
        for when, weights in (("before", task.weights), ("after", after))
        for place, row in _named_rows(weights)
    ]
    return ("weights", *(f"node {n}" for n in range(1, widest + 1))), rows


def _named_rows(weights: Matrices) -> Iterator[tuple[str, Sequence[float]]]:
    for layer, matrix in enumerate(weights, start=1):
        where = f"layer {layer}, " if len(weights) > 1 else ""
        for number, row in enumerate(matrix.tolist(), start=1):
            name = "bias" if number == len(matrix) else f"from {number}"
            yield f"{where}{name}", row


def _cells(row: Sequence[float], widest: int) -> tuple[str, ...]:
    cells = [text_of(value) for value in row]
    return (*cells, *[""] * (widest - len(cells)))
