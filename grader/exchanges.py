"""What was asked of a student's code and what came of it, kept for whoever looks at all of it."""

import pickle
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from grader.answers import Answer

SHOWN_TEXT = 200  # characters of a text that came from a worker


@dataclass(frozen=True, eq=False)
class Question:
    """A function and the arguments that it was called with; equal if both are."""

    function: str
    arguments: tuple[Any, ...]

    @cached_property
    def _content(self) -> bytes:
        return pickle.dumps((self.function, self.arguments))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Question) and self._content == other._content

    def __hash__(self) -> int:
        return hash(self._content)


@dataclass(frozen=True)
class Raised:
    """How a call came to nothing: the exception's name and text; None if it answered no data."""

    name: str | None
    text: str


@dataclass(frozen=True, eq=False)
class Exchange:
    """One question, and what came of it: an answer, or how the call came to nothing.

    The outcome is None where there is nothing to hold against anything: no such function, or
    one that is still to do.
    """

    question: Question
    outcome: Answer | Raised | None

    @property
    def function(self) -> str:
        """The function that was called."""
        return self.question.function

    @cached_property
    def right(self) -> bool:
        """Whether an answer came that is what the reference answers."""
        return isinstance(self.outcome, Answer) and self.outcome.right

    @property
    def warned(self) -> bool:
        """Whether an answer came with a warning."""
        return isinstance(self.outcome, Answer) and bool(self.outcome.warnings)


def how_it_failed(reply: dict[str, Any]) -> Raised | None:
    """Return the outcome of a call to which a worker sent a reply that holds no answer."""
    raised = reply.get("raised")
    if isinstance(raised, dict):
        if raised.get("todo") is True:
            return None
        return Raised(one_line(raised.get("type", "")), one_line(raised.get("text", "")))
    return None if "missing" in reply else Raised(None, one_line(reply.get("refused", "")))


def one_line(text: object) -> str:
    """Return what a worker says of its code as a line of a message, cut short."""
    return " ".join(str(text)[:SHOWN_TEXT].split())
