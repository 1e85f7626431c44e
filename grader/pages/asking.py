"""Asking a student's functions for the numbers of pictures, beside the checks and after them.

Each exercise has a worker of its own for it. What it answers, prints or breaks there changes
nothing in the verdict; a function that gives no numbers has no picture.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from grader.checking.answers import Verdict
from grader.checking.recorded import reference_of
from grader.checking.trajectories import lesson_curves, numbers, student_beside
from grader.errors import Fault
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.pictures import Kind, Picture
from grader.lessons.traces import Curve
from grader.results.report import ExerciseReport, PictureAnswers, Report, Status
from grader.sandbox.sandbox import Sandbox

ANSWERING = {Status.PASSED, Status.FAILED}
MOST_POINTS = 61  # kept of a run, beside those that a document prints
MOST_NUMBERS = 1000  # in one answer
MOST_PARTS = 4  # matrices in one answer
DIGITS = 10
NO_NUMBERS = (Verdict, TypeError, ValueError, IndexError, KeyError, OverflowError)

Point = tuple[float | None, float | None]
Run = tuple[str, int]  # of a function, and which of its runs
Ask = Callable[[str, tuple[Any, ...]], Any]  # a function's name and arguments: its answer


def with_pictures(
    report: Report, lesson: Lesson, sources: Mapping[str, str], sandbox: Sandbox
) -> Report:
    """Return a report with the numbers of its pictures.

    Args:
        report: what came of the checks.
        lesson: what was asked for.
        sources: the student's files by exercise.
        sandbox: where they are asked.
    """
    exercises = tuple(
        replace(each, pictures=_asked(each, lesson, sources, sandbox)) for each in report.exercises
    )
    return replace(report, exercises=exercises)


def curve_of(lesson: Lesson, exercise: str, picture: Picture) -> Curve:
    """Return the run that a picture shows; raises IndexError if there is none."""
    runs = [
        each
        for each in lesson_curves(lesson)
        if (each.exercise, each.function) == (exercise, picture.run)
    ]
    return runs[picture.number - 1]


def belong(picture: Picture, kept: PictureAnswers) -> bool:
    """Whether kept answers are such as a picture is drawn from today."""
    return (picture.kind, tuple(picture.functions)) == (kept.kind, kept.functions)


def _asked(
    exercise: ExerciseReport, lesson: Lesson, sources: Mapping[str, str], sandbox: Sandbox
) -> tuple[PictureAnswers, ...]:
    asked = lesson.exercise(exercise.name)
    if not asked.pictures or exercise.status not in ANSWERING or exercise.name not in sources:
        return ()
    student = student_beside(lesson, exercise.name, sources, sandbox)
    try:
        return _picture_answers(lesson, asked, lambda *call: student.ask(*call).raw)
    except Fault:  # the verdict stands without pictures
        return ()
    finally:
        student.close()


def solution_answers(lesson: Lesson, exercise: Exercise) -> tuple[PictureAnswers, ...]:
    """Return what the solution answers for an exercise's pictures, for authors alone."""
    return _picture_answers(lesson, exercise, reference_of(lesson, exercise).answer)


def _picture_answers(lesson: Lesson, exercise: Exercise, ask: Ask) -> tuple[PictureAnswers, ...]:
    runs: dict[Run, Any] = {}  # what two pictures show is asked once
    return tuple(
        PictureAnswers(
            picture.kind.value,
            tuple(picture.functions),
            tuple(_answers(ask, runs, lesson, exercise.name, picture)),
        )
        for picture in exercise.pictures
    )


def _answers(
    ask: Ask, runs: dict[Run, Any], lesson: Lesson, exercise: str, picture: Picture
) -> Iterator[Any]:
    """Give the numbers of each question, None where none came."""
    if picture.run:
        yield _run(ask, runs, curve_of(lesson, exercise, picture), picture)
    for question in picture.questions:
        arguments = tuple(map(as_asked, question.arguments))
        try:
            yield list(map(_plain, _parts(ask(question.function, arguments))))
        except NO_NUMBERS:
            yield None


def _run(ask: Ask, runs: dict[Run, Any], curve: Curve, picture: Picture) -> list[Point] | None:
    """Return the points of a run: iteration and error, or on a bowl weight and error."""
    try:
        asked = (picture.run, picture.number)
        if asked not in runs:
            runs[asked] = ask(curve.function, curve.arguments)
        answer = runs[asked]
        errors = numbers(curve.errors(answer)) or []
        evenly = _evenly(len(errors))
        if picture.kind is Kind.ERRORS:
            places = sorted({*evenly, *(place for place in curve.printed if place < len(errors))})
            return [(place, _number(errors[place])) for place in places]
        weights = [float(answer[place][1]) / picture.input for place in evenly]
    except NO_NUMBERS:
        return None
    return [
        (_number(weight), _number(errors[place]))
        for place, weight in zip(evenly, weights, strict=True)
    ]


def _evenly(length: int) -> list[int]:
    places: list[int] = (
        np.linspace(0, length - 1, min(length, MOST_POINTS)).round().astype(int).tolist()
    )
    return places


def as_asked(value: Any) -> Any:
    """Return an argument as a function takes it: numbers as arrays, other lists as lists."""
    if not isinstance(value, tuple):
        return value
    array = np.array(value)
    return array if array.dtype.kind in "fi" else [as_asked(item) for item in value]


def _parts(answer: Any) -> list[np.ndarray]:
    """Return the arrays in an answer: itself, or each of several.

    Raises:
        TypeError, ValueError, OverflowError: it is not numbers, or too many.
    """
    try:
        array = np.asarray(answer, dtype=float)
        parts = list(array) if array.ndim == 3 else [array]
    except ValueError:
        if not isinstance(answer, list | tuple):
            raise
        parts = [np.asarray(part, dtype=float) for part in answer]
    if len(parts) > MOST_PARTS or sum(part.size for part in parts) > MOST_NUMBERS:
        raise ValueError("too many numbers for a picture")
    return parts


def _plain(array: np.ndarray) -> Any:
    """Return an array as nested lists of numbers."""
    return _number(float(array)) if array.ndim == 0 else [_plain(item) for item in array]


def _number(value: float) -> float | None:
    return float(f"{value:.{DIGITS}g}") + 0.0 if math.isfinite(value) else None
