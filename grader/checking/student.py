"""Asking a student: one exercise's file in a worker, and what becomes of each question.

What everybody is asked goes out beforehand, many questions at once (`Student.hear`); a check that
asks one of them is given what came back. A question that is not among them is asked by itself, in
a worker that has loaded the file afresh.
"""

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from grader.checking.answers import (
    Answer,
    Exchange,
    Planned,
    Question,
    Reference,
    Verdict,
    call_text,
    how_it_failed,
)
from grader.checking.replies import Replies
from grader.checking.shared import Budget, Shared
from grader.errors import KitError
from grader.results.report import Outcome, Status
from grader.sandbox import wire
from grader.sandbox.client import Heard, LineBroken, Output, TooSlow, Worker, WorkerLost
from grader.sandbox.deadline import Overrun
from grader.sandbox.sandbox import Sandbox

Result = TypeVar("Result")

READING_CALLS = 5  # reading all answers of an exercise may take as long as so many calls
TODO = b'"todo":true'  # is in a reply of a function that is not written yet
BESIDE_SECONDS = 0.25  # for all questions beside the checks of an exercise
LOADED = 0  # the number of what comes of loading


@dataclass
class Student:
    """One exercise of a submission, to be asked: `student.squared_error(0.25, 0.8)`.

    `sources` are all the student's files of the lesson; `obstacle` is why there is nothing to
    ask, where that is known beforehand; `places` tells of files that were put together from others
    where a line of theirs stood.
    """

    exercise: str
    sources: dict[str, str]
    reference: Reference
    sandbox: Sandbox
    call_seconds: float
    budget: Budget
    obstacle: Verdict | None = None
    places: Mapping[str, Callable[[int], str]] = field(default_factory=dict)
    shared: Shared | None = None
    output: Output = field(default_factory=Output)
    asked_live: bool = False
    heard: dict[int, bytes | Verdict] = field(default_factory=dict)
    heard_beside: dict[int, bytes] = field(
        default_factory=dict
    )  # what came of questions beside these
    _planned: dict[str, list[Planned]] = field(default_factory=dict)
    _due: list[Planned] = field(default_factory=list)  # what this check is expected to ask
    _given: list[Exchange] = field(default_factory=list)  # what came of it so far
    _looked_at: dict[int, Exchange] = field(default_factory=dict)  # by number of the question
    _live: dict[str, list[Exchange]] = field(default_factory=dict)  # by check
    _check: str = ""
    _reading: float = 0.0  # seconds that reading what came of it took
    _worker: Worker | None = None
    _overran: set[str] = field(default_factory=set)
    _hearing: float = 0.0  # seconds that it took to hear what was asked together
    _slow: bool = False
    _cut_short: set[str] = field(default_factory=set)  # checks that an exception ended

    @cached_property
    def _replies(self) -> Replies:
        return Replies(self.exercise, self.sources, self.reference, self.places)

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
        question = Question.of(function, arguments)
        planned = self._due.pop(0) if self._due else None
        if planned and planned.number in self.heard and planned.question == question:
            reply = self.heard[planned.number]
            if isinstance(reply, Verdict):
                raise reply
            noted: list[Exchange] = []
            try:
                return self._noted(noted, planned.question, reply, planned)
            finally:
                self._given += noted
                self._looked_at.update((planned.number, each) for each in noted)
        self._due.clear()  # it goes another way
        self.asked_live = True
        exchanges: list[Exchange] = []
        try:
            return self._noted(exchanges, question, self._ask_live(question))
        finally:
            self._given += exchanges
            self._live.setdefault(self._check, []).extend(exchanges)

    def begin(self, check: str) -> None:
        """Hear which check asks from now on."""
        self._check = check
        self._due, self._given = list(self._planned.get(check, ())), []

    def wrong_answer(self) -> Verdict | None:
        """Return the verdict on the first wrong answer to this check, if there is one.

        A check that breaks over a wrong answer has found that it is wrong.
        """
        with contextlib.suppress(KitError):  # nothing is known to be wrong if nothing is due
            answers = [each.outcome for each in self._given if not each.right]
            return next((each.wrong() for each in answers if isinstance(each, Answer)), None)
        return None

    def first_wrong_check(self) -> str | None:
        """Return the first check of which a question has not got what is due, if there is one."""
        for check, questions in self._planned.items():
            if check and not all(map(self._is_right, questions)):
                return check
        return None

    @property
    def exchanges(self) -> list[Exchange]:
        """All questions that came to an end, and what came of them, in the order of asking."""
        planned = {each.number: each for check in self._planned.values() for each in check}
        heard = [exchange for each in self.heard for exchange in self._exchange(planned[each])]
        return heard + [exchange for check in self._live.values() for exchange in check]

    def looked_at(self, check: str) -> list[Exchange]:
        """Return those that a check came to look at."""
        numbers = [each.number for each in self._planned.get(check, ())]
        found = [self._looked_at[each] for each in numbers if each in self._looked_at]
        return found + self._live.get(check, [])

    def _exchange(self, planned: Planned) -> list[Exchange]:
        """Return what came of a planned question, if it came to an end."""
        reply = self.heard[planned.number]
        if planned.number in self._looked_at:
            return [self._looked_at[planned.number]]
        unseen: list[Exchange] = []
        if isinstance(reply, bytes):
            with contextlib.suppress(Verdict):
                self._noted(unseen, planned.question, reply, planned)
        return [replace(each, looked_at=False) for each in unseen]

    def _noted(
        self,
        exchanges: list[Exchange],
        question: Question,
        reply: dict[str, Any] | bytes,
        planned: Planned | None = None,
    ) -> Answer:
        """Return the answer that a reply holds, or raise the Verdict that it holds none; note it.

        A reply that cannot be understood ends the worker, and is not noted.
        """
        if self._reading > READING_CALLS * self.call_seconds:
            raise self._timeout("what it answered before took too long to read")
        begun = time.thread_time()
        try:
            said = self._unpacked(question, reply) if isinstance(reply, bytes) else reply
            try:
                answer, values = self._replies.answer(question, said)
                if planned:
                    answer.knows(planned.due)
                answer.has_size(values)
            except Verdict:
                exchanges.append(Exchange(question, how_it_failed(said)))
                raise
        finally:
            self._reading += time.thread_time() - begun
        exchanges.append(Exchange(question, answer))
        return answer

    def _unpacked(self, question: Question, reply: bytes) -> dict[str, Any]:
        try:
            return wire.unpack_reply(reply)
        except wire.Garbage as garbage:
            raise self._lost(question, f"it sent {garbage}") from None

    def _lost(self, question: Question, how: object) -> Verdict:
        text = call_text(question.function, question.arguments)
        return Verdict(Outcome.ERROR, f"{text} did not return: {how}", Status.CRASHED)

    # Asking all that everybody is asked.

    def hear(self, messages: Sequence[Sequence[Planned]], beside: Sequence[Planned] = ()) -> None:
        """Ask what everybody is asked; questions of one message go out together.

        Those `beside` are asked when all that counts has been heard; see `_hear_beside`. What
        overruns is not asked again; of a check of which a question came to nothing no more is
        asked; a worker that is lost is replaced for what is left. Who takes long is asked one
        question at a time, and in each check only until an answer is wrong.
        """
        self._expect(messages)
        ended: set[str] = set()
        for message in messages:
            while not self.obstacle and (left := self._left(message, ended)):
                self._hear_some(left[:1] if self._slow else left, ended)
        self._hear_left_over(messages)
        self._hear_beside(beside)
        if self._worker and self.shared and self.shared.give(self.exercise, self._worker):
            self._worker = None
        self.close()

    def hear_of(self, questions: Sequence[Planned], heard: Mapping[int, bytes]) -> None:
        """Take over the outcomes of questions that were asked before."""
        self._expect([questions])
        self.heard.update(heard)

    def _expect(self, messages: Sequence[Sequence[Planned]]) -> None:
        for message in messages:
            for planned in message:
                self._planned.setdefault(planned.check, []).append(planned)

    def _hear_beside(self, questions: Sequence[Planned]) -> None:
        """Ask what no verdict hangs on, of a worker that has answered all that does.

        All of it is kept or nothing: who does not answer everything, and soon, can be asked again
        in another worker. So is a function that does not answer the same to the same: what it
        answers here would depend on all that it was asked. Nothing is taken of the submission's
        time, and what is printed is nobody's. The worker of one that failed is not shared any more.
        """
        if not questions or self._worker is None or self._slow or self._answers_otherwise():
            return
        heard: Heard = []
        self._worker.turn_to(Output())
        message = wire.asking(b"{}", [each.in_check for each in questions])
        try:
            self._worker.hear(message, heard, BESIDE_SECONDS, BESIDE_SECONDS)
        except (Overrun, TooSlow, WorkerLost):
            self._end_worker()
            return
        if [number for number, _ in heard] == [each.number for each in questions]:
            self.heard_beside = dict(heard)

    def _answers_otherwise(self) -> bool:
        """Whether a question that was asked again at the end has got another answer then."""
        planned = [each for check in self._planned.values() for each in check]
        first = {each.question: each.number for each in reversed(planned) if each.check}
        return any(
            self.heard.get(each.number) != self.heard.get(first[each.question])
            for each in planned
            if not each.check and each.question in first
        )

    def _hear_left_over(self, messages: Sequence[Sequence[Planned]]) -> None:
        """Ask what checks had left that an exception ended, as far as it goes well.

        No verdict hangs on it: it is for whoever looks for the mistake.
        """
        for message in messages if self._cut_short else ():
            left = [each for each in message if self._is_left_over(each)]
            if left and not (self._slow or self.obstacle or self.budget.spent):
                self._hear_some(left, set(), alone=True)
                if self._worker is None:
                    return

    def _is_left_over(self, planned: Planned) -> bool:
        """Whether a question was not asked because one before it in its check brought no data."""
        return (
            planned.number not in self.heard
            and planned.check in self._cut_short
            and planned.question.function not in self._overran
        )

    def _left(self, message: Sequence[Planned], ended: set[str]) -> list[Planned]:
        """Return what of a message is still to be asked."""
        if not (ended or self._overran or self.budget.spent):  # nearly always
            return [planned for planned in message if planned.number not in self.heard]
        left = []
        for planned in message:
            if planned.number in self.heard or planned.check in ended:
                continue
            function = planned.question.function
            if function in self._overran or self.budget.spent:
                self.heard[planned.number] = (
                    self._overran_before(function)
                    if function in self._overran
                    else self._timeout(self.budget.message)
                )
                ended.add(planned.check)
            else:
                left.append(planned)
        return left

    def _hear_some(
        self, questions: Sequence[Planned], ended: set[str], *, alone: bool = False
    ) -> None:
        """Ask questions in one message, as far as they are answered.

        `alone` says that none depends on another of its check any more.
        """
        heard: Heard = []
        loading = self._engage()
        assert self._worker
        first = bool(loading)
        asked = [each.alone if alone else each.in_check for each in questions]
        message = wire.asking(loading or b"{}", asked)
        failure = self._sent(self._worker, message, heard)
        if b'"exercises":' in loading and not self._learned(heard):
            self._end_worker()
            return
        if isinstance(failure, TooSlow):
            self._slow = True
            self._end_worker()
            self._assign(heard[first:], questions, ended, alone=alone)
            return
        if first and not self._is_loaded(heard, failure):
            return
        broken = isinstance(failure, LineBroken)
        unanswered = self._assign([] if broken else heard[first:], questions, ended, alone=alone)
        if failure is None and unanswered:
            failure = WorkerLost("it did not answer")
        if failure:
            self._end_worker()
            if unanswered:
                self.heard[unanswered.number] = self._failed(unanswered.question, failure)
                ended.add(unanswered.check)

    def _sent(
        self, worker: Worker, message: bytes, heard: Heard
    ) -> Overrun | TooSlow | WorkerLost | None:
        """Send a message and hear what comes of it; return what went wrong."""
        begun = time.monotonic()
        seconds = self._patience()
        left = self.budget.seconds - self.budget.used
        together = left + seconds if self._slow else min(left, self.call_seconds - self._hearing)
        failure: Overrun | TooSlow | WorkerLost | None = None
        try:
            self._charged(lambda: worker.hear(message, heard, seconds, together))
        except (Overrun, TooSlow, WorkerLost) as what:
            failure = what
        if not isinstance(failure, Overrun):  # one that hangs makes none of the others slow
            self._hearing += time.monotonic() - begun
        return failure

    def _is_right(self, planned: Planned) -> bool:
        reply = self.heard.get(planned.number)
        if isinstance(reply, bytes):
            with contextlib.suppress(Verdict):
                return self._noted([], planned.question, reply, planned).right
        return False

    def _engage(self) -> bytes:
        """See that there is a worker; return what has it load the file, if it has not."""
        if self._worker:
            return b""
        load: dict[str, Any] = {"exercise": self.exercise}
        self._worker = self.shared.take(self.exercise) if self.shared else None
        if self._worker:
            self._worker.turn_to(self.output)
        else:
            self._worker = self.sandbox.worker(self.output)
            load["sources"] = self.sources
            if self.shared and self.shared.plain is None:
                load["exercises"] = list(self.shared.exercises)
        return wire.body_of(load)

    def _learned(self, heard: Heard) -> bool:
        """Take in which files may share a worker; none, where one of them is the worker's end."""
        assert self.shared
        said: dict[str, Any] = {}
        if heard and heard[0][0] == wire.PLAIN:
            with contextlib.suppress(wire.Garbage):
                said = wire.unpack(heard.pop(0)[1])
        self.shared.learn(said)
        return bool(said)

    def _is_loaded(self, heard: Heard, failure: Overrun | WorkerLost | None) -> bool:
        """Whether the exercise's file was loaded; what stopped it stops all questions."""
        if heard and heard[0][0] == LOADED:
            try:
                self._see_loaded(wire.unpack(heard[0][1]))
            except wire.Garbage as garbage:
                failure = WorkerLost(f"it sent {garbage}")
            else:
                if not self.obstacle:
                    return True
        if not self.obstacle:
            self._see_not_loaded(failure or WorkerLost("it did not answer"))
        self._end_worker()
        return False

    def _assign(
        self, heard: Heard, questions: Sequence[Planned], ended: set[str], *, alone: bool
    ) -> Planned | None:
        """Keep answers with their questions; return the first that has none, and is due one.

        Numbers that are not those which are due are not answers, nor is whatever comes behind them.
        """
        if not (ended or self._slow) and _all_answered(heard, questions):  # nearly always
            self.heard.update(heard)
            return None
        answers = iter(heard)
        for planned in questions:
            if planned.check in ended:
                continue
            number, reply = next(answers, (None, b""))
            if number != planned.number:
                return planned
            self.heard[planned.number] = reply
            if alone or not planned.check:
                continue
            if not reply.startswith(wire.ANSWERED) and TODO not in reply and not self._slow:
                self._cut_short.add(planned.check)
            if not reply.startswith(wire.ANSWERED) or (self._slow and not self._is_right(planned)):
                ended.add(planned.check)
        return None

    def _failed(self, question: Question, failure: Overrun | WorkerLost) -> Verdict:
        """Return the verdict on a question that was not answered."""
        if isinstance(failure, WorkerLost):
            return self._lost(question, failure)
        self._overran.add(question.function)
        text = call_text(question.function, question.arguments)
        return self._overrun(f"{text} had not returned")

    # Asking one question.

    def _ask_live(self, question: Question) -> dict[str, Any]:
        """Return what came of one question.

        Raises:
            Verdict: nothing did.
        """
        if question.function in self._overran:
            raise self._overran_before(question.function)
        worker = self._ready_worker()
        encoded = [wire.encode(argument) for argument in question.arguments]
        try:
            return self._timed(lambda: worker.ask(question.function, encoded, self._patience()))
        except (Overrun, WorkerLost) as failure:
            self._end_worker()
            raise self._failed(question, failure) from None

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
        try:
            reply = self._timed(lambda: worker.load(self.exercise, self.sources, self._patience()))
        except (Overrun, WorkerLost) as failure:
            self._see_not_loaded(failure)
        else:
            self._see_loaded(reply)
        if self.obstacle:
            self._end_worker()
            raise self.obstacle

    def _see_loaded(self, reply: dict[str, Any]) -> None:
        if "raised" in reply:
            what = f"{self.exercise}.py does not load"
            self.obstacle = self._replies.raised(what, reply, Status.BROKEN)

    def _see_not_loaded(self, failure: Overrun | WorkerLost) -> None:
        file = f"{self.exercise}.py"
        if isinstance(failure, Overrun):
            self.obstacle = self._overrun(f"{file} was not loaded")
        else:
            text = f"{file} does not load: {failure}"
            self.obstacle = Verdict(Outcome.ERROR, text, Status.CRASHED)

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

    def _overran_before(self, function: str) -> Verdict:
        return self._timeout(f"{function} was not asked again: it had overrun its time before")

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


def _all_answered(heard: Heard, questions: Sequence[Planned]) -> bool:
    """Whether what was heard is an answer to each question, in order, that holds data."""
    if [number for number, _ in heard] != [each.number for each in questions]:
        return False
    return all(reply.startswith(wire.ANSWERED) for _, reply in heard)
