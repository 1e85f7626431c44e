"""What a check asks when nothing is wrong: its questions, whoever answers them.

A check ends at the first wrong answer. What it would have asked next is needed to tell what is
wrong, so it is run once more with the reference solution in the student's place.
"""

import contextlib
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from grader.checking.answers import Answer, Exchange, Question, Reference
from grader.sandbox import wire


@dataclass
class Prompter:
    """Stands where a student does, answers as the reference, and keeps what it was asked."""

    reference: Reference
    asked: list[Question] = field(default_factory=list)

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *arguments: self._answer(Question(function, arguments))

    def _answer(self, question: Question) -> Answer:
        due = self.reference.answer(question.function, question.arguments)
        self.asked.append(question)
        right = wire.decode(wire.encode(due))
        return Answer(question.function, question.arguments, right, (), self.reference)


def questions(
    check: Callable[..., None], fixtures: Mapping[str, Any], reference: Reference
) -> list[Question]:
    """Return all that a check asks of a student whose answers are right, in order.

    Args:
        check: its function.
        fixtures: what it is given, by name; the student is replaced.
        reference: the solution that answers in the student's place.
    """
    prompter = Prompter(reference)
    given = {**fixtures, "student": prompter}
    # A suite that comes to grief over the solution is found by its author.
    with contextlib.suppress(Exception, SystemExit, pytest.fail.Exception, pytest.skip.Exception):
        check(**{name: given[name] for name in inspect.signature(check).parameters})
    return prompter.asked


def left_to_ask(exchanges: Iterable[Exchange], unasked: Sequence[Question]) -> list[Question]:
    """Return what is left to ask, and the first question of each function once more.

    Who answers it otherwise than before remembers something.

    Args:
        exchanges: what was asked.
        unasked: what the checks that ended had left.
    """
    asked = [*(each.question for each in exchanges), *unasked]
    first = {each.function: each for each in reversed(asked)}
    return [*unasked, *first.values()]
