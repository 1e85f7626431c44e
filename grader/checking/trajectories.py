"""Which runs of a lesson are drawn as learning curves, and whether they are as printed."""

import importlib
from collections.abc import Iterator

import numpy as np

from grader.checking.answers import Reference
from grader.checking.comparison import close
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.traces import Curve, Printed


def lesson_curves(lesson: Lesson) -> tuple[Curve, ...]:
    """Return the runs of a lesson that are drawn; none where it names none."""
    name = f"grader.suites.{lesson.name}.curves"
    try:
        curves: tuple[Curve, ...] = importlib.import_module(name).CURVES
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return ()
    return curves


def numbers(errors: object) -> list[float] | None:
    """Return a list of numbers as floats; None if it is anything else."""
    flat = np.asarray(errors, dtype=float).squeeze()
    return [float(error) for error in flat] if flat.ndim == 1 and flat.size else None


def curve_problems(lesson: Lesson) -> Iterator[str]:
    """Give a line for each run that is not as the documents have it, or that is not named.

    Every function that repeats iterations gives a trajectory, and wants a curve.
    """
    for exercise in lesson.exercises:
        curves = [each for each in lesson_curves(lesson) if each.exercise == exercise.name]
        for function in _repeating(lesson, exercise):
            if function not in {curve.function for curve in curves}:
                yield f"{lesson.name} {exercise.name}: {function} has no learning curve"
        for curve in curves:
            yield from _curve_problems(lesson, exercise, curve)


def _repeating(lesson: Lesson, exercise: Exercise) -> list[str]:
    reference = Reference(lesson.solution(exercise))
    return [
        name
        for name in lesson.functions(exercise)
        if "iterations" in reference.function(name).__annotations__
    ]


def _curve_problems(lesson: Lesson, exercise: Exercise, curve: Curve) -> Iterator[str]:
    where = f"{lesson.name} {exercise.name}: the curve of {curve.function}"
    if curve.function not in lesson.functions(exercise):
        yield f"{where}: there is no such function"
        return
    answer = Reference(lesson.solution(exercise)).answer(curve.function, curve.arguments)
    due = numbers(curve.errors(answer)) or []
    for place, number in curve.printed.items():
        if place >= len(due) or not _prints_as(due[place], number):
            yield f"{where}: the solution does not print {number.text} at iteration {place}"


def _prints_as(error: float, number: Printed) -> bool:
    """Whether an error is a printed one, as far as it is printed."""
    return bool(close(error, float(number))) or abs(error - number) <= number.half_a_unit
