"""Which runs of a lesson are drawn as learning curves, and whether they are as printed."""

from collections.abc import Iterator, Mapping

import numpy as np

from grader.checking.comparison import close
from grader.checking.recorded import reference_of
from grader.checking.shared import BUDGET_CALLS, Budget, Shared
from grader.checking.student import Student
from grader.errors import Advice
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.modules import suite_module
from grader.lessons.traces import Curve, Printed
from grader.sandbox.sandbox import Sandbox

CURVES = "curves"  # the module that names them


def lesson_curves(lesson: Lesson) -> tuple[Curve, ...]:
    """Return the runs of a lesson that are drawn; none where it names none."""
    if not (lesson.suites / f"{CURVES}.py").is_file():
        return ()
    curves: tuple[Curve, ...] = suite_module(lesson.suites, CURVES).CURVES
    return curves


def student_beside(
    lesson: Lesson,
    exercise: str,
    sources: Mapping[str, str],
    sandbox: Sandbox,
    shared: Shared | None = None,
) -> Student:
    """Return a student to ask beside the checks: what comes of it has no say in a verdict.

    `shared` is a worker for those exercises of theirs that are asked so, and are plain.
    """
    return Student(
        exercise=exercise,
        sources=dict(sources),
        reference=reference_of(lesson, lesson.exercise(exercise)),
        sandbox=sandbox,
        call_seconds=lesson.call_seconds,
        budget=Budget(BUDGET_CALLS * lesson.call_seconds),
        shared=shared,
    )


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
                yield Advice(f"{lesson.name} {exercise.name}: {function} has no learning curve")
        for curve in curves:
            yield from _curve_problems(lesson, exercise, curve)


def _repeating(lesson: Lesson, exercise: Exercise) -> list[str]:
    reference = reference_of(lesson, exercise)
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
    answer = reference_of(lesson, exercise).answer(curve.function, curve.arguments)
    due = numbers(curve.errors(answer)) or []
    for place, number in curve.printed.items():
        if place >= len(due) or not _prints_as(due[place], number):
            yield f"{where}: the solution does not print {number.text} at iteration {place}"


def _prints_as(error: float, number: Printed) -> bool:
    """Whether an error is a printed one, as far as it is printed."""
    return bool(close(error, float(number))) or abs(error - number) <= number.half_a_unit
