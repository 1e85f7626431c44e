"""No text that a student sees may tell what is due, unless a document prints it.

A number in a text tells what is due if it is how one of the expected numbers is written, in full,
rounded or in scientific notation. It does not if a document prints the number, if the question
names it or the student's own answer does, or if it is so short that it stands for anything: one
digit, or a count.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from grader.checking.comparison import Numbers
from grader.judge.misconceptions import misconceptions
from grader.judge.numerals import EXACT, digits, is_rendering, printed_numbers
from grader.judge.plan import Examined, solution_checks
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.traces import LONE_NUMBER
from grader.pages.drawing import MINUS
from grader.pages.figures import student_figures
from grader.results.report import Diagnosis, ExerciseReport

CUT = re.compile(r"\S* … \S*")  # numbers of which `shorten` left a part
STYLE = re.compile("<style>.*?</style>", re.DOTALL)
TAG = re.compile("<[^>]*>")
COUNT = re.compile(r"\d{1,3}")  # a place in a list, a length, a side of a shape
ROUNDED = 3  # digits, from which on a rounded number tells something


@dataclass(frozen=True)
class Secrets:
    """The numbers that an exercise's checks expect, those they ask with, and what is printed."""

    due: Numbers
    asked: Numbers
    printed: Numbers

    def told(self, text: str, known: Numbers) -> Iterator[str]:
        """Give each number of a text that tells what is due and is neither printed nor known."""
        open_to_all = np.concatenate([self.printed, known])
        for number in LONE_NUMBER.findall(CUT.sub(" ", text)):
            if self._tells(number) and not is_rendering(number, open_to_all):
                yield number

    def _tells(self, number: str) -> bool:
        if digits(number) <= 1 or COUNT.fullmatch(number):
            return False
        if digits(number) >= ROUNDED:
            return is_rendering(number, self.due)
        return bool((np.abs(self.due - float(number)) <= EXACT * abs(float(number))).any())


@lru_cache(maxsize=64)
def secrets(lesson: Lesson, exercise: Exercise) -> Secrets:
    """Return what the checks of an exercise expect.

    Raises:
        KitError: its suite or its solution cannot be used.
    """
    checks = solution_checks(lesson, exercise)
    answers = [answer for check in checks for answer in check.answers]
    return Secrets(
        due=_numbers([answer.due for answer in answers]),
        asked=_numbers([answer.arguments for answer in answers]),
        printed=np.array([float(number) for number in printed_numbers(lesson)]),
    )


def leaks_in_texts(lesson: Lesson, exercise: Exercise) -> Iterator[str]:
    """Give a line for each number that tells what is due, in what an author wrote for students.

    Raises:
        KitError: a file of the exercise cannot be used.
    """
    hidden = secrets(lesson, exercise)
    for name, text in _written(lesson, exercise):
        for number in hidden.told(text, hidden.asked):
            yield f"{lesson.name} {exercise.name}: {name} tells {number}, which is due"


def leaks_in_messages(
    lesson: Lesson, exercise: Exercise, checks: Iterable[Examined], diagnosis: Diagnosis | None
) -> Iterator[str]:
    """Give a line for each number that tells what is due, in what is said of a wrong solution.

    Args:
        lesson: the exercise's.
        exercise: what the solution is wrong for.
        checks: what the exercise's checks say of it.
        diagnosis: the mistake that is found, if one is.

    Raises:
        KitError: a file of the exercise cannot be used.
    """
    hidden = secrets(lesson, exercise)
    for check in checks:
        asked = [question.arguments for question in check.questions]
        known = _numbers([asked, [answer.raw for answer in check.answers]])
        for number in hidden.told(check.check.message, known):
            yield f"{lesson.name} {exercise.name}: {check.name} tells {number}, which is due"
    for text in (diagnosis.title, diagnosis.advice) if diagnosis else ():
        for number in hidden.told(text, hidden.asked):
            yield f"{lesson.name} {exercise.name}: its diagnosis tells {number}, which is due"


def leaks_in_pictures(lesson: Lesson, exercise: Exercise, report: ExerciseReport) -> Iterator[str]:
    """Give a line for each number that tells what is due, in the figures of an exercise's page.

    Their texts, their tables and what is written in the pictures are read; all else that a page
    says is told by a message or a diagnosis too.

    Raises:
        KitError: a file of the exercise cannot be used.
    """
    hidden = secrets(lesson, exercise)
    asked = [question.arguments for each in exercise.pictures for question in each.questions]
    given = [each.layers for each in exercise.pictures]
    known = _numbers([asked, given, [each.answers for each in report.pictures]])
    for figure in student_figures(lesson, report):
        cells = "\n".join(cell for row in figure.rows for cell in row)
        drawn = "\n".join(page_text(svg) for _, svg in figure.pictures)
        # What stands in a small square or at a node is a number of the table, cut to two digits.
        whole = [*known.tolist(), *map(float, LONE_NUMBER.findall(cells))]
        cut = np.array([float(f"{number:.2g}") for number in whole])
        told = [
            *hidden.told(f"{figure.caption}\n{figure.said}\n{cells}", known),
            *hidden.told(drawn, np.concatenate([known, cut])),
        ]
        for number in told:
            yield f"{lesson.name} {exercise.name}: a picture tells {number}, which is due"


def page_text(page: str) -> str:
    """Return what a reader sees of a page, and what is read out of its pictures."""
    text = html.unescape(TAG.sub(" ", STYLE.sub(" ", page)))
    return text.replace(MINUS, "-")  # as numbers are written elsewhere


def _written(lesson: Lesson, exercise: Exercise) -> Iterator[tuple[str, str]]:
    """Give each text that an author wrote for students, and what it is."""
    yield "its title", exercise.title
    for place, hint in enumerate(exercise.hints, start=1):
        yield f"hint {place}", hint
    if exercise.explanation:
        told = exercise.explanation
        yield "its explanation", "\n".join((told.formula, told.given, told.worked))
    for check in solution_checks(lesson, exercise):
        yield f"check {check.name}", check.check.title
    for each in misconceptions(lesson, exercise):
        yield f"misconception {each.id}", f"{each.title}\n{each.advice}\n{each.document}"


def _numbers(value: Any) -> Numbers:
    """Return all numbers in any data, once each."""
    return np.unique(np.array(list(_each_number(value)), dtype=np.float64))


def _each_number(value: Any) -> Iterator[float]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _each_number(item)
    elif isinstance(value, np.ndarray):
        yield from value.ravel().tolist()
    elif isinstance(value, int | float):
        yield float(value)
