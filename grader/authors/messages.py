"""Proving that no message of questions tells what is due to one of them.

A worker has all questions of a message before it answers the first: an argument that is due to a
question before it could be handed back as the answer. Only what questions before held as well, in
this message or another, is told by nobody: who wanted to guess it had it in hand.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from grader.checking.answers import Planned
from grader.checking.comparison import ABSOLUTE, RELATIVE, Numbers
from grader.judge.plan import numbers_in, plan_for
from grader.lessons.lesson import PUBLIC_SEED, Lesson

SEEDS = (PUBLIC_SEED, "messages", "other messages")


def message_problems(lesson: Lesson) -> Iterator[str]:
    """Give a line for each question that tells what is due to an earlier one of its message.

    Raises:
        Fault: a suite or a solution cannot be used.
    """
    for exercise in lesson.exercises:
        for seed in SEEDS:
            plan = plan_for(lesson, exercise, seed)
            name = f"{lesson.name} {exercise.name}"
            if sum(map(len, plan.messages)) != len(plan.questions) + len(plan.again):
                yield f"{name}: its messages do not hold all of its questions"
            known = np.empty(0)
            for message in filter(None, plan.messages):  # empty where a suite asks nothing
                held = [numbers_in(each.question.arguments) for each in message]
                yield from (f"{name}: {problem}" for problem in _told(message, held, known))
                known = np.union1d(known, np.concatenate(held))


def _told(message: Sequence[Planned], held: Sequence[Numbers], known: Numbers) -> Iterator[str]:
    """Give the problems of a message, whose questions hold these numbers; others were known."""
    untold = []  # of what is due to each question
    for each, numbers in zip(message, held, strict=True):
        known, due = np.union1d(known, numbers), numbers_in(each.due)
        untold.append(due[~_are_among(due, known)])
    dues, owners = np.concatenate(untold), np.repeat(np.arange(len(untold)), [*map(len, untold)])
    for place, later in enumerate(message):
        before = owners < place
        told = before.nonzero()[0][_are_among(dues[before], held[place])]
        for due, owner in zip(dues[told].tolist(), owners[told], strict=True):
            yield (
                f"question {later.number} tells {due!r}, which is due to question "
                f"{message[owner].number} of the same message"
            )


def _are_among(numbers: Numbers, others: Numbers) -> np.ndarray:
    """Return for each number whether one of the others is close to it, as `math.isclose` says."""
    each = numbers[:, np.newaxis]
    with np.errstate(all="ignore"):  # a number may be any
        allowed = np.maximum(RELATIVE * np.maximum(abs(each), abs(others)), ABSOLUTE)
        close = np.isfinite(allowed) & (abs(each - others) <= allowed)
    return np.asarray(((each == others) | close).any(axis=1))
