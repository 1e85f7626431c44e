"""Figures of a page: pictures with a caption in words and the numbers they are drawn from.

A figure shows what the student's functions answered. The document's line is drawn only where the
document prints the numbers; nothing that a check expects is drawn.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from markupsafe import Markup

from grader.checking.comparison import close
from grader.errors import Advice, line_on
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.pictures import Kind, Picture
from grader.lessons.traces import Printed
from grader.pages.asking import curve_of, solution_answers
from grader.pages.drawing import (
    Alternative,
    Line,
    Plot,
    is_drawable,
    layers_svg,
    matrix_svg,
    plot_svg,
)
from grader.results.report import ExerciseReport, PictureAnswers

TANGENT_SHARE = 0.12  # of a curve's width, to either side of where a tangent touches it
PLANE = 3.0  # a plane goes so far to each side
TABLE_ROWS = 70
YOURS = "error of yours"  # the head of a column
PRECISION = 1e-8  # to which numbers are kept, relatively
NOT_SHOWN = (TypeError, ValueError, IndexError, KeyError, ZeroDivisionError, OverflowError)

Points = list[tuple[float, float | None]]
Printings = Mapping[int, Printed]


@dataclass(frozen=True)
class Legend:
    """What one line of a figure is."""

    look: str
    label: str


@dataclass(frozen=True)
class Figure:
    """Pictures with a caption, what is to be said of them, and the table of their numbers."""

    caption: str
    pictures: tuple[tuple[str, Markup], ...]
    said: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    legend: tuple[Legend, ...] = ()


def student_figures(lesson: Lesson, report: ExerciseReport) -> list[Figure]:
    """Return the figures of an exercise, drawn from the numbers that its report keeps.

    What the kit no longer draws, or what cannot be drawn, is left out.
    """
    exercise = next((each for each in lesson.exercises if each.name == report.name), None)
    pairs = zip(exercise.pictures, report.pictures, strict=False) if exercise else ()
    figures = []
    for number, (picture, kept) in enumerate(pairs, start=1):
        if _belong(picture, kept) and exercise:
            figure = _figure(lesson, exercise, picture, kept.answers, number)
            figures += [figure] if figure else []
    return figures


def lesson_figures(lesson: Lesson, exercise: Exercise) -> list[Figure]:
    """Return the figures of an exercise that a document prints the numbers of."""
    figures = []
    for number, picture in enumerate(exercise.pictures, start=1):
        if picture.kind is Kind.ERRORS:
            printed = curve_of(lesson, exercise.name, picture).printed
            if printed:
                about = _Asked(lesson, exercise, picture, f"{exercise.name}-{number}", printed)
                figures.append(_run_figure(about, [], "iteration", joined=True))
    return figures


def _belong(picture: Picture, kept: PictureAnswers) -> bool:
    return (picture.kind, tuple(picture.functions)) == (kept.kind, kept.functions)


@dataclass(frozen=True)
class _Asked:
    """A picture, the exercise it is of, what a document prints of its run, and its id."""

    lesson: Lesson
    exercise: Exercise
    picture: Picture
    id: str
    printed: Printings


def _figure(
    lesson: Lesson, exercise: Exercise, picture: Picture, answers: Sequence[Any], number: int
) -> Figure | None:
    """Return a figure, None where the answers are not such as it is made of."""
    printed: Printings = {}
    try:
        if picture.kind is Kind.ERRORS:
            printed = curve_of(lesson, exercise.name, picture).printed
        about = _Asked(lesson, exercise, picture, f"{exercise.name}-{number}", printed)
        return KINDS[picture.kind](about, answers)
    except NOT_SHOWN:
        return None


def _errors(about: _Asked, answers: Sequence[Any]) -> Figure:
    return _run_figure(about, _points(answers[0]), "iteration", joined=True)


def _bowl(about: _Asked, answers: Sequence[Any]) -> Figure:
    return _run_figure(about, _points(answers[0]), "weight", joined=False)


def _points(answer: Any) -> Points:
    """Return the points of a run, without those of which not even the place can be shown.

    Raises:
        TypeError, ValueError: there are none, or nothing of them can be drawn.
    """
    points = [(float(x), y) for x, y in answer if is_drawable(x)]
    if not any(is_drawable(y) for _, y in points):
        raise ValueError("there is nothing to draw")
    return points


def _run_figure(about: _Asked, points: Points, across: str, *, joined: bool) -> Figure:
    theirs = _document_points(about.printed)
    name = about.lesson.kit.document_name
    lines = [Line("document", theirs, name, dots=True)] if theirs else []
    if points:
        lines.append(Line("you", tuple(points), "you", dots=not joined))
    told = about.lesson.kit.said(_told(points, about.printed))
    said = told if joined else _steps_told(points)
    plot = Plot(across, "error", tuple(lines), growing=joined)
    svg = plot_svg(plot, _alternative(about, said))
    printed = {place: number.text for place, number in about.printed.items()}
    mine = dict(points)
    places = [x for x, _ in points] if not joined else sorted({*mine, *printed})
    header = (across, YOURS, name)[: 3 if printed else 2]
    if not points:
        header = (across, name)
    rows = [_row(place, mine.get(place), printed, header) for place in places]
    legend = tuple(Legend(line.look, line.label) for line in lines)
    return Figure(about.picture.caption, (("", svg),), said, header, _few(rows), legend)


def _document_points(printed: Printings) -> tuple[tuple[float, float | None], ...]:
    """Return the printed points of a run, with a gap wherever iterations are left out."""
    points: Points = []
    for place, number in sorted(printed.items()):
        if points and place - points[-1][0] > 1:
            points.append((place, None))
        points.append((place, float(number)))
    return tuple(points)


def _row(
    place: float, mine: float | None, printed: Mapping[int, str], header: Sequence[str]
) -> tuple[str, ...]:
    yours = "" if mine is None else _text(mine)
    theirs = printed.get(int(place), "")
    return (_text(place), *(yours if name == YOURS else theirs for name in header[1:]))


def _told(points: Points, printed: Printings) -> str:
    """Return in words how a run goes, and where it leaves what the document prints."""
    if not points:
        return f"The document prints {len(printed)} errors of this run."
    (_, first), (last_place, last) = points[0], points[-1]
    told = f"Your error begins at {_text(first)}, and is {_text(last)} at iteration "
    told += f"{last_place:g}."
    if not printed:
        return f"{told} The document prints nothing of this run."
    parts = parting(dict(points), printed)
    if parts is None:
        return f"{told} It goes where the document's goes."
    return f"{told} At iteration {parts} it leaves the document's line."


def parting(mine: Mapping[float, float | None], printed: Printings) -> int | None:
    """Return the first iteration at which a run is not as printed; None if it is all the way."""
    return next(
        (place for place in sorted(printed) if not _as_printed(mine.get(place), printed[place])),
        None,
    )


def _as_printed(value: float | None, number: Printed) -> bool:
    if value is None:
        return False
    room = number.half_a_unit + PRECISION * abs(number)
    return bool(close(value, float(number))) or abs(value - number) <= room or number.misprint


def _steps_told(points: Points) -> str:
    first, last = points[0], points[-1]
    return (
        f"Each dot is a weight and its error, from weight {_text(first[0])} to {_text(last[0])} "
        f"in {len(points)} dots."
    )


def _tangent(about: _Asked, answers: Sequence[Any]) -> Figure:
    weights = [float(weight) for weight in about.picture.questions[0].arguments[0]]
    errors = [float(error) for error in _flat(answers[0])]
    curve = tuple(zip(weights, errors, strict=True))
    half = TANGENT_SHARE * (weights[-1] - weights[0])
    lines, rows = [Line("your error_curve", curve)], []
    for question, answer in zip(about.picture.questions[1:], answers[1:], strict=True):
        weight, slope = float(question.arguments[0]), float(_flat(answer)[0])
        error = float(np.interp(weight, weights, errors))
        ends = ((weight - half, error - half * slope), (weight + half, error + half * slope))
        lines.append(Line("your slopes", ends, "document"))
        rows.append((_text(weight), _text(error), _text(slope)))
    said = "; ".join(f"at weight {weight} the slope is {slope}" for weight, _, slope in rows)
    said = f"As your functions have it, {said}."
    # A slope that is far too steep would press the bowl flat: the frame is the bowl's.
    low, high = min(errors), max(errors)
    frame = (weights[0], weights[-1], low - 0.25 * (high - low), high)
    clipped = tuple(_clipped(line, frame) for line in lines)
    svg = plot_svg(Plot("weight", "error", clipped, frame), _alternative(about, said))
    legend = (Legend("you", "your error_curve"), Legend("document", "your slopes, as lines"))
    header = ("weight", "error", "slope")
    return Figure(about.picture.caption, (("", svg),), said, header, _few(rows), legend)


def _clipped(line: Line, frame: tuple[float, float, float, float]) -> Line:
    """Return a line of two points cut at a frame; others stay as they are."""
    if len(line.points) != 2:
        return line
    (x1, y1), (x2, y2) = line.points
    if y1 is None or y2 is None:
        return line
    low, high = 0.0, 1.0
    for begin, end, least, most in ((x1, x2, frame[0], frame[1]), (y1, y2, frame[2], frame[3])):
        if begin == end:
            if not least <= begin <= most:
                return Line(line.label, (), line.look, line.dots)
            continue
        one, other = sorted(((least - begin) / (end - begin), (most - begin) / (end - begin)))
        low, high = max(low, one), min(high, other)
    if low >= high:
        return Line(line.label, (), line.look, line.dots)
    cut = tuple((x1 + t * (x2 - x1), y1 + t * (y2 - y1)) for t in (low, high))
    return Line(line.label, cut, line.look, line.dots)


def _activation(about: _Asked, answers: Sequence[Any]) -> Figure:
    question = about.picture.questions[0]
    xs, values = question.arguments[0], _flat(answers[0])
    points = tuple(zip(map(float, xs), values, strict=True))
    shown = [value for value in values if is_drawable(value)]
    said = (
        f"For {len(xs)} numbers from {_text(xs[0])} to {_text(xs[-1])}, your {question.function} "
        f"answers from {_text(min(shown))} to {_text(max(shown))}."
    )
    plot = Plot(question.label or "number", question.function, (Line(question.function, points),))
    svg = plot_svg(plot, _alternative(about, said))
    rows = [(_text(x), _text(y)) for x, y in points]
    return Figure(
        about.picture.caption, (("", svg),), said, ("number", question.function), _few(rows)
    )


def _matrix(about: _Asked, answers: Sequence[Any]) -> Figure:
    parts = [part for answer in answers for part in answer]
    labels = [*about.picture.labels, *(f"matrix {n}" for n in range(1, len(parts) + 1))]
    named = list(zip(labels, map(_rows, parts), strict=False))
    said = "; ".join(_matrix_told(label, rows) for label, rows in named) + "."
    pictures = tuple(
        (label, matrix_svg(rows, _alternative(about, _matrix_told(label, rows), n, label)))
        for n, (label, rows) in enumerate(named, start=1)
    )
    widest = max(len(row) for _, rows in named for row in rows)
    header = ("matrix, row", *(f"column {n}" for n in range(1, widest + 1)))
    rows = [
        (f"{label}, {n}", *map(_text, row), *[""] * (widest - len(row)))
        for label, rows in named
        for n, row in enumerate(rows, start=1)
    ]
    return Figure(about.picture.caption, pictures, said, header, _few(rows))


def _matrix_told(label: str, rows: list[list[float | None]]) -> str:
    values = [value for row in rows for value in row if value is not None]
    up, down = sum(value > 0 for value in values), sum(value < 0 for value in values)
    shape = f"{len(rows)} by {len(rows[0])}"
    return f"{label}: {shape}, {up} positive, {down} negative, {len(values) - up - down} zero"


def _rows(part: Any) -> list[list[float | None]]:
    """Return a matrix as rows; a vector is one row, a number one row of one."""
    if not isinstance(part, list):
        return [[part]]
    rows = part if part and isinstance(part[0], list) else [part]
    if not rows[0] or any(isinstance(value, list) for row in rows for value in row):
        raise ValueError("this is not a matrix")
    return rows


def _layers(about: _Asked, answers: Sequence[Any]) -> Figure:
    parts = [part for answer in answers for part in answer]
    layers = [_rows(part)[0] for part in parts]
    labels = about.picture.labels
    if len(labels) == len(layers) + 1:  # what went in comes first
        layers.insert(0, [float(value) for value in about.picture.questions[0].arguments[0][0]])
    named = list(zip(labels, layers, strict=True))
    said = "; ".join(f"{label}: {', '.join(map(_text, values))}" for label, values in named) + "."
    svg = layers_svg(named, _alternative(about, said))
    rows = [
        (label, str(n), _text(value))
        for label, values in named
        for n, value in enumerate(values, start=1)
    ]
    return Figure(about.picture.caption, (("", svg),), said, ("layer", "node", "value"), _few(rows))


def _plane(about: _Asked, answers: Sequence[Any]) -> Figure:
    before, point, goal = about.picture.questions[0].arguments[:3]
    after = [float(weight) for weight in _flat(answers[0])]
    frame = (-PLANE, PLANE, -PLANE, PLANE)
    lines = (
        Line("before", _boundary(before), "document"),
        Line("after, as you have it", _boundary(after), "you"),
        Line("the point", ((float(point[0]), float(point[1])),), "thin", dots=True),
    )
    sides = [_side(weights, point) for weights in (before, after)]
    said = (
        f"The point belongs to side {goal}. Before your step it stands on side {sides[0]}, "
        f"after it on side {sides[1]}."
    )
    plot = Plot("first input", "second input", lines, frame)
    rows = [
        (name, *map(_text, weights)) for name, weights in (("before", before), ("after", after))
    ]
    header = ("weights", "first", "second", "bias")
    legend = tuple(Legend(line.look, line.label) for line in lines)
    svg = plot_svg(plot, _alternative(about, said))
    return Figure(about.picture.caption, (("", svg),), said, header, _few(rows), legend)


def _boundary(weights: Sequence[float]) -> tuple[tuple[float, float | None], ...]:
    """Return where on the plane the weighted sum is 0: a line, cut at the plane's sides."""
    first, second, bias = weights
    if first == second == 0:
        return ()
    if abs(second) >= abs(first):
        ends = [(x, -(first * x + bias) / second) for x in (-PLANE, PLANE)]
    else:
        ends = [(-(second * y + bias) / first, y) for y in (-PLANE, PLANE)]
    return _clipped(Line("", tuple(ends)), (-PLANE, PLANE, -PLANE, PLANE)).points


def _side(weights: Sequence[float], point: Sequence[float]) -> int:
    return int(weights[0] * point[0] + weights[1] * point[1] + weights[2] > 0)


def _flat(answer: Any) -> list[Any]:
    """Return the numbers of an answer of one part that is a list, or a number, as a list."""
    (part,) = answer
    return part if isinstance(part, list) else [part]


def _alternative(about: _Asked, said: str, number: int = 1, label: str = "") -> Alternative:
    title = f"{about.exercise.name}: {label or about.picture.caption}"
    return Alternative(f"{about.id}-{number}", title, said)


def _text(value: float | None) -> str:
    return "not a finite number" if value is None else f"{value:.6g}"


def _few(rows: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    return tuple(rows[:TABLE_ROWS])


KINDS: dict[Kind, Callable[[_Asked, Sequence[Any]], Figure]] = {
    Kind.ERRORS: _errors,
    Kind.BOWL: _bowl,
    Kind.TANGENT: _tangent,
    Kind.MATRIX: _matrix,
    Kind.ACTIVATION: _activation,
    Kind.LAYERS: _layers,
    Kind.PLANE: _plane,
}


def picture_problems(lesson: Lesson) -> Iterator[str]:
    """Give a line for each picture that does not fit its exercise: kind, function, run, caption."""
    for exercise in lesson.exercises:
        for number, picture in enumerate(exercise.pictures, start=1):
            for problem in _picture_problems(lesson, exercise, picture):
                yield line_on(f"{lesson.name} {exercise.name}: picture {number}", problem)


def _picture_problems(lesson: Lesson, exercise: Exercise, picture: Picture) -> Iterator[str]:
    unknown = set(picture.functions) - set(lesson.functions(exercise))
    if unknown:
        yield f"there is no function {', '.join(sorted(unknown))}"
        return
    if picture.run:
        try:
            curve = curve_of(lesson, exercise.name, picture)
        except IndexError:
            yield f"curves.py has no run {picture.number} of {picture.run}"
            return
        if picture.input and picture.input not in curve.arguments:
            yield f"{picture.input:g} is not asked with in this run"
    if not picture.caption:
        yield Advice("a caption is due")
    kept = solution_answers(lesson, replace(exercise, pictures=(picture,)))
    if _figure(lesson, exercise, picture, kept[0].answers, 1) is None:
        yield f"what the solution answers cannot be drawn as {picture.kind}"
