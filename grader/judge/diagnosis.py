"""Diagnosis by replay: which known mistake gives the answers that a student gave?

The judge has the questions that it asked and the answers that came. It asks whoever makes a known
mistake the same questions, and names the mistake that answers as the student did: first the
misconceptions of the exercise, then what can be read off the answers, then the solution asked
otherwise or with a small mistake in it. What cannot be told apart is named only by what all that
answer alike have in common.
"""

import itertools
import math
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from grader.checking.answers import Answer, Exchange, Question
from grader.checking.recorded import NotRecorded
from grader.judge.conditions import find_condition, find_documents_numbers_only
from grader.judge.families import shared
from grader.judge.heard import Found, Heard
from grader.judge.kept import find_memory
from grader.judge.misconceptions import Misconception, misconceptions
from grader.judge.mutating import Slip
from grader.judge.on_the_way import changes_on_the_way
from grader.judge.panels import Candidate, panel, same, same_or_raised
from grader.judge.patterns import find_kind_of
from grader.judge.replay import silenced
from grader.judge.slips import SmallMistake, pairs_of_mistakes, small_mistakes
from grader.judge.variants import variants
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import Diagnosis

# So many wrong answers must be a misconception's own, or else be all that is wrong in so many.
TELLING = 2
SINGLE_IN = 5
# What says where it goes wrong, and not what is done: kinds of differences, and an exception that
# most mistakes with arrays raise where shapes happen not to fit.
VAGUE = {
    "right_up_to_step",
    "all_steps_the_same",
    "one_part_wrong",
    "own_factors",
    "shapes_do_not_fit",
}


WARNS = Found(
    "warns",
    "All numbers are right, and computing them warns.",
    "A number is computed on the way that is too large, or none at all, also if it is not used "
    "in the end: np.where computes both sides first. Keep what cannot be computed out of it.",
)


Way = Callable[[Heard], Found | None]


class OutOfTime(Exception):
    """The answers cost more time to look at than they may."""


def diagnose(
    lesson: Lesson,
    exercise: Exercise,
    exchanges: Iterable[Exchange],
    seconds: float = math.inf,
    *,
    printed: bool = True,
) -> Diagnosis | None:
    """Return the mistake that the answers of a failed exercise show, if it is sure enough.

    Args:
        lesson: the exercise's.
        exercise: what was asked for.
        exchanges: all questions and what came of them, in order.
        seconds: the processor time that it may take; if that is not enough, nothing is found.
        printed: whether the student's code printed anything: who did not has no mistake that does.

    A students' edition has no code to ask. Where only that could tell how to go on, nothing is
    found: there may be no diagnosis where the whole kit gives one, but never another one.

    Raises:
        KitError: a misconception's file cannot be used.
    """
    try:
        return _diagnose(lesson, exercise, exchanges, time.thread_time() + seconds, printed)
    except (OutOfTime, NotRecorded):
        return None


def _diagnose(
    lesson: Lesson, exercise: Exercise, exchanges: Iterable[Exchange], end: float, printed: bool
) -> Diagnosis | None:
    heard = [exchange for exchange in exchanges if exchange.outcome is not None]
    with np.errstate(all="ignore"), silenced():  # an answer may be any number
        wrong = [exchange for exchange in heard if not exchange.right]
        warned = [exchange for exchange in heard if exchange.warned]
        if not wrong:  # then only a warning can be what was refused
            wrong = warned
        if not wrong:
            return None
        known = misconceptions(lesson, exercise)
        possible = [each for each in known if printed or not each.prints]
        named = _named(_until(end, possible), heard, wrong)
        if named:
            return Diagnosis(named.id, named.title, named.advice, named.document)
        if not known:  # then there is no place in the documents to point to
            return None
        found = WARNS if wrong is warned else find_unlisted(lesson, exercise, heard, end)
        if found is None:
            return None
        document = Counter(each.document for each in known).most_common(1)[0][0]
        said = lesson.kit.said
        return Diagnosis(found.id, said(found.title), said(found.advice), document)


def _until(end: float, known: Iterable[Any]) -> Iterator[Any]:
    """Give each one as long as there is time; `end` is by this thread's clock."""
    for each in known:
        if time.thread_time() > end:
            raise OutOfTime
        yield each


# Misconceptions.


def _named(
    known: Iterable[Misconception], heard: Sequence[Exchange], wrong: Sequence[Exchange]
) -> Misconception | None:
    """Return the misconception that explains all that is wrong, if there is no other.

    It is the one that gives all of the student's answers. Where none does, each function speaks
    for itself: the first that is one misconception's, and no other's, is named.
    """
    if len(wrong) < TELLING and len(heard) < SINGLE_IN:
        return None
    agreements = _agreements(known, heard, frozenset(wrong))
    functions = {exchange.function for exchange in heard}
    throughout = [each for each, agreed in agreements if agreed == functions]
    if len(throughout) == 1:
        return throughout[0]
    counts = Counter(exchange.function for exchange in wrong)
    for name, count in counts.items():
        explaining = [each for each, agreed in agreements if name in agreed]
        if len(explaining) == 1 and count >= TELLING and not _says_nothing(wrong, name):
            return explaining[0]
    return None


def _says_nothing(wrong: Iterable[Exchange], function: str) -> bool:
    """Whether a function returns nothing: what it would have computed, no answer shows."""
    outcomes = [each.outcome for each in wrong if each.function == function]
    return all(isinstance(each, Answer) and each.raw is None for each in outcomes)


def _agreements(
    known: Iterable[Misconception], heard: Sequence[Exchange], wrong: Set[Exchange]
) -> list[tuple[Misconception, set[str]]]:
    """Return each misconception with the functions in which it answers as the student did.

    Those are left out that do so in no function that is wrong.
    """
    order = _telling_first(heard, wrong)
    found = []
    for each in known:
        agreed = _agreed(each, heard if each.keeps_state else order, wrong)
        if agreed:
            found.append((each, agreed))
    return found


def _telling_first(heard: Sequence[Exchange], wrong: Set[Exchange]) -> list[Exchange]:
    """What is wrong tells most, and short questions are answered soonest."""
    return sorted(heard, key=lambda each: (each not in wrong, _effort(each.question)))


def _agreed(candidate: Candidate, order: Sequence[Exchange], wrong: Set[Exchange]) -> set[str]:
    agreed = {exchange.function for exchange in order}
    suspects = {exchange.function for exchange in wrong}
    warnings_tell = all(exchange.right for exchange in wrong)
    replay = candidate.replay([exchange.question for exchange in order])
    for exchange, replayed in zip(order, replay, strict=True):
        agrees = same(exchange, replayed.outcome)
        if not agrees or (warnings_tell and exchange.warned != replayed.warned):
            agreed.discard(exchange.function)
            if not agreed & suspects:
                return set()
    return agreed


# What needs no file: each function that is wrong speaks for itself.


def find_unlisted(
    lesson: Lesson, exercise: Exercise, heard: Sequence[Exchange], end: float = math.inf
) -> Found | None:
    """Return the first mistake that is found in a function without a misconception of its own.

    Args:
        lesson: the exercise's.
        exercise: what was asked for.
        heard: all questions that came to something, in order.
        end: when to stop, by this thread's clock.

    Raises:
        OutOfTime: the end has come.
    """
    wrong = dict.fromkeys(each.function for each in heard if not each.right)
    path = lesson.solution(exercise)
    # What says what is done goes before what says only where it goes wrong, in any function.
    done: tuple[Way, ...] = (_telling_kind, find_memory)
    last: tuple[Way, ...] = (partial(_two_small, path),)
    if lesson.kit.is_edition:
        done, last = (*done, _leave_to_code), (_leave_to_code,)
    else:
        done = (*done, partial(_otherwise, path), partial(_small, path))
    where = (find_kind_of, find_condition, partial(find_documents_numbers_only, lesson))
    several = len({each.function for each in heard}) > 1
    asked = [Heard(name, tuple(each for each in heard if each.function == name)) for name in wrong]
    for ways, one in itertools.product((done, where, last), asked):
        for way in _until(end, ways):
            found = way(one)
            if found is not None:
                return _with_function(found, one.function) if several else found
    return None


def _with_function(found: Found, function: str) -> Found:
    """Return what was found, with the function in its title."""
    title = found.title if function in found.title else f"{function}: {found.title}"
    return Found(found.id, title, found.advice)


def _telling_kind(heard: Heard) -> Found | None:
    """Return the kind of difference, if it says more than a small mistake would.

    Where most of what is wrong are answers, an exception says less: it only came of the mistake.
    """
    if not heard.answers and len(heard.wrong_answers) > len(heard.wrong) / 2:
        return None
    found = find_kind_of(heard)
    return None if found is not None and found.id in VAGUE else found


def _leave_to_code(heard: Heard) -> None:
    """Stand where solutions would be asked otherwise, or with small mistakes in them.

    Raises:
        NotRecorded: they could tell something.
    """
    if len(heard.wrong_answers) >= TELLING:
        raise NotRecorded("only code could tell")


def _otherwise(path: Path, heard: Heard) -> Found | None:
    """Return how the solution must be asked otherwise to give all answers."""
    widest = max((each.question for each in heard.exchanges), key=_dimensions)
    found = _who_agrees(variants(path, widest), heard, path)
    return shared([(each.id, each.told) for each in found], heard.function)


def _small(path: Path, heard: Heard) -> Found | None:
    """Return the small mistake in the solution that gives all answers."""
    return _slip(small_mistakes(path, heard.function), heard, path) or _slip(
        changes_on_the_way(path, heard.function), heard, path
    )


def _two_small(path: Path, heard: Heard) -> Found | None:
    return _slip(pairs_of_mistakes(path, heard.function), heard, path)


def _slip(candidates: tuple[SmallMistake, ...], heard: Heard, path: Path) -> Found | None:
    order = list(Slip)
    found = sorted((each.slip for each in _who_agrees(candidates, heard, path)), key=order.index)
    return shared([(slip, "") for slip in found], heard.function)


def _who_agrees(candidates: tuple[Any, ...], heard: Heard, path: Path) -> list[Any]:
    """Return those that give every answer of the function as the student did."""
    if len(heard.wrong_answers) < TELLING:
        return []
    answered = frozenset(each for each in heard.wrong if isinstance(each.outcome, Answer))
    first, *order = _telling_first(heard.exchanges, answered)
    agreeing = panel(candidates, first.question, path).agreeing(first)
    return [candidates[place] for place in agreeing if _gives_all(candidates[place], order)]


def _gives_all(candidate: Candidate, order: Sequence[Exchange]) -> bool:
    replay = candidate.replay([exchange.question for exchange in order])
    return all(
        same_or_raised(exchange, replayed.outcome)
        for exchange, replayed in zip(order, replay, strict=False)
    )


def _dimensions(question: Question) -> int:
    return sum(np.ndim(each) for each in question.arguments if isinstance(each, np.ndarray))


def _effort(question: Question) -> float:
    """Return roughly how long a question takes to answer: iterations, and sizes of arrays."""
    return sum(
        argument.size if isinstance(argument, np.ndarray) else abs(argument)
        for argument in question.arguments
        if isinstance(argument, int | np.ndarray)
    )
