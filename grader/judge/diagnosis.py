"""Diagnosis by replay: which known mistake gives the answers that a student gave?

The judge has the questions that it asked and the answers that came. It asks the misconceptions
of the exercise the same questions, and names the one that answers as the student did. One is
named only if there is no other that it could be as well.
"""

import math
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import Any

import numpy as np

from grader.checking.answers import Answer, Exchange, Question, Raised
from grader.checking.comparison import Numbers, WrongForm, close, laid_out
from grader.judge.misconceptions import Misconception, misconceptions
from grader.judge.patterns import find_pattern
from grader.judge.replay import silenced
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import Diagnosis

# So many wrong answers must be a misconception's own, or else be all that is wrong in so many.
TELLING = 2
SINGLE_IN = 5


class OutOfTime(Exception):
    """The answers cost more time to look at than they may."""


def diagnose(
    lesson: Lesson,
    exercise: Exercise,
    exchanges: Iterable[Exchange],
    seconds: float = math.inf,
) -> Diagnosis | None:
    """Return the mistake that the answers of a failed exercise show, if it is sure enough.

    Args:
        lesson: the exercise's.
        exercise: what was asked for.
        exchanges: all questions and what came of them, in order.
        seconds: the processor time that it may take; if that is not enough, nothing is found.

    Raises:
        KitError: a misconception's file cannot be used.
    """
    try:
        return _diagnose(lesson, exercise, exchanges, time.thread_time() + seconds)
    except OutOfTime:
        return None


def _diagnose(
    lesson: Lesson, exercise: Exercise, exchanges: Iterable[Exchange], end: float
) -> Diagnosis | None:
    heard = [exchange for exchange in exchanges if exchange.outcome is not None]
    with np.errstate(all="ignore"):  # an answer may be any number
        wrong = [exchange for exchange in heard if not exchange.right]
        if not wrong:  # then only a warning can be what was refused
            wrong = [exchange for exchange in heard if exchange.warned]
        if not wrong:
            return None
        known = misconceptions(lesson, exercise)
        found = _named(_until(end, known), heard, wrong)
        if found:
            return Diagnosis(found.id, found.title, found.advice, found.document)
        looked_at = [exchange for exchange in heard if exchange.looked_at]
        return find_pattern(lesson, looked_at, [each.document for each in known])


def _until(end: float, known: Iterable[Misconception]) -> Iterator[Misconception]:
    """Give each misconception as long as there is time; `end` is by this thread's clock."""
    for each in known:
        if time.thread_time() > end:
            raise OutOfTime
        yield each


def _named(
    known: Iterable[Misconception], heard: Sequence[Exchange], wrong: Sequence[Exchange]
) -> Misconception | None:
    """Return the misconception that explains all that is wrong, if there is no other.

    It is the one that gives all of the student's answers. Where none does, each function speaks
    for itself: if each that is wrong is one misconception's, the first one's is named.
    """
    if len(wrong) < TELLING and len(heard) < SINGLE_IN:
        return None
    agreements = _agreements(known, heard, frozenset(wrong))
    functions = {exchange.function for exchange in heard}
    throughout = [each for each, agreed in agreements if agreed == functions]
    if len(throughout) == 1:
        return throughout[0]
    counts = Counter(exchange.function for exchange in wrong)
    explained = [[each for each, agreed in agreements if name in agreed] for name in counts]
    if all(len(each) == 1 for each in explained) and min(counts.values()) >= TELLING:
        return explained[0][0]
    return None


def _agreements(
    known: Iterable[Misconception], heard: Sequence[Exchange], wrong: Set[Exchange]
) -> list[tuple[Misconception, set[str]]]:
    """Return each misconception with the functions in which it answers as the student did.

    Those are left out that do so in no function that is wrong.
    """
    # What is wrong tells most, and short questions are answered soonest.
    telling_first = sorted(heard, key=lambda each: (each not in wrong, _effort(each.question)))
    found = []
    with silenced():
        for each in known:
            agreed = _agreed(each, heard if each.keeps_state else telling_first, wrong)
            if agreed:
                found.append((each, agreed))
    return found


def _agreed(
    misconception: Misconception, order: Sequence[Exchange], wrong: Set[Exchange]
) -> set[str]:
    agreed = {exchange.function for exchange in order}
    suspects = {exchange.function for exchange in wrong}
    warnings_tell = all(exchange.right for exchange in wrong)
    replay = misconception.replay([exchange.question for exchange in order])
    for exchange, replayed in zip(order, replay, strict=True):
        same = _same(exchange, replayed.outcome)
        if not same or (warnings_tell and exchange.warned != replayed.warned):
            agreed.discard(exchange.function)
            if not agreed & suspects:
                return set()
    return agreed


def _same(exchange: Exchange, outcome: Any) -> bool:
    """Whether a misconception's outcome is what came from the student."""
    theirs = exchange.outcome
    if not isinstance(theirs, Answer) or isinstance(outcome, Raised):
        return isinstance(outcome, Raised) and theirs == outcome
    # In the form of what is due where the misconception's answer has it, or else in its own.
    numbers = _laid_out(outcome, theirs.due)
    if numbers is not None:
        return theirs.numbers is not None and _same_numbers(theirs.numbers, numbers)
    numbers = _laid_out(outcome, outcome)
    if numbers is None:
        return theirs.raw is None and outcome is None
    got = _laid_out(theirs.raw, outcome)
    return got is not None and _same_numbers(got, numbers)


def _laid_out(value: Any, form: Any) -> Numbers | None:
    try:
        return laid_out(value, form)
    except WrongForm:
        return None


def _same_numbers(got: Numbers, due: Numbers) -> bool:
    """Whether two arrays of numbers are the same within the tolerance, NaN being NaN."""
    exactly = (got == due) | (np.isnan(got) & np.isnan(due))
    return bool(np.where(np.isfinite(due), close(got, due), exactly).all())


def _effort(question: Question) -> float:
    """Return roughly how long a question takes to answer: iterations, and sizes of arrays."""
    return sum(
        argument.size if isinstance(argument, np.ndarray) else abs(argument)
        for argument in question.arguments
        if isinstance(argument, int | np.ndarray)
    )
