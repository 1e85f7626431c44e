"""Asks a student's functions for the numbers of pictures, after the checks.

A class is asked in the workers of its checks, when all that counts has been heard. Who did not
answer everything there, or was not asked, is asked in another worker, of which exercises whose
files are plain share one. What functions answer, print or break there changes nothing in the
verdict; one that gives no numbers has no picture.

A class has many who answer the same, so what was made of answers is remembered: by all that came
back, to the last byte.
"""

import hashlib
import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from itertools import count
from typing import Any

import numpy as np

from grader.checking.answers import Planned, Question, Reference, Verdict, as_said
from grader.checking.recorded import reference_of
from grader.checking.shared import Shared
from grader.checking.student import Student
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
MOST_REMEMBERED = 512  # exercises whose answers are remembered, some kilobytes each
MOST_ASKED = 128  # exercises of which it is kept what is asked
NO_NUMBERS = (Verdict, TypeError, ValueError, IndexError, KeyError, OverflowError)

Point = tuple[float | None, float | None]
Pictures = tuple[PictureAnswers, ...]
Key = tuple[Lesson, str, bytes]  # with an exercise's name, and a digest of what came back
Answering = Callable[[Planned], Any]  # gives the answer to a question


def questions_of(lesson: Lesson) -> dict[str, tuple[Planned, ...]]:
    """Return what is asked for the pictures of each exercise, to be asked beside its checks."""
    return {each.name: _questions(lesson, each) for each in lesson.exercises if each.pictures}


def with_pictures(
    report: Report,
    lesson: Lesson,
    sources: Mapping[str, str],
    sandbox: Sandbox,
    heard: Mapping[str, Mapping[int, bytes]] | None = None,
) -> Report:
    """Return a report with the numbers of its pictures.

    Args:
        report: what came of the checks.
        lesson: what was asked for.
        sources: the student's files by exercise.
        sandbox: where they are asked.
        heard: what came of `questions_of` already, by exercise; they are not asked again.
    """
    heard = heard or {}
    asked = [each.name for each in report.exercises if _is_asked(each, lesson, sources)]
    shared = Shared(asked) if len(asked) > 1 else None
    try:
        pictures = {
            name: _asked(
                lesson,
                lesson.exercise(name),
                student_beside(lesson, name, sources, sandbox, shared),
                heard.get(name),
            )
            for name in asked
        }
    finally:
        if shared:
            shared.close()
    exercises = (replace(each, pictures=pictures.get(each.name, ())) for each in report.exercises)
    return replace(report, exercises=tuple(exercises))


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


def solution_answers(lesson: Lesson, exercise: Exercise) -> Pictures:
    """Return what the solution answers for an exercise's pictures, for authors alone."""
    return _picture_answers(lesson, exercise, lambda planned: planned.due)


def _is_asked(exercise: ExerciseReport, lesson: Lesson, sources: Mapping[str, str]) -> bool:
    return (
        bool(lesson.exercise(exercise.name).pictures)
        and exercise.status in ANSWERING
        and exercise.name in sources
    )


def _asked(
    lesson: Lesson, exercise: Exercise, student: Student, heard: Mapping[int, bytes] | None
) -> Pictures:
    """Return the numbers of an exercise's pictures; none where a fault of ours came between."""
    questions = _questions(lesson, exercise)
    try:
        if heard:
            student.hear_of(questions, heard)
        else:
            student.hear([questions])  # nothing of it is graded: no question can tell too much
        return _remembered(lesson, exercise, student)
    except Fault:  # the verdict stands without pictures
        return ()
    finally:
        student.close()


class _Memory(OrderedDict[Key, Pictures]):
    """The latest numbers of pictures, by exercise and answers."""

    def add(self, key: Key, pictures: Pictures) -> None:
        """Remember numbers; forget the oldest."""
        self[key] = pictures
        if len(self) > MOST_REMEMBERED:
            self.popitem(last=False)


_MEMORY = _Memory()


def _remembered(lesson: Lesson, exercise: Exercise, student: Student) -> Pictures:
    """Return the numbers that were made of the same answers before, or else make them."""
    key = _key(lesson, student)
    pictures = _MEMORY.get(key) if key else None
    if pictures is None:
        pictures = _picture_answers(lesson, exercise, partial(_answer, student))
        if key:
            _MEMORY.add(key, pictures)
    return pictures


def _key(lesson: Lesson, student: Student) -> Key | None:
    """Return by what numbers are remembered; None where more than answers decided them.

    Which that are does not follow from the files: a function may draw, or remember.
    """
    if student.obstacle:
        return None
    digest = hashlib.sha256()
    for number, reply in student.heard.items():
        if not isinstance(reply, bytes):  # time ran out, or the worker was lost
            return None
        digest.update(b"%d %d\n" % (number, len(reply)) + reply)
    return lesson, student.exercise, digest.digest()


def _questions(lesson: Lesson, exercise: Exercise) -> tuple[Planned, ...]:
    asked = [planned for of_picture in _planned(lesson, exercise) for planned in of_picture]
    return tuple({each.number: each for each in asked}.values())


def _answer(student: Student, planned: Planned) -> Any:
    student.begin(planned.check)
    return student.ask(planned.question.function, planned.question.arguments).raw


@lru_cache(maxsize=MOST_ASKED)
def _planned(lesson: Lesson, exercise: Exercise) -> tuple[tuple[Planned, ...], ...]:
    """Return what is asked for each picture of an exercise, runs that two show once."""
    reference = reference_of(lesson, exercise)
    numbers_of = count(1)
    runs: dict[tuple[str, int], Planned] = {}
    asked: list[tuple[Planned, ...]] = []
    for picture in exercise.pictures:
        if picture.run:
            curve, run = curve_of(lesson, exercise.name, picture), (picture.run, picture.number)
            if run not in runs:
                runs[run] = _ask(next(numbers_of), reference, curve.function, curve.arguments)
            asked.append((runs[run],))
            continue
        asked.append(tuple(
            _ask(next(numbers_of), reference, each.function, tuple(map(as_asked, each.arguments)))
            for each in picture.questions
        ))  # fmt: skip
    return tuple(asked)


def _ask(number: int, reference: Reference, function: str, arguments: tuple[Any, ...]) -> Planned:
    """Return a question that stands for itself: none that fails takes another with it."""
    said = as_said(number, function, arguments)
    due = partial(reference.answer, function, arguments)
    return Planned(number, str(number), Question(function, arguments), said, due)


def _picture_answers(lesson: Lesson, exercise: Exercise, answering: Answering) -> Pictures:
    pairs = zip(exercise.pictures, _planned(lesson, exercise), strict=True)
    return tuple(
        PictureAnswers(
            picture.kind.value,
            tuple(picture.functions),
            tuple(_answers(answering, lesson, exercise.name, picture, asked)),
        )
        for picture, asked in pairs
    )


def _answers(
    answering: Answering,
    lesson: Lesson,
    exercise: str,
    picture: Picture,
    asked: Sequence[Planned],
) -> Iterator[Any]:
    """Give the numbers of each question, None where none came."""
    for planned in asked:
        try:
            answer = answering(planned)
            if picture.run:
                yield _run(answer, curve_of(lesson, exercise, picture), picture)
            else:
                yield tuple(map(_plain, _parts(answer)))
        except NO_NUMBERS:
            yield None


def _run(answer: Any, curve: Curve, picture: Picture) -> tuple[Point, ...]:
    """Return the points of a run: iteration and error, or on a bowl weight and error.

    Raises:
        TypeError, ValueError, IndexError, KeyError, OverflowError: they are not numbers.
    """
    errors = numbers(curve.errors(answer)) or []
    evenly = _evenly(len(errors))
    if picture.kind is Kind.ERRORS:
        places = sorted({*evenly, *(place for place in curve.printed if place < len(errors))})
        return tuple((place, _number(errors[place])) for place in places)
    weights = [float(answer[place][1]) / picture.input for place in evenly]
    return tuple(
        (_number(weight), _number(errors[place]))
        for place, weight in zip(evenly, weights, strict=True)
    )


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
    """Return an array as nested tuples of numbers."""
    return _number(float(array)) if array.ndim == 0 else tuple(map(_plain, array))


def _number(value: float) -> float | None:
    return float(f"{value:.{DIGITS}g}") + 0.0 if math.isfinite(value) else None
