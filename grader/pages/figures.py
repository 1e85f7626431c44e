"""Figures of a page: pictures with a caption in words and the numbers they are drawn from.

A figure shows what the student's functions answered. The document's line is drawn only where the
document prints the numbers; nothing that a check expects is drawn.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
from markupsafe import Markup

from grader.checking.comparison import close
from grader.errors import Advice, line_on
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.pictures import Kind, Picture
from grader.lessons.traces import Printed
from grader.pages.asking import belong, curve_of, solution_answers
from grader.pages.bowls import YOURS, beside_problems, bowl_figure, curve_points
from grader.pages.drawing import Line, Plot, is_drawable, matrix_svg, plot_svg
from grader.pages.figure import (
    Asked,
    Figure,
    Legend,
    Points,
    Printings,
    Rows,
    alternative,
    few,
    flat,
    points_of,
    rows_of,
    text_of,
)
from grader.pages.layers import deltas_figure, layers_figure, update_figure
from grader.pages.planes import plane_figure
from grader.pages.templates import render_macro
from grader.results.report import ExerciseReport, PictureAnswers

TANGENT_SHARE = 0.12  # of a curve's width, to either side of where a tangent touches it
ERROR_OF_YOURS = "error of yours"  # the head of a column
PRECISION = 1e-8  # to which numbers are kept, relatively
NOT_SHOWN = (TypeError, ValueError, IndexError, KeyError, ZeroDivisionError, OverflowError)

MOST_FIGURES = 512  # that are kept as they stand in pages, some kilobytes each

Others = Mapping[str, Sequence[PictureAnswers]]
OtherPictures = tuple[tuple[str, tuple[PictureAnswers, ...]], ...]  # by exercise


def student_figures(
    lesson: Lesson, report: ExerciseReport, beside: Sequence[ExerciseReport] = ()
) -> list[Figure]:
    """Return the figures of an exercise, drawn from the numbers that its report keeps.

    What the kit no longer draws, or what cannot be drawn, is left out.

    Args:
        lesson: the lesson.
        report: what came of the exercise.
        beside: what came of the student's others, of which a line may stand beside its own.
    """
    drawn = (_drawn(*each) for each in _pairs(lesson, report, beside))
    return [figure for figure in drawn if figure]


def figures_part(
    lesson: Lesson, report: ExerciseReport, beside: Sequence[ExerciseReport]
) -> Markup:
    """Return the part of a page that shows `student_figures`; arguments are as there.

    A class has many whose functions answered the same, so figures are kept as they stand in pages.
    They are made of the lesson and of numbers, and of nothing else that is a student's.
    """
    return Markup().join(_figure_part(*each) for each in _pairs(lesson, report, beside))


def _pairs(
    lesson: Lesson, report: ExerciseReport, beside: Sequence[ExerciseReport]
) -> Iterator[tuple[Lesson, Exercise, int, PictureAnswers, OtherPictures]]:
    """Give all that each figure of an exercise is made of, and nothing more."""
    exercise = next((each for each in lesson.exercises if each.name == report.name), None)
    pairs = zip(exercise.pictures, report.pictures, strict=False) if exercise else ()
    for number, (picture, kept) in enumerate(pairs, start=1):
        seen = {each.exercise for each in picture.beside}
        others = tuple((each.name, each.pictures) for each in beside if each.name in seen)
        if exercise and belong(picture, kept):
            yield lesson, exercise, number, kept, others


@lru_cache(maxsize=MOST_FIGURES)
def _figure_part(*made_of: Any) -> Markup:
    figure = _drawn(*made_of)
    return render_macro("figure.html", "figures", [figure] if figure else [])


def _drawn(
    lesson: Lesson, exercise: Exercise, number: int, kept: PictureAnswers, others: OtherPictures
) -> Figure | None:
    picture = exercise.pictures[number - 1]
    return _figure(_about(lesson, exercise, picture, number, dict(others)), kept.answers)


def lesson_figures(lesson: Lesson, exercise: Exercise) -> list[Figure]:
    """Return the figures of an exercise that a document prints the numbers of."""
    figures = []
    for number, picture in enumerate(exercise.pictures, start=1):
        if picture.kind is Kind.ERRORS:
            about = _about(lesson, exercise, picture, number)
            if about.printed:
                figures.append(_run_figure(about, []))
    return figures


def _about(
    lesson: Lesson,
    exercise: Exercise,
    picture: Picture,
    number: int,
    others: Others | None = None,
) -> Asked:
    printed: Printings = {}
    if picture.kind is Kind.ERRORS:
        printed = curve_of(lesson, exercise.name, picture).printed
    return Asked(lesson, exercise, picture, f"{exercise.name}-{number}", printed, others or {})


def _figure(about: Asked, answers: Sequence[Any]) -> Figure | None:
    """Return a figure, None where the answers are not such as it is made of."""
    try:
        return KINDS[about.picture.kind](about, answers)
    except NOT_SHOWN:
        return None


def _errors(about: Asked, answers: Sequence[Any]) -> Figure:
    return _run_figure(about, points_of(answers[0]))


def _run_figure(about: Asked, points: Points) -> Figure:
    theirs = _document_points(about.printed)
    name = about.lesson.kit.document_name
    lines = [Line("document", theirs, name, dots=True)] if theirs else []
    if points:
        lines.append(Line("you", tuple(points), "you"))
    said = about.lesson.kit.said(_told(points, about.printed))
    svg = plot_svg(Plot("iteration", "error", tuple(lines), growing=True), alternative(about, said))
    printed = {place: number.text for place, number in about.printed.items()}
    mine = dict(points)
    header = ("iteration", ERROR_OF_YOURS, name)[: 3 if printed else 2]
    if not points:
        header = ("iteration", name)
    rows = [_row(place, mine.get(place), printed, header) for place in sorted({*mine, *printed})]
    legend = tuple(Legend(line.look, line.label) for line in lines)
    return Figure(about.picture.caption, (("", svg),), said, header, few(rows), legend)


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
    yours = "" if mine is None else text_of(mine)
    theirs = printed.get(int(place), "")
    return (text_of(place), *(yours if name == ERROR_OF_YOURS else theirs for name in header[1:]))


def _told(points: Points, printed: Printings) -> str:
    """Return in words how a run goes, and where it leaves what the document prints."""
    if not points:
        return f"The document prints {len(printed)} errors of this run."
    (_, first), (last_place, last) = points[0], points[-1]
    told = f"Your error begins at {text_of(first)}, and is {text_of(last)} at iteration "
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


def _tangent(about: Asked, answers: Sequence[Any]) -> Figure:
    weights = [float(weight) for weight in about.picture.questions[0].arguments[0]]
    errors = [float(error) for error in flat(answers[0])]
    half = TANGENT_SHARE * (weights[-1] - weights[0])
    lines, rows = [Line(YOURS, tuple(curve_points(about.picture, answers)))], []
    for question, answer in zip(about.picture.questions[1:], answers[1:], strict=True):
        weight, slope = float(question.arguments[0]), float(flat(answer)[0])
        error = float(np.interp(weight, weights, errors))
        ends = ((weight - half, error - half * slope), (weight + half, error + half * slope))
        lines.append(Line("your slopes", ends, "document"))
        rows.append((text_of(weight), text_of(error), text_of(slope)))
    said = "; ".join(f"at weight {weight} the slope is {slope}" for weight, _, slope in rows)
    said = f"As your functions have it, {said}."
    # A slope that is far too steep would press the bowl flat: the frame is the bowl's.
    low, high = min(errors), max(errors)
    frame = (weights[0], weights[-1], low - 0.25 * (high - low), high)
    svg = plot_svg(Plot("weight", "error", tuple(lines), frame), alternative(about, said))
    legend = (Legend("you", YOURS), Legend("document", "your slopes, as lines"))
    header = ("weight", "error", "slope")
    return Figure(about.picture.caption, (("", svg),), said, header, few(rows), legend)


def _activation(about: Asked, answers: Sequence[Any]) -> Figure:
    question = about.picture.questions[0]
    xs, values = question.arguments[0], flat(answers[0])
    points = tuple(zip(map(float, xs), values, strict=True))
    shown = [value for value in values if is_drawable(value)]
    asked = f"{len(xs)} numbers from {text_of(xs[0])} to {text_of(xs[-1])}"
    said = (
        f"For {asked}, your {question.function} answers "
        f"from {text_of(min(shown))} to {text_of(max(shown))}."
    )
    plot = Plot(question.label or "number", question.function, (Line(question.function, points),))
    svg = plot_svg(plot, alternative(about, said))
    rows = [(text_of(x), text_of(y)) for x, y in points]
    return Figure(
        about.picture.caption, (("", svg),), said, ("number", question.function), few(rows)
    )


def _matrix(about: Asked, answers: Sequence[Any]) -> Figure:
    given = [about.picture.questions[0].arguments[place] for place in about.picture.given]
    parts = [*given, *(part for answer in answers for part in answer)]
    labels = [*about.picture.labels, *(f"matrix {n}" for n in range(1, len(parts) + 1))]
    named = list(zip(labels, map(rows_of, parts), strict=False))
    said = "; ".join(_matrix_told(label, rows) for label, rows in named) + "."
    pictures = tuple(
        (label, matrix_svg(rows, alternative(about, _matrix_told(label, rows), n, label)))
        for n, (label, rows) in enumerate(named, start=1)
    )
    widest = max(len(row) for _, rows in named for row in rows)
    header = ("matrix, row", *(f"column {n}" for n in range(1, widest + 1)))
    rows = [
        (f"{label}, {n}", *map(text_of, row), *[""] * (widest - len(row)))
        for label, rows in named
        for n, row in enumerate(rows, start=1)
    ]
    return Figure(about.picture.caption, pictures, said, header, few(rows))


def _matrix_told(label: str, rows: Rows) -> str:
    values = [value for row in rows for value in row if value is not None]
    if len(values) == 1:
        return f"{label}: {text_of(values[0])}"
    up, down = sum(value > 0 for value in values), sum(value < 0 for value in values)
    shape = f"{len(rows)} by {len(rows[0])}"
    return f"{label}: {shape}, {up} positive, {down} negative, {len(values) - up - down} zero"


KINDS: dict[Kind, Callable[[Asked, Sequence[Any]], Figure]] = {
    Kind.ERRORS: _errors,
    Kind.BOWL: bowl_figure,
    Kind.TANGENT: _tangent,
    Kind.MATRIX: _matrix,
    Kind.ACTIVATION: _activation,
    Kind.LAYERS: layers_figure,
    Kind.DELTAS: deltas_figure,
    Kind.UPDATE: update_figure,
    Kind.PLANE: plane_figure,
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
        yield Advice("it needs a caption")
    yield from beside_problems(lesson, picture)
    about = _about(lesson, replace(exercise, pictures=(picture,)), picture, 1)
    if _figure(about, solution_answers(lesson, about.exercise)[0].answers) is None:
        yield f"what the solution answers cannot be drawn as {picture.kind}"
