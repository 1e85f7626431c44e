"""What came of asking one function, and what is found out of it: where every diagnosis begins."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from grader.checking.answers import Answer, Exchange
from grader.checking.compared import Compared

TELLING = 2  # wrong answers at least, and right ones where these tell something


@dataclass(frozen=True)
class Found:
    """What was found out of a function's answers: an id, a title and what to look for."""

    id: str
    title: str
    advice: str


@dataclass(frozen=True)
class Heard:
    """All that came of asking one function."""

    function: str
    exchanges: tuple[Exchange, ...]

    @cached_property
    def wrong(self) -> list[Exchange]:
        """What is not right."""
        return [each for each in self.exchanges if not each.right]

    @cached_property
    def answers(self) -> list[Answer]:
        """The answers, if each question came to one; else none at all."""
        outcomes = [each.outcome for each in self.exchanges]
        answers = [each for each in outcomes if isinstance(each, Answer)]
        return answers if len(answers) == len(outcomes) else []

    @cached_property
    def wrong_answers(self) -> list[Answer]:
        """What came and is not right, in numbers that tell something."""
        answers = [each.outcome for each in self.wrong if isinstance(each.outcome, Answer)]
        return [each for each in answers if each.numbers is None or np.isfinite(each.numbers).all()]

    @cached_property
    def compared(self) -> list[Compared]:
        """The answers beside what is due."""
        return [_compared(each) for each in self.answers]


def _compared(answer: Answer) -> Compared:
    given = answer.reference.named(answer.function, answer.arguments)
    return Compared(answer.raw, answer.due, given)
