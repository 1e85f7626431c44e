"""Drawing: numbers become SVG through the templates beside this module. It knows no exercise.

All sizes are in units of the picture's own, of which it is `WIDTH` wide; colours are the page's.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from markupsafe import Markup

from grader.pages.templates import render

WIDTH = 340
LEFT, RIGHT, TOP, BOTTOM = 62, 326, 26, 170  # the frame of a plot
TICKS = 4
LARGEST = 1e100  # what is larger is not drawn
GROWN = 100  # times as high at its end as where it began, a line is drawn logarithmically
MINUS = "\N{MINUS SIGN}"
CELL_HEIGHT = 22
WIDEST_CELL = 62
NARROWEST_WITH_NUMBER = 50
LONGEST_NUMBER = 4  # letters beside its sign
MOST_ROWS = 12
MOST_COLUMNS = 16
MOST_NODES = 8
RADIUS = 19
NODE_HEIGHT = 42
TALL_NODE_HEIGHT = 60  # with a delta below each node

Point = tuple[float, float | None]
Frame = tuple[float, float, float, float]  # the lowest and the highest x, then y
Scale = Callable[[float], float]


@dataclass(frozen=True)
class Line:
    """A line of a plot, with its points if `dots`; `look` is one of the page's style sheet."""

    label: str
    points: tuple[Point, ...]
    look: str = "you"
    dots: bool = False


@dataclass(frozen=True)
class Plot:
    """Lines over two axes; `frame` are the lowest and the highest x and y, where they are fixed.

    What leaves a frame is cut there. `growing` says that a line which explodes is drawn
    logarithmically. `shaded` are boxes (left, right, bottom, top) behind the lines.
    """

    x_label: str
    y_label: str
    lines: tuple[Line, ...]
    frame: Frame | None = None
    growing: bool = False
    shaded: tuple[Frame, ...] = ()


@dataclass(frozen=True)
class Alternative:
    """The description of a picture for readers who cannot see it; `id` is unique on the page."""

    id: str
    title: str
    description: str


def is_drawable(value: Any) -> bool:
    """Whether a value is a number that a picture can show."""
    return isinstance(value, int | float) and abs(value) < LARGEST


def plot_svg(plot: Plot, alternative: Alternative) -> Markup:
    """Return a plot, its lines told apart by dash and label as well as by colour."""
    points = [point for line in plot.lines for point in line.points if is_drawable(point[1])]
    xs, ys = [x for x, _ in points] or [0], [y for _, y in points if y is not None] or [0]
    low_x, high_x, low_y, high_y = plot.frame or (min(xs), max(xs), min([0, *ys]), max(ys))
    logarithmic = plot.growing and any(map(_grows, plot.lines))
    x = _scale(low_x, high_x, LEFT, RIGHT)
    if logarithmic:
        lowest = min(y for y in ys if y > 0)
        y, ticks = _logarithmic(lowest, max(ys)), _decades(lowest, max(ys))
    else:
        y, ticks = _scale(low_y, high_y, BOTTOM, TOP), _steps(low_y, high_y)
    return render(
        "plot.svg",
        plot=plot,
        about=alternative,
        x_ticks=[(x(tick), _short(tick)) for tick in _steps(low_x, high_x)],
        y_ticks=[(y(tick), _short(tick)) for tick in ticks],
        y_label=f"{plot.y_label} (logarithmic)" if logarithmic else plot.y_label,
        shaded="".join(_box_path(box, x, y) for box in plot.shaded),
        drawn=[
            (line, _path(_cut(line, plot.frame), x, y), list(_dots(line, plot.frame, x, y)))
            for line in plot.lines
        ],
    )


def _grows(line: Line) -> bool:
    values = [y for _, y in line.points if y is not None and is_drawable(y)]
    return len(values) > 1 and values[-1] > GROWN * abs(values[0]) > 0


def _scale(low: float, high: float, first: float, last: float) -> Scale:
    if high <= low:
        return lambda _: (first + last) / 2
    return lambda value: round(first + (value - low) / (high - low) * (last - first), 1)


def _logarithmic(lowest: float, highest: float) -> Scale:
    scale = _scale(math.log10(lowest), math.log10(highest), BOTTOM, TOP)
    return lambda value: scale(math.log10(max(value, lowest)))


def _steps(low: float, high: float) -> list[float]:
    """Return round numbers between two others, at most TICKS + 1."""
    if high <= low:
        return [low]
    raw = (high - low) / TICKS
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * times for times in (1, 2, 5, 10) if power * times >= raw * 0.999)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [place * step for place in range(first, last + 1)] or [low]


def _decades(low: float, high: float) -> list[float]:
    first, last = math.ceil(math.log10(low)), math.floor(math.log10(high))
    every = max(1, math.ceil((last - first) / TICKS))
    return [10.0**power for power in range(first, last + 1, every)]


def _short(value: float) -> str:
    return f"{value:.4g}".replace("e+0", "e").replace("e-0", "e-").replace("-", MINUS)


def _box_path(box: Frame, x: Scale, y: Scale) -> str:
    left, right, bottom, top = box
    return f"M{x(left):g} {y(bottom):g}H{x(right):g}V{y(top):g}H{x(left):g}Z"


def _path(points: Sequence[Point], x: Scale, y: Scale) -> str:
    """Return a path that breaks off where there is nothing to draw."""
    parts, pen = [], "M"
    for across, up in points:
        if up is None or not is_drawable(up):
            pen = "M"
            continue
        parts.append(f"{pen}{x(across):g} {y(up):g}")
        pen = "L"
    return "".join(parts)


def _cut(line: Line, frame: Frame | None) -> Sequence[Point]:
    """Return the points of a line within a frame, cut where it leaves it, with gaps outside."""
    if frame is None:
        return line.points
    points: list[Point] = []
    for (x1, y1), (x2, y2) in pairwise(line.points):
        if y1 is None or y2 is None or not (is_drawable(y1) and is_drawable(y2)):
            continue
        piece = _within((x1, y1), (x2, y2), frame)
        if piece and (not points or points[-1] != piece[0]):
            points += [(piece[0][0], None), piece[0]]
        points += piece[1:]
    return points


def _within(
    begin: tuple[float, float], end: tuple[float, float], frame: Frame
) -> list[tuple[float, float]]:
    """Return both ends of a stretch's part within a frame; nothing if no part is."""
    low, high = 0.0, 1.0
    for one, other, least, most in zip(begin, end, frame[::2], frame[1::2], strict=True):
        if one == other:
            if not least <= one <= most:
                return []
            continue
        nearer, farther = sorted(((least - one) / (other - one), (most - one) / (other - one)))
        low, high = max(low, nearer), min(high, farther)
    if low > high:
        return []
    return [_on_the_way(begin, end, share) for share in (low, high)]


def _on_the_way(
    begin: tuple[float, float], end: tuple[float, float], share: float
) -> tuple[float, float]:
    """Return a point of a stretch: exactly its ends for 0 and 1, so that pieces join."""
    if share in (0.0, 1.0):
        return end if share else begin
    (x1, y1), (x2, y2) = begin, end
    return x1 + share * (x2 - x1), y1 + share * (y2 - y1)


def _dots(line: Line, frame: Frame | None, x: Scale, y: Scale) -> Iterator[tuple[float, float]]:
    for across, up in line.points:
        if line.dots and up is not None and is_drawable(up) and _is_within(across, up, frame):
            yield x(across), y(up)


def _is_within(across: float, up: float, frame: Frame | None) -> bool:
    return frame is None or (frame[0] <= across <= frame[1] and frame[2] <= up <= frame[3])


@dataclass(frozen=True)
class _Box:
    """A square of a matrix or a node of a layer, and how it is coloured."""

    x: float
    y: float
    look: str
    strength: float
    text: str
    delta: "_Box | None" = None


@dataclass(frozen=True)
class Column:
    """A layer: what its nodes hold and, where they are known, how much of the miss is theirs."""

    label: str
    values: tuple[float | None, ...]
    deltas: tuple[float | None, ...] = ()


@dataclass(frozen=True)
class _Link:
    """A weight between two nodes, and how an update changes it."""

    path: str
    look: str
    width: float


Rows = Sequence[Sequence[float | None]]


def matrix_svg(rows: Rows, alternative: Alternative) -> Markup:
    """Return a matrix as coloured squares; each says its number, or its sign where it is small."""
    shown = [list(row[:MOST_COLUMNS]) for row in rows[:MOST_ROWS]]
    columns = max(len(row) for row in shown)
    width = min(WIDEST_CELL, (WIDTH - 4) / columns)
    largest = _largest(shown)
    boxes = [
        _box(2 + across * width, 2 + down * CELL_HEIGHT, value, largest, width)
        for down, row in enumerate(shown)
        for across, value in enumerate(row)
    ]
    size = (4 + columns * width, 4 + len(shown) * CELL_HEIGHT)
    cell = (width, CELL_HEIGHT)
    return render("matrix.svg", about=alternative, boxes=boxes, size=size, cell=cell)


def layers_svg(
    columns: Sequence[Column], about: Alternative, changes: Sequence[Rows] = ()
) -> Markup:
    """Return layers as columns of nodes, the brighter the more they hold, dashed if negative.

    Args:
        columns: the layers; a delta makes a ring, the thicker the more, and stands below its node.
        about: what the picture is.
        changes: what an update does to the weights between two layers, from the first two on.
    """
    node_height = TALL_NODE_HEIGHT if any(column.deltas for column in columns) else NODE_HEIGHT
    tallest = min(MOST_NODES, max(len(column.values) for column in columns))
    drawn = []
    for place, nodes in enumerate(_nodes(columns)):
        x = WIDTH * (2 * place + 1) / (2 * len(columns))
        top = 30 + (tallest - len(nodes)) * node_height / 2
        drawn.append([
            replace(node, x=round(x, 1), y=round(top + (n + 0.4) * node_height, 1))
            for n, node in enumerate(nodes)
        ])  # fmt: skip
    return render(
        "layers.svg",
        about=about,
        columns=[
            (nodes[0].x, column.label, nodes) for column, nodes in zip(columns, drawn, strict=True)
        ],
        links=list(_links(drawn, changes)),
        height=34 + tallest * node_height,
        radius=RADIUS,
    )


def _nodes(columns: Sequence[Column]) -> Iterator[list[_Box]]:
    """Give the nodes of each layer, nowhere yet."""
    largest = _largest([column.values for column in columns])
    largest_delta = _largest([column.deltas for column in columns])
    for column in columns:
        boxes = [_box(0, 0, value, largest, WIDEST_CELL) for value in column.values[:MOST_NODES]]
        deltas = [_box(0, 0, delta, largest_delta, WIDEST_CELL) for delta in column.deltas]
        yield [replace(box, delta=deltas[n] if deltas else None) for n, box in enumerate(boxes)]


def _links(columns: Sequence[Sequence[_Box]], changes: Sequence[Rows]) -> Iterator[_Link]:
    """Give a link for each weight: the thicker the more it is changed."""
    largest = _largest([row for matrix in changes for row in matrix])
    for place, (ones, others) in enumerate(pairwise(columns)):
        for row, left in enumerate(ones):
            for column, right in enumerate(others):
                path = f"M{left.x + RADIUS:g} {left.y:g}L{right.x - RADIUS:g} {right.y:g}"
                change = changes[place][row][column] if place < len(changes) else 0
                moved = _box(0, 0, change, largest, 0)
                look = {"plus": "risen", "minus": "fallen"}.get(moved.look, "grid")
                yield _Link(path, look, round(1 + 3 * moved.strength, 1))


def _largest(rows: Rows) -> float:
    return max((abs(v) for row in rows for v in row if v is not None and is_drawable(v)), default=0)


def _box(x: float, y: float, value: float | None, largest: float, width: float) -> _Box:
    if value is None or not is_drawable(value):
        return _Box(round(x, 1), round(y, 1), "none", 0, "?")
    look = "zero" if value == 0 else "plus" if value > 0 else "minus"
    strength = round(0.15 + 0.85 * abs(value) / largest, 2) if value else 0
    sign = {"zero": "0", "plus": "+", "minus": MINUS}[look]
    text = sign
    if width >= NARROWEST_WITH_NUMBER and value:
        text = sign + _fitting(abs(value))
    return _Box(round(x, 1), round(y, 1), look, strength, text)


def _fitting(value: float) -> str:
    """Return a number with two digits, or with one where there is no room for two."""
    two, one = (f"{value:.{digits}g}".replace("e+0", "e").replace("e-0", "e-") for digits in (2, 1))
    return two if len(two) <= LONGEST_NUMBER else one
