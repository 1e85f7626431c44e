"""What suites use: the student to ask, the reference to compare with, inputs to ask about.

A check asks `student.squared_error(0.25, 0.8)` and holds the answer against the reference with
`.is_right()` or against a document's trace with `.prints(...)`. The answer is plain data; the
student's code runs in a worker and never sees what is due.
"""

import copy
import hashlib
import importlib.util
import inspect
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import numpy as np
import pytest

from grader.comparison import (
    Difference,
    Misfit,
    array,
    find_difference,
    is_right,
    number,
    show,
    spread,
)
from grader.kit import KitError
from grader.report import STILL_TO_DO, Outcome, Status
from grader.sandbox import wire
from grader.sandbox.client import Output, Overrun, Worker, WorkerLost
from grader.sandbox.helper import Sandbox

SHOWN_FRAMES = 3
Form = TypeVar("Form")
SHOWN_TEXT = 200  # characters of a text that came from a worker
BUDGET_CALLS = 10  # a submission may take as long as this many calls at their deadline


class Verdict(pytest.fail.Exception):  # type: ignore[name-defined,misc] # no other public name
    """Ends a check that did not pass; `cause` is the status that it gives the exercise.

    To pytest it is a failure that needs no traceback, which would cost more than the check.
    """

    def __init__(self, outcome: Outcome, message: str, cause: Status = Status.FAILED) -> None:
        super().__init__(message, pytrace=False)
        self.outcome = outcome
        self.message = message
        self.cause = cause


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

    def due(self) -> Any:
        """Return what the reference solution answers."""
        return self.reference.answer(self.function, self.arguments)

    def is_right(self) -> None:
        """Hold the answer against the reference's; raises a Verdict when it is wrong."""
        self._hold(self.due(), {})

    def prints(self, printed: Any) -> None:
        """Hold the answer against what a document prints.

        `printed` is laid out as the answer is due: a printed number, or a sequence, or a
        mapping from index, of such. Numbers that it leaves out are held against the
        reference's, and the printed ones must be what the reference prints.

        Raises:
            Verdict: the answer is wrong.
            TraceFault: the trace is not what the reference gives.
        """
        due = self.due()
        self._hold(due, spread(printed, due))

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

    def _hold(self, due: Any, printed: Mapping[int, Any]) -> None:
        if is_right(self.value, due):
            return
        given = self.reference.named(self.function, self.arguments)
        raise self.is_not(_difference_text(find_difference(self.value, due, given, printed)))


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


@dataclass
class Budget:
    """The time that one submission may take in all its calls together, in seconds."""

    seconds: float
    used: float = 0.0

    def spend(self, seconds: float) -> None:
        """Count time that a call took."""
        self.used += seconds

    @property
    def spent(self) -> bool:
        """Whether there is none left."""
        return self.used >= self.seconds


@dataclass
class Student:
    """One exercise of a submission, to be asked: `student.squared_error(0.25, 0.8)`.

    `sources` are all the student's files of the lesson; `obstacle` is why there is nothing to
    ask, where that is known beforehand.
    """

    exercise: str
    sources: dict[str, str]
    reference: Reference
    sandbox: Sandbox
    call_seconds: float
    budget: Budget
    obstacle: Verdict | None = None
    output: Output = field(default_factory=Output)
    _worker: Worker | None = None
    _overran: set[str] = field(default_factory=set)

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *arguments: self.ask(function, arguments)

    def ask(self, function: str, arguments: tuple[Any, ...]) -> Answer:
        """Call the student's function with copies of `arguments` and return its answer.

        Raises:
            Verdict: no answer came, or one that is no data; the verdict says why.
        """
        self.reference.function(function)
        if self.obstacle:
            raise self.obstacle
        if function in self._overran:
            raise self._timeout(f"{function} was not asked again: it had overrun its time before")
        worker = self._ready_worker()
        encoded = [wire.encode(argument) for argument in arguments]
        try:
            reply = self._timed(lambda: worker.ask(function, encoded, self._patience()))
        except Overrun:
            self._overran.add(function)
            self._end_worker()
            question = call_text(function, arguments)
            raise self._timeout(
                f"{question} had not returned after {self.call_seconds:g} s: an endless loop?"
            ) from None
        except WorkerLost as loss:
            self._end_worker()
            message = f"{call_text(function, arguments)} did not return: {loss}"
            raise Verdict(Outcome.ERROR, message, Status.CRASHED) from None
        return self._read(reply, function, arguments)

    def close(self) -> None:
        """End the worker; nothing can be asked any more."""
        self._end_worker()

    def _ready_worker(self) -> Worker:
        if self._worker is None:
            self._worker = Worker(self.sandbox, self.output)
            self._load(self._worker)
        return self._worker

    def _load(self, worker: Worker) -> None:
        """Load the exercise's file; what stops it stops every later question too."""
        file = f"{self.exercise}.py"
        try:
            reply = self._timed(lambda: worker.load(self.exercise, self.sources, self._patience()))
        except Overrun:
            self.obstacle = self._timeout(
                f"{file} was not loaded after {self.call_seconds:g} s: an endless loop?"
            )
        except WorkerLost as loss:
            self.obstacle = Verdict(Outcome.ERROR, f"{file} does not load: {loss}", Status.CRASHED)
        else:
            if "raised" in reply:
                self.obstacle = self._raised(f"{file} does not load", reply, Status.BROKEN)
        if self.obstacle:
            self._end_worker()
            raise self.obstacle

    def _timed(self, ask: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        if self.budget.spent:
            raise self._timeout(f"the {self.budget.seconds:g} s for one submission are used up")
        begun = time.monotonic()
        try:
            return ask()
        finally:
            self.budget.spend(time.monotonic() - begun)

    def _patience(self) -> float:
        return min(self.call_seconds, self.budget.seconds - self.budget.used)

    def _timeout(self, message: str) -> Verdict:
        return Verdict(Outcome.TIMEOUT, message, Status.TIMEOUT)

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def _read(self, reply: dict[str, Any], function: str, arguments: tuple[Any, ...]) -> Answer:
        """Return the answer that a reply holds, or raise the verdict on one that holds none."""
        if "raised" in reply:
            raise self._raised(call_text(function, arguments), reply, Status.FAILED)
        if "missing" in reply:
            close = reply["missing"]
            hint = f"; it has {close[0][:SHOWN_TEXT]}" if _is_texts(close) and close else ""
            raise Verdict(Outcome.ERROR, f"{self.exercise}.py has no function {function}{hint}")
        try:
            if isinstance(reply.get("refused"), str):
                raise wire.Garbage(f"{reply['refused'][:SHOWN_TEXT]}, which is no data")
            value = wire.decode(reply.get("answer"))
        except wire.Garbage as garbage:
            message = f"{call_text(function, arguments)} returned {garbage}"
            raise Verdict(Outcome.ERROR, message) from None
        warned = reply.get("warnings")
        warnings = tuple(warned) if isinstance(warned, list) and _is_texts(warned) else ()
        return Answer(function, arguments, value, warnings, self.reference)

    def _raised(self, what: str, reply: dict[str, Any], cause: Status) -> Verdict:
        """Return the verdict on an exception of the student's code: their own lines only."""
        raised = reply["raised"] if isinstance(reply["raised"], dict) else {}
        name, text = (str(raised.get(key, ""))[:SHOWN_TEXT] for key in ("type", "text"))
        if raised.get("todo") is True:
            return Verdict(Outcome.ERROR, f"{STILL_TO_DO}{text or what}", Status.TODO)
        lines = [f"{what}: {name}" + (f": {' '.join(text.split())}" if text else "")]
        frames = raised.get("frames")
        for frame in frames[-SHOWN_FRAMES:] if isinstance(frames, list) else []:
            if isinstance(frame, list) and len(frame) == 3:
                file, line, source = (str(part)[:SHOWN_TEXT] for part in frame)
                lines.append(f"{file}, line {line}: {source}")
        return Verdict(Outcome.ERROR, "\n".join(lines), cause)


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def call_text(function: str, arguments: tuple[Any, ...]) -> str:
    """Return a call as it is written, each argument cut to a readable length."""
    return f"{function}({', '.join(show(argument, 48) for argument in arguments)})"


class Draw:
    """Draws inputs for one check from the seed: short decimals, far from where rounding decides.

    The same seed gives the same inputs to the same check, whatever else is graded.
    """

    def __init__(self, seed: str, check: str) -> None:
        digest = hashlib.sha256(f"{seed}\n{check}".encode("utf-8", "surrogatepass")).digest()
        self.generator = np.random.default_rng(int.from_bytes(digest[:8], "big"))

    def uniform(self, low: float, high: float, decimals: int = 2) -> float:
        """Return a number between `low` and `high` with so many decimals."""
        return round(float(self.generator.uniform(low, high)), decimals)

    def sign(self) -> int:
        """Return 1 or -1."""
        return int(self.generator.choice([-1, 1]))

    def integer(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return int(self.generator.integers(low, high, endpoint=True))

    def vector(self, size: int, low: float = -2.0, high: float = 2.0) -> np.ndarray:
        """Return a float64 array of shape (size,)."""
        return np.round(self.generator.uniform(low, high, size), 2)

    def matrix(self, rows: int, columns: int, low: float = -2.0, high: float = 2.0) -> np.ndarray:
        """Return a float64 array of shape (rows, columns)."""
        return np.round(self.generator.uniform(low, high, (rows, columns)), 2)

    def cases(self, arguments: int) -> list[tuple[float, ...]]:
        """Return seven tuples of numbers, in which each argument is once of each kind.

        The kinds: positive, negative, zero, large, large and negative, tiny, whole (an int).
        They are dealt so that no two arguments of a tuple come out nearly equal.
        """
        columns = [self._kinds() for _ in range(arguments)]
        return [
            tuple(column[(row + 2 * place) % len(column)] for place, column in enumerate(columns))
            for row in range(len(columns[0]))
        ]

    def _kinds(self) -> list[float]:
        return [
            self.uniform(0.3, 3.0),
            self.uniform(100.0, 900.0, 1),
            -self.uniform(0.3, 3.0),
            self.sign() * self.uniform(0.001, 0.01, 4),
            -self.uniform(100.0, 900.0, 1),
            0.0,
            self.integer(2, 9),
        ]
