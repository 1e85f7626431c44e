"""Many candidates for a mistake, asked a question together: which answer as the student did?

There are hundreds, and nearly all are refused by their answer to a single question. So what they
answer is laid out once, a row each, and every student's answer is held against all rows together.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from grader.checking.answers import Answer, Exchange, Question, Raised, Reference
from grader.checking.comparison import Numbers, WrongForm, close, laid_out
from grader.judge.replay import Replayed

MOST_PANELS = 512  # that are kept


class Candidate(Protocol):
    """One who makes a known mistake, and may answer as the student did; `id` names the mistake."""

    @property
    def id(self) -> str:
        """The mistake."""

    @property
    def keeps_state(self) -> bool:
        """Whether an answer may depend on what was asked before."""

    def replay(self, questions: Sequence[Question]) -> Iterator[Replayed]:
        """Give the outcome of each question."""


@dataclass(frozen=True, eq=False)
class Panel:
    """What candidates answer to one question when nothing was asked before.

    `rows` are the numbers of those whose answers have the form of what is due, whose places are
    `numbered`; `others` are the outcomes of the rest, by place.
    """

    numbered: np.ndarray
    rows: np.ndarray
    others: dict[int, Any]

    def agreeing(self, exchange: Exchange) -> list[int]:
        """Return the places of those who answer as the student did, in order."""
        outcome = exchange.outcome
        numbers = outcome.numbers if isinstance(outcome, Answer) else None
        same = same_numbers(numbers, self.rows) if numbers is not None else ()
        places = self.numbered[np.flatnonzero(same)].tolist()
        places += [place for place, one in self.others.items() if same_or_raised(exchange, one)]
        return sorted(places)


@lru_cache(maxsize=MOST_PANELS)
def panel(candidates: tuple[Candidate, ...], question: Question, path: Path) -> Panel:
    """Ask all candidates a question; `path` is the solution, which says what is due."""
    due = Reference(path).answer(question.function, question.arguments)
    outcomes = [next(iter(each.replay([question]))).outcome for each in candidates]
    numbers = {place: _laid_out(one, due) for place, one in enumerate(outcomes)}
    known = {place: each for place, each in numbers.items() if each is not None}
    return Panel(
        numbered=np.array(list(known), dtype=np.intp),
        rows=np.array(list(known.values())) if known else np.empty((0, 1)),
        others={place: one for place, one in enumerate(outcomes) if place not in known},
    )


def same_or_raised(exchange: Exchange, outcome: Any) -> bool:
    """Whether an outcome is the student's, or an exception of the same kind."""
    if isinstance(exchange.outcome, Raised) and isinstance(outcome, Raised):
        return outcome.name is not None and outcome.name == exchange.outcome.name
    return same(exchange, outcome)


def same(exchange: Exchange, outcome: Any) -> bool:
    """Whether a candidate's outcome is what came from the student."""
    theirs = exchange.outcome
    if not isinstance(theirs, Answer) or isinstance(outcome, Raised):
        return isinstance(outcome, Raised) and theirs == outcome
    if type(outcome) is float and type(theirs.raw) is float and type(theirs.due) is float:
        both = math.isnan(outcome) and math.isnan(theirs.raw)
        return bool(close(theirs.raw, outcome)) or both or outcome == theirs.raw
    # In the form of what is due where the candidate's answer has it, or else in its own.
    numbers = _laid_out(outcome, theirs.due)
    if numbers is not None:
        return theirs.numbers is not None and bool(same_numbers(theirs.numbers, numbers))
    numbers = _laid_out(outcome, outcome)
    if numbers is None:
        return theirs.raw is None and outcome is None
    got = _laid_out(theirs.raw, outcome)
    return got is not None and bool(same_numbers(got, numbers))


def _laid_out(value: Any, form: Any) -> Numbers | None:
    try:
        return laid_out(value, form)
    except WrongForm:
        return None


def same_numbers(got: Numbers, due: np.ndarray) -> Any:
    """Whether numbers are those of each row within the tolerance, NaN being NaN."""
    exactly = (got == due) | (np.isnan(got) & np.isnan(due))
    return np.where(np.isfinite(due), close(got, due), exactly).all(axis=-1)
