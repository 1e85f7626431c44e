"""Drawing: numbers become SVG through the templates beside this module. It knows no exercise.

All sizes are in units of the picture's own, of which it is `WIDTH` wide; colours are the page's.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from markupsafe import Markup

from grader.pages.templates import render

WIDTH, HEIGHT = 340, 210
LEFT, RIGHT, TOP, BOTTOM = 62, 326, 26, 170  # the frame of a plot
TICKS = 4
LARGEST = 1e100  # what is larger is not drawn
GROWN = 100  # times as high at its end as where it began, a line is drawn logarithmically
MINUS = "\N{MINUS SIGN}"
CELL_HEIGHT = 22
WIDEST_CELL = 62
NARROWEST_WITH_NUMBER = 50
MOST_ROWS = 12
MOST_COLUMNS = 16
MOST_NODES = 8
RADIUS = 18
NODE_HEIGHT = 40

Point = tuple[float, float | None]
Scale = Callable[[float], float]


@dataclass(frozen=True)
class Line:
    """A line of a plot: `look` is "you", "document" or "thin"; one with `dots` shows its points."""

    label: str
    points: tuple[Point, ...]
    look: str = "you"
    dots: bool = False


@dataclass(frozen=True)
class Plot:
    """Lines over two axes; `frame` are the lowest and the highest x and y, where they are fixed.

    `growing` says that a line which explodes is drawn logarithmically.
    """

    x_label: str
    y_label: str
    lines: tuple[Line, ...]
    frame: tuple[float, float, float, float] | None = None
    growing: bool = False


@dataclass(frozen=True)
class Alternative:
    """What a picture is to whoever does not see it; `id` is its own on the page."""

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
        drawn=[(line, _path(line, x, y), list(_dots(line, x, y))) for line in plot.lines],
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
    return f"{value:.3g}".replace("e+0", "e").replace("e-0", "e-").replace("-", MINUS)


def _path(line: Line, x: Scale, y: Scale) -> str:
    """Return a path that breaks off where there is nothing to draw."""
    parts, pen = [], "M"
    for across, up in line.points:
        if up is None or not is_drawable(up):
            pen = "M"
            continue
        parts.append(f"{pen}{x(across):g} {y(up):g}")
        pen = "L"
    return "".join(parts)


def _dots(line: Line, x: Scale, y: Scale) -> Iterator[tuple[float, float]]:
    for across, up in line.points:
        if line.dots and up is not None and is_drawable(up):
            yield x(across), y(up)


@dataclass(frozen=True)
class _Box:
    """A square of a matrix or a node of a layer, and how it is coloured."""

    x: float
    y: float
    look: str
    strength: float
    text: str


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


def layers_svg(layers: Sequence[tuple[str, Sequence[float | None]]], about: Alternative) -> Markup:
    """Return layers as columns of nodes, the brighter the more they hold, dashed if negative."""
    columns = [(label, list(values[:MOST_NODES])) for label, values in layers]
    tallest = max(len(values) for _, values in columns)
    height = 34 + tallest * NODE_HEIGHT
    largest = _largest([values for _, values in columns])
    drawn = []
    for place, (label, values) in enumerate(columns):
        x = WIDTH * (2 * place + 1) / (2 * len(columns))
        top = 30 + (tallest - len(values)) * NODE_HEIGHT / 2
        boxes = [
            _box(x, top + (n + 0.4) * NODE_HEIGHT, value, largest, WIDEST_CELL)
            for n, value in enumerate(values)
        ]
        drawn.append((x, label, boxes))
    links = [
        (left, right)
        for (_, _, ones), (_, _, others) in pairwise(drawn)
        for left in ones
        for right in others
    ]
    return render(
        "layers.svg", about=about, columns=drawn, links=links, height=height, radius=RADIUS
    )


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
        text = sign + f"{abs(value):.2g}".replace("e+0", "e").replace("e-0", "e-")
    return _Box(round(x, 1), round(y, 1), look, strength, text)
