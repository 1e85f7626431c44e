"""Answers of a student's functions, and what is due: held against each other, they give a verdict.

An answer is plain data, whatever was returned; the reference solution is run here, in the judge.
"""

import copy
import importlib.util
import inspect
import io
import pickle
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np

from grader.checking.comparison import (
    Numbers,
    WrongForm,
    close,
    describe,
    flatten,
    formed,
    laid_out,
    show,
    spread,
)
from grader.errors import KitError
from grader.lessons.kit import BUILT_IN, Kit
from grader.results.report import Outcome, Status
from grader.sandbox import wire
from grader.text import one_line

if TYPE_CHECKING:
    from grader.checking.differences import Difference

# An answer that holds more than so many values, and more than so many times what is due, is not
# looked at: wrong by its size alone, it would only cost time.
FEW_VALUES = 5000
TIMES_DUE = 4


class Verdict(BaseException):  # which no `except Exception` of a suite holds up
    """Ends a check that did not pass; `cause` is the status that it gives the exercise.

    `file` and `line` are where the student's code raised, if it did.
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
        super().__init__(message)
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
    """What a student's function answered.

    `raw` is plain data of any form, for the judge alone. Suites use `value`, which has the form
    of what is due: whatever works on the reference's answer works on it.
    """

    function: str
    arguments: tuple[Any, ...]
    raw: Any
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

    def knows(self, due: Any) -> None:
        """Take what is due from a question that has computed it already."""
        vars(self)["due"] = due  # where `due` keeps what it has found out

    @cached_property
    def numbers(self) -> Numbers | None:
        """All its numbers, laid out flat as those that are due; None if its form is another."""
        try:
            return laid_out(self.raw, self.due)
        except WrongForm:
            return None

    @cached_property
    def right(self) -> bool:
        """Whether it is what is due."""
        if isinstance(self.raw, float) and isinstance(self.due, float):
            return bool(close(self.raw, self.due))  # most answers; the rest costs ten times as much
        return self.numbers is not None and bool(close(self.numbers, flatten(self.due)).all())

    @property
    def value(self) -> Any:
        """The answer in the form of what is due: floats, arrays, lists and tuples as there.

        Raises:
            Verdict: it has another form.
        """
        if self.numbers is None:
            raise self.wrong()
        return formed(self.numbers.copy(), self.due)

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
        """Return this answer; raises a Verdict if it came with a warning that Python shows."""
        if self.warnings:
            raise self.is_not(f"It comes with a warning: {self.warnings[0]}")
        return self

    def number(self) -> float:
        """Return the answer where a number is due; raises a Verdict when it is none."""
        return float(np.asarray(self.value).item())

    def array(self) -> np.ndarray:
        """Return the answer as an array of float64, shaped as what is due.

        Raises:
            Verdict: it has another form.
        """
        return np.asarray(self.value, dtype=np.float64)

    def has_size(self, values: int) -> None:
        """Refuse an answer that holds so many more values than are due that it must be wrong.

        Raises:
            Verdict: it holds too many.
        """
        if values > FEW_VALUES and values > TIMES_DUE * flatten(self.due).size:
            raise wrong(
                f"{self.question} returned {describe(self.raw)}\n"
                f"There are {values} values in it, far more than are due."
            )

    def is_not(self, kind: str) -> Verdict:
        """Return the verdict that the answer is wrong, `kind` saying how."""
        return wrong(f"{self.question} returned {show(self.raw)}\n{kind}")

    def wrong(self, printed: Mapping[int, Any] | None = None) -> Verdict:
        """Return the verdict on a wrong answer, which says how it differs from what is due.

        `printed` are numbers that a document prints, by their position in what is due laid out.
        """
        from grader.checking.differences import find_difference  # a right answer needs none

        given = self.reference.named(self.function, self.arguments)
        difference = find_difference(self.raw, self.due, given, printed or {})
        return self.is_not(_difference_text(difference, self.reference._said))

    def _hold(self, printed: Mapping[int, Any]) -> None:
        if not self.right:
            raise self.wrong(printed)


def _difference_text(difference: "Difference", said: Callable[[str], str]) -> str:
    lines = []
    if difference.where:
        lines.append(f"The first difference is at {difference.where}: {difference.got}")
    lines += map(said, difference.steps)
    if difference.printed is not None:
        printed = difference.printed
        misprint = ", a misprint in its last digits" if printed.misprint else ""
        lines.append(f"{said('The document')} prints {printed.text} ({printed.where}){misprint}.")
    return "\n".join([*lines, difference.kind] if difference.kind else lines)


class Reference:
    """The reference solution of one exercise: its functions, run in the judge.

    Verdicts say what they say in the words of its `kit`.
    """

    def __init__(self, path: Path, kit: Kit = BUILT_IN) -> None:
        self._module = _load_solution(path)
        self._said = kit.said

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
        """Return what the solution's function answers; the arguments are left as they are.

        Raises:
            KitError: it raises something, which is the suite's fault: it asked for that.
        """
        answering = self.function(function)
        try:
            return answering(*map(own_copy, arguments))
        except KitError:
            raise  # it says what is wrong already
        except Exception as error:
            raise KitError(
                f"the solution cannot answer {call_text(function, arguments)}: "
                f"{type(error).__name__}: {error}"
            ) from error

    def counts(self, function: str, parameter: str) -> bool:
        """Whether a parameter of the solution's function is a whole number by its annotation."""
        parameters = inspect.signature(self.function(function)).parameters
        return parameters[parameter].annotation is int

    def named(self, function: str, arguments: tuple[Any, ...]) -> dict[str, Any]:
        """Return the arguments of a call by the names of the solution's parameters."""
        parameters = inspect.signature(self.function(function)).parameters
        return dict(zip(parameters, arguments, strict=True))


def own_copy(argument: Any) -> Any:
    """Return an argument of a call as its function may change it: nobody else has this copy.

    Arrays lie row by row in it, as they do where they come over the wire.
    """
    if isinstance(argument, np.ndarray):
        return argument.copy()
    if isinstance(argument, list):  # deepcopy takes many times as long for it
        return [own_copy(item) for item in argument]
    return argument if isinstance(argument, int | float | str) else copy.deepcopy(argument)


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


@dataclass(frozen=True, eq=False)
class Question:
    """A function and the arguments that it was called with; equal if both are."""

    function: str
    arguments: tuple[Any, ...]

    @classmethod
    def of(cls, function: str, arguments: tuple[Any, ...]) -> "Question":
        """Return the question of a call, with copies of its arguments: they may change later."""
        return cls(function, tuple(map(own_copy, arguments)))

    @cached_property
    def _content(self) -> bytes:
        content = io.BytesIO()
        pickler = pickle.Pickler(content)
        pickler.fast = True  # the same bytes, whether or not the same object stands in two places
        pickler.dump((self.function, self.arguments))
        return content.getvalue()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Question) and self._content == other._content

    def __hash__(self) -> int:
        return hash(self._content)


Said = tuple[int, str, tuple[Any, ...]]  # how a planned question goes over the wire


def as_said(number: int, function: str, arguments: Iterable[Any]) -> Said:
    """Return how a planned question goes over the wire; its arguments are encoded for it."""
    return number, function, tuple(map(wire.as_asked, arguments))


@dataclass(frozen=True, eq=False)
class Planned:
    """A question that everybody is asked; `find_due` gives what the reference answers.

    `check` is empty for one that is asked again at the end, for whoever looks for the mistake.
    `said` is how it goes over the wire: the number, and what to call with what.
    """

    number: int
    check: str
    question: Question
    said: Said
    find_due: Callable[[], Any]

    @cached_property
    def due(self) -> Any:
        """The answer that is due, computed once."""
        return self.find_due()

    @cached_property
    def alone(self) -> wire.Asked:
        """What goes over the wire for it where it depends on no other question."""
        return self.number, *self.said

    @cached_property
    def in_check(self) -> wire.Asked:
        """What goes over the wire for it where its check may have ended before it."""
        return (self.check, *self.said) if self.check else self.alone


@dataclass(frozen=True)
class Raised:
    """How a call came to nothing: the exception's name and text; None if it answered no data."""

    name: str | None
    text: str


@dataclass(frozen=True, eq=False)
class Exchange:
    """One question, and what came of it: an answer, or how the call came to nothing.

    The outcome is None where there is nothing to hold against anything: no such function, or
    one that is still to do. `looked_at` says whether its check came so far as to look at it.
    """

    question: Question
    outcome: Answer | Raised | None
    looked_at: bool = True

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
