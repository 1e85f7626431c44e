"""What a function keeps between calls: its answers then have something of the questions before."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.checking.answers import Answer, Exchange, Question
from grader.checking.compared import Compared
from grader.checking.comparison import close, is_right, is_sequence
from grader.judge.heard import TELLING, Found, Heard


def find_memory(heard: Heard) -> Found | None:
    """Return what answers have of the questions before them, if they have something."""
    if len(heard.wrong) < TELLING:
        return None
    found = found_kept(heard.compared)
    for place, name in enumerate(heard.compared[0].given if heard.compared else ()):
        if found is None and _remembers(heard.answers, place):
            found = Found("remembered", REMEMBERED[0].format(name), REMEMBERED[1])
    return found or _not_the_same_twice(heard)


def found_kept(compared: Sequence[Compared]) -> Found | None:
    """Return that each answer, or part of one, goes on from those before, if all of them do."""
    follows = all(_follows(compared[: place + 1]) for place in range(len(compared)))
    return Found("kept_between_calls", *KEPT) if compared and follows else None


def _not_the_same_twice(heard: Heard) -> Found | None:
    """Return that the same question got two answers, if it did."""
    first: dict[Question, Exchange] = {}
    for each in heard.exchanges:
        before = first.setdefault(each.question, each)
        if before is not each and _differ(before, each):
            return Found("not_the_same_twice", *NOT_THE_SAME_TWICE)
    return None


def _differ(one: Exchange, other: Exchange) -> bool:
    """Whether two exchanges on the same question came to something else."""
    if one.right != other.right:
        return True
    first, second = _finite_numbers(one), _finite_numbers(other)
    return first is not None and second is not None and not close(first, second).all()


def _finite_numbers(exchange: Exchange) -> np.ndarray | None:
    numbers = exchange.outcome.numbers if isinstance(exchange.outcome, Answer) else None
    return numbers if numbers is not None and np.isfinite(numbers).all() else None


def _follows(compared: Sequence[Compared]) -> bool:
    """Whether the last answer is what is due, behind all that was due before."""
    value, due = compared[-1].value, compared[-1].due
    if isinstance(due, list) and is_sequence(value):
        earlier = [step for each in compared[:-1] for step in each.due]
        return is_right(list(value), [*earlier, *due])
    if isinstance(due, float) and isinstance(value, float):
        return bool(close(value, sum(float(each.due) for each in compared)))
    return False


def _remembers(answers: Sequence[Answer], place: int) -> bool:
    """Whether each answer is the first one due to a question with the same argument there."""
    known: dict[str, Any] = {}
    repeated = 0
    for each in answers:
        argument = each.arguments[place]
        # 1 and 1.0 are the same key of a dict.
        key = repr(float(argument) if isinstance(argument, int | float) else argument)
        repeated += key in known
        if not is_right(each.raw, known.setdefault(key, each.due)):
            return False
    return repeated >= TELLING


NOT_THE_SAME_TWICE = (
    "The same question does not get the same answer twice.",
    "Each call must stand alone. Something outlives it: a list that is a default or stands "
    "outside of the function, a weight that is kept, a generator that goes on.",
)
KEPT = (
    "What earlier calls computed is still there.",
    "A list or a number outlives the call: it stands outside of the function, or it is a default "
    "like `pairs=[]`, which is made only once. Begin with a new one inside of the function.",
)
REMEMBERED = (
    "The answer to the same {} is always the first one, whatever else is asked.",
    "An answer is remembered by only one of the arguments. The others have a say as well: "
    "compute it each time.",
)
