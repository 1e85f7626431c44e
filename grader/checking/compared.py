"""Answers beside what is due, and how a kind of difference is recognised in them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from grader.checking.comparison import (
    ABSOLUTE,
    Numbers,
    WrongForm,
    array,
    close,
    flatten,
    is_right,
    laid_out,
)

TELLING_NUMBERS = 3  # for what two numbers show too easily


@dataclass(frozen=True)
class Compared:
    """An answer beside what is due; `given` are the arguments of the question by name."""

    value: Any
    due: Any
    given: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def numbers(self) -> tuple[Numbers, Numbers] | None:
        """The numbers that came and those that are due, or None where the form is another."""
        try:
            return laid_out(self.value, self.due), flatten(self.due)
        except WrongForm:
            return None

    @cached_property
    def right(self) -> bool:
        """Whether the answer is what is due."""
        return is_right(self.value, self.due)

    @property
    def width(self) -> int:
        """How many numbers a step of a list has; 0 where no list is due."""
        return flatten(self.due[0]).size if isinstance(self.due, list) and self.due else 0

    def steps(self) -> tuple[np.ndarray, np.ndarray] | None:
        """Return the steps that came and those that are due, a row each, where lists are due."""
        if self.numbers is None or not self.width:
            return None
        got, due = self.numbers
        return got.reshape(-1, self.width), due.reshape(-1, self.width)


Test = Callable[[Sequence[Compared]], str | None]


@dataclass(frozen=True)
class Kind:
    """A kind of difference.

    `test` returns a detail, which may be empty, if all answers differ so, or else None. `phrase`
    tells it of one answer; it is empty where one answer does not show it. `title` and `advice`
    tell it of all answers of a function. Where `{}` stands, the detail goes.
    """

    id: str
    test: Test
    phrase: str
    title: str
    advice: str

    def detail(self, compared: Sequence[Compared]) -> str | None:
        """Return the detail if all these answers differ so, else None, whatever they are."""
        try:
            return self.test(compared)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            return None  # of another form than the test looks for


def all_numbers(compared: Sequence[Compared]) -> tuple[Numbers, Numbers] | None:
    """Return all numbers that came and all that are due; None where a form is another."""
    pairs = [each.numbers for each in compared if each.numbers]
    if not pairs or len(pairs) < len(compared):
        return None
    got, want = zip(*pairs, strict=True)
    return np.concatenate(got), np.concatenate(want)


def numbers_test(holds: Callable[[Numbers, Numbers], str | None]) -> Test:
    """Return a test on all numbers together."""

    def test(compared: Sequence[Compared]) -> str | None:
        joined = all_numbers(compared)
        return None if joined is None or not joined[0].size else holds(*joined)

    return test


def told(*, holds: Any) -> str | None:
    """Return the empty detail of a kind that holds, else None."""
    return "" if bool(holds) else None


def form_test(holds: Callable[[Any, Any], bool]) -> Test:
    """Return a test that every wrong answer must pass by itself."""

    def test(compared: Sequence[Compared]) -> str | None:
        wrong = [each for each in compared if not each.right]
        return told(holds=wrong and all(holds(each.value, each.due) for each in wrong))

    return test


def as_array(value: Any) -> np.ndarray | None:
    """Return a value as an array, or None where it is not one."""
    try:
        return array(value)
    except WrongForm:
        return None


def are_equal(got: np.ndarray, due: np.ndarray) -> bool:
    """Whether two arrays have the same shape and the same numbers."""
    return got.shape == due.shape and bool(close(got, due).all())


def flat_numbers(value: Any) -> Numbers | None:
    """Return the numbers of a value, one after the other; None where it is not numbers."""
    if isinstance(value, bool | int | float):
        return np.array([float(value)])
    got = as_array(value)
    return None if got is None else got.ravel()


def ratio(got: Numbers, want: Numbers) -> float | None:
    """Return the factor between all numbers, if there is one."""
    telling = np.abs(want) > ABSOLUTE
    if not telling.any():
        return None
    factor = float(got[telling][0] / want[telling][0])
    if factor == 0 or not np.isfinite(factor) or not close(got, factor * want).all():
        return None
    return factor
