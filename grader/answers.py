"""Answers of a student's functions, and what is due: held against each other, they give a verdict.

An answer is plain data, whatever was returned; the reference solution is run here, in the judge.
"""

import copy
import importlib.util
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import numpy as np
import pytest

from grader.comparison import Misfit, array, is_right, number, show, spread
from grader.differences import Difference, find_difference
from grader.kit import KitError
from grader.report import Outcome, Status

Form = TypeVar("Form")


class Verdict(pytest.fail.Exception):  # type: ignore[name-defined,misc] # no other public name
    """Ends a check that did not pass; `cause` is the status that it gives the exercise.

    `file` and `line` are where the student's code raised, if it did. To pytest it is a failure
    that needs no traceback, which would cost more than the check.
    """

    def __init__(
        self,
        outcome: Outcome,
        message: str,
        cause: Status = Status.FAILED,
        *,
        file: str = "",
        line: int = 0,
    ) -> None:
        super().__init__(message, pytrace=False)
        self.outcome = outcome
        self.message = message
        self.cause = cause
        self.file = file
        self.line = line


def wrong(message: str) -> Verdict:
    """Return the verdict on an answer that came and is not right."""
    return Verdict(Outcome.FAILED, message)


@dataclass(frozen=True)
class Answer:
    """What a student's function answered: `value` is plain data, whatever was returned."""

    function: str
    arguments: tuple[Any, ...]
    value: Any
    warnings: tuple[str, ...]
    reference: "Reference"

    @property
    def question(self) -> str:
        """The call, as the student would write it."""
        return call_text(self.function, self.arguments)

    @cached_property
    def due(self) -> Any:
        """What the reference solution answers."""
        return self.reference.answer(self.function, self.arguments)

    def is_right(self) -> None:
        """Hold the answer against the reference's; raises a Verdict when it is wrong."""
        self._hold({})

    def prints(self, printed: Any) -> None:
        """Hold the answer against what a document prints.

        `printed` is laid out as the answer is due: a printed number, or a list, or a mapping
        from index, of such. Numbers that it leaves out are held against the reference's, and
        the printed ones must be what the reference prints.

        Raises:
            Verdict: the answer is wrong.
            TraceFault: the trace is not what the reference gives.
        """
        self._hold(spread(printed, self.due))

    def quietly(self) -> "Answer":
        """Return this answer; raises a Verdict if NumPy or Python warned on the way to it."""
        if self.warnings:
            raise self.is_not(f"It comes with a warning: {self.warnings[0]}")
        return self

    def number(self) -> float:
        """Return the answer as a number; raises a Verdict when it is none."""
        return self._taken_as(number)

    def array(self) -> np.ndarray:
        """Return the answer as an array of float64; raises a Verdict when it is none."""
        return self._taken_as(array)

    def is_not(self, kind: str) -> Verdict:
        """Return the verdict that the answer is wrong, `kind` saying how."""
        return wrong(f"{self.question} returned {show(self.value)}\n{kind}")

    def _taken_as(self, form: Callable[[Any], Form]) -> Form:
        try:
            return form(self.value)
        except Misfit as misfit:
            raise self.is_not(str(misfit)) from None

    def _hold(self, printed: Mapping[int, Any]) -> None:
        if is_right(self.value, self.due):
            return
        given = self.reference.named(self.function, self.arguments)
        raise self.is_not(_difference_text(find_difference(self.value, self.due, given, printed)))


def _difference_text(difference: Difference) -> str:
    lines = []
    if difference.where:
        lines.append(f"The first difference is at {difference.where}: {difference.got}")
    if difference.printed is not None:
        printed = difference.printed
        lines.append(f"The document prints {printed.text} ({printed.where}).")
    return "\n".join([*lines, difference.kind] if difference.kind else lines)


class Reference:
    """The reference solution of one exercise: its functions, run in the judge."""

    def __init__(self, path: Path) -> None:
        self._module = _load_solution(path)

    def __getattr__(self, function: str) -> Callable[..., Any]:
        return lambda *arguments: self.answer(function, arguments)

    def function(self, name: str) -> Callable[..., Any]:
        """Return the solution's function of that name.

        Raises:
            KitError: it has none; a suite that asks for it is wrong, not the student.
        """
        try:
            function: Callable[..., Any] = getattr(self._module, name)
        except AttributeError:
            raise KitError(f"the solution has no function {name}") from None
        return function

    def answer(self, function: str, arguments: tuple[Any, ...]) -> Any:
        """Return what the solution's function answers; the arguments are left as they are."""
        return self.function(function)(*map(_own_copy, arguments))

    def named(self, function: str, arguments: tuple[Any, ...]) -> dict[str, Any]:
        """Return the arguments of a call by the names of the solution's parameters."""
        parameters = inspect.signature(self.function(function)).parameters
        return dict(zip(parameters, arguments, strict=True))


def _own_copy(argument: Any) -> Any:
    return argument if isinstance(argument, int | float) else copy.deepcopy(argument)


@lru_cache(maxsize=256)
def _load_solution(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"solution_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        raise KitError(f"{path} does not load: {type(error).__name__}: {error}") from error
    return module


def call_text(function: str, arguments: tuple[Any, ...]) -> str:
    """Return a call as it is written, each argument cut to a readable length."""
    return f"{function}({', '.join(show(argument, 48) for argument in arguments)})"
