"""Asking a student: one exercise's file in a worker, and what becomes of each question."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from grader.checking.answers import (
    Answer,
    Exchange,
    Question,
    Reference,
    Verdict,
    call_text,
    how_it_failed,
)
from grader.checking.imports import missing_module
from grader.results.report import STILL_TO_DO, Outcome, Status
from grader.sandbox import wire
from grader.sandbox.client import Output, Overrun, Worker, WorkerLost
from grader.sandbox.sandbox import Sandbox
from grader.text import SHOWN_TEXT, one_line

Result = TypeVar("Result")

SHOWN_FRAMES = 3
SHOWN_WARNINGS = 3
BUDGET_CALLS = 10  # a submission may take as long as this many calls at their deadline


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

    @property
    def message(self) -> str:
        """What to say once there is none left."""
        return f"the {self.seconds:g} s for one submission are used up"


@dataclass
class Student:
    """One exercise of a submission, to be asked: `student.squared_error(0.25, 0.8)`.

    `sources` are all the student's files of the lesson; `obstacle` is why there is nothing to
    ask, where that is known beforehand; `places` tells of files that were put together from others
    where a line of theirs stood; `exchanges` are the questions that came to an end, and
    `failed` says whether a check did not pass.
    """

    exercise: str
    sources: dict[str, str]
    reference: Reference
    sandbox: Sandbox
    call_seconds: float
    budget: Budget
    obstacle: Verdict | None = None
    places: Mapping[str, Callable[[int], str]] = field(default_factory=dict)
    output: Output = field(default_factory=Output)
    exchanges: list[Exchange] = field(default_factory=list)
    failed: bool = False
    _worker: Worker | None = None
    _overran: set[str] = field(default_factory=set)

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *arguments: self.ask(function, arguments)

    def ask(self, function: str, arguments: tuple[Any, ...]) -> Answer:
        """Call the student's function with copies of `arguments` and return its answer.

        Raises:
            Verdict: no answer came, or one that is not data; the verdict says why.
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
            raise self._overrun(f"{call_text(function, arguments)} had not returned") from None
        except WorkerLost as loss:
            self._end_worker()
            message = f"{call_text(function, arguments)} did not return: {loss}"
            raise Verdict(Outcome.ERROR, message, Status.CRASHED) from None
        try:
            answer, values = self._charged(lambda: self._read(reply, function, arguments))
            answer.has_size(values)
        except Verdict:
            self.exchanges.append(Exchange(Question(function, arguments), how_it_failed(reply)))
            raise
        self.exchanges.append(Exchange(Question(function, arguments), answer))
        return answer

    def ask_more(self, questions: Iterable[Question], seconds: float) -> None:
        """Ask what no verdict hangs on any more, in time of its own; stop if it goes too far.

        Args:
            questions: what to ask; what comes of it is kept with the other exchanges.
            seconds: how long all calls together may take.
        """
        self.budget = Budget(seconds)
        for question in questions:
            try:
                self.ask(question.function, question.arguments)
            except Verdict as verdict:
                if verdict.cause in {Status.TIMEOUT, Status.CRASHED, Status.BROKEN}:
                    return

    def wrong_answer_since(self, asked: int) -> Verdict | None:
        """Return the verdict on the first wrong answer behind so many questions, if there is one.

        A check that came to grief over an answer which is wrong has found that it is wrong.
        """
        answers = [each.outcome for each in self.exchanges[asked:] if not each.right]
        return next((each.wrong() for each in answers if isinstance(each, Answer)), None)

    def close(self) -> None:
        """End the worker; nothing can be asked any more."""
        if self._worker is not None:
            self._worker.drop()
            self._worker = None

    def _ready_worker(self) -> Worker:
        if self._worker is None:
            self._worker = self.sandbox.worker(self.output)
            self._load(self._worker)
        return self._worker

    def _load(self, worker: Worker) -> None:
        """Load the exercise's file; what stops it stops every later question too."""
        file = f"{self.exercise}.py"
        try:
            reply = self._timed(lambda: worker.load(self.exercise, self.sources, self._patience()))
        except Overrun:
            self.obstacle = self._overrun(f"{file} was not loaded")
        except WorkerLost as loss:
            self.obstacle = Verdict(Outcome.ERROR, f"{file} does not load: {loss}", Status.CRASHED)
        else:
            if "raised" in reply:
                self.obstacle = self._raised(f"{file} does not load", reply, Status.BROKEN)
        if self.obstacle:
            self._end_worker()
            raise self.obstacle

    def _timed(self, ask: Callable[[], Result]) -> Result:
        if self.budget.spent:
            raise self._timeout(self.budget.message)
        return self._charged(ask)

    def _charged(self, act: Callable[[], Result]) -> Result:
        """Do something in the submission's time: a call, or reading what came of it."""
        begun = time.monotonic()
        try:
            return act()
        finally:
            self.budget.spend(time.monotonic() - begun)

    def _patience(self) -> float:
        return min(self.call_seconds, self.budget.seconds - self.budget.used)

    def _overrun(self, what: str) -> Verdict:
        if self.budget.spent:
            return self._timeout(f"{what}: {self.budget.message}")
        return self._timeout(f"{what} after {self.call_seconds:g} s: an endless loop?")

    def _timeout(self, message: str) -> Verdict:
        return Verdict(Outcome.TIMEOUT, message, Status.TIMEOUT)

    def _end_worker(self) -> None:
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def _read(
        self, reply: dict[str, Any], function: str, arguments: tuple[Any, ...]
    ) -> tuple[Answer, int]:
        """Return the answer that a reply holds, and how many values are in it.

        Raises:
            Verdict: it holds none.
        """
        if "raised" in reply:
            raise self._raised(call_text(function, arguments), reply, Status.FAILED)
        if "missing" in reply:
            close = reply["missing"]
            hint = f"; it has {close[0][:SHOWN_TEXT]}" if _is_texts(close) and close else ""
            raise Verdict(Outcome.ERROR, f"{self.exercise}.py has no function {function}{hint}")
        try:
            if isinstance(reply.get("refused"), str):
                raise wire.Garbage(f"{reply['refused'][:SHOWN_TEXT]}, which is not data")
            value, values = wire.decode_counted(reply.get("answer"))
        except wire.Garbage as garbage:
            message = f"{call_text(function, arguments)} returned {garbage}"
            raise Verdict(Outcome.ERROR, message) from None
        warned = reply.get("warnings")
        texts = warned if isinstance(warned, list) and _is_texts(warned) else []
        warnings = tuple(map(one_line, texts[:SHOWN_WARNINGS]))
        return Answer(function, arguments, value, warnings, self.reference), values

    def _raised(self, what: str, reply: dict[str, Any], cause: Status) -> Verdict:
        """Return the verdict on an exception of the student's code: their own lines only."""
        raised = reply["raised"] if isinstance(reply["raised"], dict) else {}
        name, text = (one_line(raised.get(key, "")) for key in ("type", "text"))
        frames = raised.get("frames")
        last = frames[-SHOWN_FRAMES:] if isinstance(frames, list) else []
        shown = list(filter(self._is_frame, last))
        file, line = shown[-1][:2] if shown else ("", 0)
        lines = [f"{what}: {name}" + (f": {text}" if text else "")]
        lines += [f"{self._place(*at)}: {one_line(source)}" for *at, source in shown]
        if isinstance(raised.get("lacks"), str) and raised["lacks"]:
            lines.append(missing_module(one_line(raised["lacks"])))
        if raised.get("todo") is True:
            lines, cause = [f"{STILL_TO_DO}{text or what}"], Status.TODO
        if file in self.places:  # there is no such file to be shown
            file, line = "", 0
        return Verdict(Outcome.ERROR, "\n".join(lines), cause, file=file, line=line)

    def _is_frame(self, frame: Any) -> bool:
        """Whether a worker names a line that one of the student's files can have."""
        if not isinstance(frame, list) or len(frame) != 3:
            return False
        file, line, _ = frame
        return (
            isinstance(file, str)
            and type(line) is int
            and file.removesuffix(".py") in self.sources
            and 0 < line <= self.sources[file.removesuffix(".py")].count("\n") + 1
        )

    def _place(self, file: str, line: int) -> str:
        place = self.places.get(file)
        return one_line(place(line)) if place else f"{file}:{line}"


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
