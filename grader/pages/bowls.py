"""Bowls: the error by weight, and the steps of runs on it.

The bowl itself is what the student's own `error_curve` answered, where they have written it.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from grader.lessons.lesson import Lesson
from grader.lessons.pictures import Kind, Picture
from grader.pages.asking import belong
from grader.pages.drawing import Line, Plot, is_drawable, plot_svg
from grader.pages.figure import (
    Asked,
    Figure,
    Legend,
    Points,
    alternative,
    few,
    flat,
    points_of,
    text_of,
)

RIM = 1.15  # times as high as the highest step in it, a bowl is drawn
FIRST_STEPS = 3  # of a run, which are to be seen wherever they lead
WIDEST = 10  # times as wide as its picture says, a bowl is drawn for them
MOST_BESIDE = 25  # steps of another run
FEW_BESIDE = 13  # of one that has more
YOURS = "your error_curve"


def bowl_figure(about: Asked, answers: Sequence[Any]) -> Figure:
    """Return a run on its bowl, beside others'; or the bowl alone, where no run is asked for."""
    own = _own_lines(about.picture, answers)
    lines = (*_lines_beside(about), *own)
    frame = _frame(about.picture, [line for line in lines if line.dots] or own)
    plot = Plot("weight", "error", lines, frame)
    said = " ".join(_told(line, frame) for line in reversed(lines))
    svg = plot_svg(plot, alternative(about, said))
    legend = tuple(Legend(line.look, line.label) for line in reversed(lines))
    header = ("line", "weight", "error")
    rows = [
        (line.label, text_of(weight), text_of(error))
        for line in reversed(lines)
        if line.dots or line in own  # the bowl has its numbers where it was asked for
        for weight, error in line.points
    ]
    return Figure(about.picture.caption, (("", svg),), said, header, few(rows), legend)


def curve_points(picture: Picture, answers: Sequence[Any]) -> Points:
    """Return what a curve of errors answered for each of the weights it was asked with."""
    weights = map(float, picture.questions[0].arguments[0])
    return points_of(zip(weights, flat(answers[0]), strict=True))


def beside_problems(lesson: Lesson, picture: Picture) -> Iterator[str]:
    """Give a problem for each line that a bowl should show beside its own but cannot."""
    for beside in picture.beside:
        others = [each for each in lesson.exercises if each.name == beside.exercise]
        shown = others[0].pictures[beside.picture - 1 : beside.picture] if others else ()
        if not shown or shown[0].kind not in (Kind.BOWL, Kind.TANGENT):
            yield f"{beside.exercise} has no bowl that is its picture {beside.picture}"
        elif picture.input and picture.input not in _inputs(shown[0]):
            yield f"picture {beside.picture} of {beside.exercise} has another input"


def _inputs(picture: Picture) -> tuple[Any, ...]:
    return (picture.input,) if picture.run else picture.questions[0].arguments[1:]


def _own_lines(picture: Picture, answers: Sequence[Any]) -> tuple[Line, ...]:
    if picture.run:
        return (Line("you", tuple(points_of(answers[0])), "you", dots=True),)
    return (Line(YOURS, tuple(curve_points(picture, answers)), "bowl"),)


def _lines_beside(about: Asked) -> Iterator[Line]:
    """Give the lines of the student's other exercises, as far as their answers can be drawn."""
    for beside in about.picture.beside:
        picture = about.lesson.exercise(beside.exercise).pictures[beside.picture - 1]
        kept = about.others.get(beside.exercise, ())[beside.picture - 1 : beside.picture]
        if not kept or not belong(picture, kept[0]):
            continue
        try:
            yield _line_beside(beside.label, picture, kept[0].answers)
        except (TypeError, ValueError):  # there is nothing to draw of it
            continue


def _line_beside(label: str, picture: Picture, answers: Sequence[Any]) -> Line:
    if picture.kind is not Kind.BOWL or not picture.run:
        return Line(label, tuple(curve_points(picture, answers)), "bowl")
    points = points_of(answers[0])
    if len(points) > MOST_BESIDE:
        places = np.linspace(0, len(points) - 1, FEW_BESIDE).round().astype(int)
        points = [points[place] for place in places]
    return Line(label, tuple(points), "other", dots=True)


def _frame(picture: Picture, lines: Sequence[Line]) -> tuple[float, float, float, float] | None:
    """Return the part of the bowl to draw; None if no step is in it, and all has to be."""
    if not picture.weights:
        return None
    low, high = _weights_shown(picture, lines[-1].points[:FIRST_STEPS])
    inside = [
        error
        for line in lines
        for weight, error in line.points
        if low <= weight <= high and error is not None and is_drawable(error)
    ]
    top = RIM * max(inside, default=0.0)
    return (low, high, min(0.0, *inside), top) if top > 0 else None


def _weights_shown(
    picture: Picture, first: Sequence[tuple[float, float | None]]
) -> tuple[float, float]:
    """Return from which weight to which a bowl is drawn: as far as its first steps lead astray."""
    low, high = picture.weights
    wide_low = min([low, *(weight for weight, _ in first)])
    wide_high = max([high, *(weight for weight, _ in first)])
    too_wide = wide_high - wide_low > WIDEST * (high - low)
    return (low, high) if too_wide else (wide_low, wide_high)


def _told(line: Line, frame: tuple[float, float, float, float] | None) -> str:
    (first, _), (last, _) = line.points[0], line.points[-1]
    told = (
        f"{line.label[0].upper()}{line.label[1:]}: from weight {text_of(first)} to {text_of(last)}"
    )
    if not line.dots:
        return f"{told}."
    outside = sum(not _inside(point, frame) for point in line.points) if frame else 0
    beyond = f", {outside} of them beyond the picture" if outside else ""
    return f"{told} in {len(line.points)} dots{beyond}."


def _inside(point: tuple[float, float | None], frame: tuple[float, float, float, float]) -> bool:
    weight, error = point
    within = error is not None and frame[2] <= error <= frame[3]
    return within and frame[0] <= weight <= frame[1]
