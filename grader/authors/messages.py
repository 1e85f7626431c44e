"""Proving that no message of questions tells what is due to one of them.

A worker has all questions of a message before it answers the first: an argument that is due to a
question before it could be handed back as the answer. Only what questions before held as well, in
this message or another, is told by nobody: who wanted to guess it had it in hand.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from grader.checking.answers import Planned
from grader.checking.comparison import ABSOLUTE, RELATIVE
from grader.judge.plan import plan_for
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
            known: list[float] = []
            for message in plan.messages:
                yield from (f"{name}: {problem}" for problem in _told(message, known))


def _told(message: Sequence[Planned], known: list[float]) -> Iterator[str]:
    """Give the problems of a message; add to what is known what its questions hold."""
    held = [list(_numbers(each.question.arguments)) for each in message]
    dues = []  # to each question, but for what is known
    for each, numbers in zip(message, held, strict=True):
        known += numbers
        dues.append([due for due in _numbers(each.due) if not _is_among(due, known)])
    for place, later in enumerate(message):
        for earlier, untold in zip(message[:place], dues, strict=False):
            for due in untold:
                if _is_among(due, held[place]):
                    yield (
                        f"question {later.number} tells {due!r}, which is due to question "
                        f"{earlier.number} of the same message"
                    )


def _is_among(number: float, numbers: Sequence[float]) -> bool:
    return any(math.isclose(each, number, rel_tol=RELATIVE, abs_tol=ABSOLUTE) for each in numbers)


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, list | tuple):
        for item in value:
            yield from _numbers(item)
    elif isinstance(value, int | float):
        yield float(value)
