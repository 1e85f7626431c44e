"""Proving that no verdict hangs on rounding: everything is computed again, in other ways.

In which order a matrix product is summed, how far an exponential is exact, how many digits a
number keeps: all of it differs from processor to processor, and a right answer must be right on
each of them. So the solutions are run again in another precision and in another order, and what
they answer, what they decide and what a suite asks and says because of it must be the same.
"""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from grader.authors.arithmetic import Way
from grader.checking.answers import Answer, Question, Raised, Reference
from grader.checking.comparison import ABSOLUTE, flatten, steady
from grader.judge.diagnosis import diagnose
from grader.judge.plan import (
    Examined,
    StandIn,
    all_heard,
    plan_for,
    solution_checks,
    stand_in_checks,
)
from grader.judge.replay import Replayed, WrongSolution, silenced
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.results.report import Diagnosis, Outcome
from grader.sandbox import wire

# How far every number of an answer is moved to see whether anything is said of it otherwise:
# as far as what is due may differ.
MOVED = 1e-9
# Of its distance from where a comparison turns over, rounding may be at most so much.
SHARE_OF_MARGIN = 1e-3
# An array that is shown goes on in lines that begin with a space; steps have a line each.
SHOWN_VALUE = re.compile(
    r"( returned |The first difference is at [^:]*: |^step \d+ +yours ).*(?:\n\s.*)*", re.MULTILINE
)
WARNING = re.compile("(?<=It comes with a warning: ).*")
SEEDS = (PUBLIC_SEED, "rounding")
MOST = float(np.finfo(np.float32).max)  # a right answer may have any real dtype


def ways() -> tuple[Way, ...]:
    """Return the ways in which everything is computed again."""
    return (
        Way("in longdouble", precision=np.longdouble),
        Way("summed from the end", from_the_end=True),
    )


def rounding_problems(lesson: Lesson) -> Iterator[str]:
    """Give a line for each thing in a lesson's checks that hangs on rounding.

    Raises:
        KitError: a file of the lesson cannot be used.
    """
    for exercise in lesson.exercises:
        name, asked = f"{lesson.name} {exercise.name}", set[Question]()
        for seed in SEEDS:
            checks = solution_checks(lesson, exercise, seed)
            # What is not drawn is asked with every seed alike.
            anew = [(c, a) for c in checks for a in c.answers if _question(a) not in asked]
            asked.update(_question(answer) for _, answer in anew)
            yield from (f"{name}: {each}" for each in _dues(lesson, exercise, anew))
            for way in ways():
                yield from (f"{name}: {each}" for each in _suite(lesson, exercise, way, seed))


def _question(answer: Answer) -> Question:
    return Question(answer.function, answer.arguments)


def _dues(
    lesson: Lesson, exercise: Exercise, asked: Iterable[tuple[Examined, Answer]]
) -> Iterator[str]:
    """What is due to each question, and what the solution decides on the way to it."""
    reference = Reference(lesson.solution(exercise), lesson.kit)
    as_is = Way("as it is")
    for check, answer in asked:
        question = _question(answer)
        as_is.answer(reference, question)
        for way in ways():
            again = way.answer(reference, question)
            if not steady(flatten(again), flatten(answer.due)).all():
                yield f"{check.name}: {answer.question} comes to something else {way.name}"
            elif not _decides_nothing(reference, answer, _doubtful(as_is.decided, way.decided)):
                yield f"{check.name}: {answer.question} hangs on rounding {way.name}"
        if (np.abs(np.abs(flatten(answer.due)) / ABSOLUTE - 1) < SHARE_OF_MARGIN).any():
            yield f"{check.name}: {answer.question} comes to as much as counts for nothing"
        if (np.abs(flatten(answer.due)) > MOST).any():
            yield f"{check.name}: {answer.question} comes to more than float32 can hold"


def _doubtful(decided: Sequence[np.ndarray], again: Sequence[np.ndarray]) -> list[int]:
    """Return the places of the comparisons in which rounding may have had a say.

    It had none where both ways say how far apart the two sides are, in all but the last few of
    the digits; what is equal must be equal to the last digit in either way.
    """
    pairs = itertools.zip_longest(decided, again, fillvalue=np.array(np.nan))
    return [
        place
        for place, (one, other) in enumerate(pairs)
        if one.shape != other.shape
        or not (np.abs(other - one) <= SHARE_OF_MARGIN * np.abs(one)).all()
    ]


def _decides_nothing(reference: Reference, answer: Answer, doubtful: Iterable[int]) -> bool:
    """Whether the answer stays as it is, however those comparisons come out.

    The last step of hot and cold is such a one: what it decides is not measured any more.
    """
    question = _question(answer)
    others = (Way("", turned=place).answer(reference, question) for place in doubtful)
    return all(steady(flatten(other), flatten(answer.due)).all() for other in others)


def _suite(lesson: Lesson, exercise: Exercise, way: Way, seed: str) -> Iterator[str]:
    """What a suite asks, and what it says to a solution that is computed in another way."""
    reference = Reference(lesson.solution(exercise), lesson.kit)

    def ask(question: Question) -> Replayed:
        return Replayed(_over_the_wire(moved(way.answer(reference, question))), warned=False)

    student, again = StandIn(reference, ask), Elsewhere(lesson, exercise, way)
    repeated = stand_in_checks(lesson, exercise, student, again, seed)
    for one, other in zip(solution_checks(lesson, exercise, seed), repeated, strict=True):
        if one.check.outcome != other.check.outcome:
            yield f"{one.name}: the solution {way.name} is refused: {other.check.message}"
        elif one.questions != other.questions:
            yield f"{one.name}: asks other questions where the reference is computed {way.name}"


class Elsewhere(Reference):
    """The reference as it would be where everything is computed in another way."""

    def __init__(self, lesson: Lesson, exercise: Exercise, way: Way) -> None:
        super().__init__(lesson.solution(exercise), lesson.kit)
        self._way = way
        self._answered: dict[Question, Any] = {}  # every wrong solution is asked the same

    def answer(self, function: str, arguments: tuple[Any, ...]) -> Any:
        """Return what the solution answers in that way."""
        question = Question.of(function, arguments)
        if question not in self._answered:
            self._answered[question] = self._way.answer(self, question)
        return self._answered[question]


@lru_cache(maxsize=1)
def _in_another_order(lesson: Lesson, exercise: Exercise) -> Elsewhere:
    return Elsewhere(lesson, exercise, ways()[-1])


def wording_problems(
    lesson: Lesson,
    exercise: Exercise,
    solution: WrongSolution,
    checks: Sequence[Examined],
    diagnosis: Diagnosis | None,
) -> Iterator[str]:
    """Give a line where another processor would say something else of a wrong solution.

    Its answers are moved a little, and what is due is added up in another order.

    Args:
        lesson: the exercise's.
        exercise: what the solution is wrong for.
        solution: the wrong solution.
        checks: what the exercise's checks say of it here.
        diagnosis: the mistake that is found here, if one is.

    Raises:
        KitError: a file of the exercise cannot be used, or the wrong solution.
    """
    reference = Reference(lesson.solution(exercise), lesson.kit)
    with silenced():
        answer = solution.loaded()

        def ask(question: Question) -> Replayed:
            replayed = answer(question)
            return Replayed(moved(replayed.outcome), replayed.warned)

        student = StandIn(_in_another_order(lesson, exercise), ask)
        student.hear(plan_for(lesson, exercise, PUBLIC_SEED))
        again = stand_in_checks(lesson, exercise, student, reference, PUBLIC_SEED)
    for one, other in zip(checks, again, strict=True):
        if _said(one) != _said(other):
            yield f"{exercise.name}: {one.name} hangs on rounding in what it says of {solution.id}"
    if diagnosis != diagnose(lesson, exercise, all_heard(again), printed=solution.prints):
        yield f"{exercise.name}: the diagnosis of {solution.id} hangs on rounding"


def _said(check: Examined) -> tuple[str, str]:
    outcome, message = check.check.outcome, without_values(check.check.message)
    # Exceptions and warnings have words of their own, which a stand-in does not know.
    return outcome, "" if outcome is Outcome.ERROR else WARNING.sub("", message)


def without_values(message: str) -> str:
    """Return a check's message without the values that the student's code gave."""
    return SHOWN_VALUE.sub(r"\1", message)


def moved(value: Any) -> Any:
    """Return an answer with every fractional number moved by `MOVED` of it, up or down in turn."""
    if isinstance(value, list | tuple) and not isinstance(value, Raised):
        return type(value)(map(moved, value))
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        turns = 1 - 2 * (np.arange(value.size) % 2).reshape(value.shape)
        return value * (1 + MOVED * turns)
    return value * (1 + MOVED) if isinstance(value, float) else value


def _over_the_wire(value: Any) -> Any:
    return wire.decode(wire.encode(value))
