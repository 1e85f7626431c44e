"""The judge's end of the wire: a worker that is asked, and not waited for too long."""

import contextlib
import os
import select
import signal
import socket
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from grader.sandbox import wire
from grader.sandbox.deadline import Deadline, Overrun
from grader.sandbox.helper import NO_PROCESS, START_SECONDS, Helper, NoProcess, SandboxFault
from grader.sandbox.isolation import Isolation

OUTPUT_BYTES = 64 * 1024  # of what one exercise prints, this much is kept
HEARD_BYTES = 16 << 20  # of answers to questions that were sent together
PIPE_BYTES = 1 << 16  # that are read at once
SILENT = 0.5  # of the time for an answer: who has been silent for so much of it may be hanging


Heard = list[tuple[int, bytes]]  # the number of a question, and the JSON of its answer


class WorkerLost(Exception):
    """The worker is gone or no longer to be trusted; the text says what the code did."""


class LineBroken(WorkerLost):
    """It sent what is not an answer: nobody knows which of those beside it are."""


class TooSlow(Exception):
    """Each answer came in time, and all together took longer than they may."""


@dataclass
class Output:
    """What the student's code printed: the first `OUTPUT_BYTES` of it."""

    kept: bytearray = field(default_factory=bytearray)
    cut: bool = False

    def add(self, data: bytes) -> None:
        """Take some more, up to the limit."""
        room = OUTPUT_BYTES - len(self.kept)
        self.kept += data[:room]
        self.cut = self.cut or len(data) > room

    @property
    def text(self) -> str:
        """All that was kept, and a last line that says so where something was not."""
        text = self.kept.decode("utf-8", "replace")
        return f"{text}\n[output cut after {OUTPUT_BYTES // 1024} KiB]" if self.cut else text


class Worker:
    """One forked worker, begun and not waited for; a `Sandbox` gives those that are ready.

    `stdin` are the descriptors that it reads from beside the wire: none, or one.
    """

    def __init__(self, helper: Helper, *stdin: int) -> None:
        self.output = Output()
        self._helper = helper
        self._asked = 0
        self._received = bytearray()
        self._all_answered = False
        self._heard_bytes = 0
        self._most_answers = 0  # to one message
        self._status: int | None = None
        self._connection, theirs = socket.socketpair()
        self._pipe, their_pipe = os.pipe()
        self._answers, their_answers = os.pipe()
        self._unread = b""  # of the answers, what is not whole
        self._connection.setblocking(False)
        os.set_blocking(self._pipe, False)
        os.set_blocking(self._answers, False)
        try:
            with theirs:
                self.child = helper.fork(theirs.fileno(), their_pipe, their_answers, *stdin)
        except BaseException:
            self.close()
            raise
        finally:
            os.close(their_pipe)
            os.close(their_answers)
        self._poll = select.poll()
        self._poll.register(self._connection, select.POLLIN)  # before the pipe, see `_wait`
        self._poll.register(self._pipe, select.POLLIN)
        self._closely = select.poll()
        for descriptor in (self._connection, self._pipe, self._answers):
            self._closely.register(descriptor, select.POLLIN)

    def confined(self) -> Isolation:
        """Wait until it has confined itself; return how well it says it is isolated.

        Nothing of a student's is loaded yet.

        Raises:
            SandboxFault: it could not.
        """
        try:
            said = self._receive(-1, self._deadline(START_SECONDS))
            return Isolation(said["isolation"])
        except (WorkerLost, Overrun, KeyError, ValueError) as error:
            self.end()
            if not self.child.pid:
                raise NoProcess(NO_PROCESS) from None
            raise SandboxFault(f"a worker could not confine itself: {error}") from error

    def load(self, exercise: str, sources: dict[str, str], seconds: float) -> dict[str, Any]:
        """Have the exercise's file loaded; return the worker's answer. Raises as `ask` does."""
        return self._exchange({"exercise": exercise, "sources": sources}, 0, seconds)

    def open(
        self, kind: str, packed: bytes, functions: Mapping[str, Sequence[str]], seconds: float
    ) -> dict[str, Any]:
        """Have something packed opened; return the worker's answer. Raises as `ask` does."""
        first = {"open": kind, "size": len(packed), "functions": functions}
        return self._exchange(first, 0, seconds, packed)

    def read(self, question: Mapping[str, Any], seconds: float) -> dict[str, Any]:
        """Ask for some of what was opened; return the worker's answer. Raises as `ask` does."""
        self._asked += 1
        return self._exchange({"id": self._asked, **question}, self._asked, seconds)

    def ask(self, function: str, arguments: list[Any], seconds: float) -> dict[str, Any]:
        """Ask for one call, with arguments as `wire.encode` gives them.

        Raises:
            Overrun: no answer came within `seconds`; end the worker.
            WorkerLost: it died, or sent something that is not an answer; end the worker.
        """
        self._asked += 1
        question = {"id": self._asked, "function": function, "arguments": arguments}
        return self._exchange(question, self._asked, seconds)

    def turn_to(self, output: Output) -> None:
        """Have it print to `output` from now on: another exercise comes."""
        self._drain()
        self.output, self._heard_bytes = output, 0

    def hear(self, message: bytes, heard: Heard, seconds: float, together: float) -> None:
        """Have questions answered that go out together; add what comes to `heard`, as it comes.

        Args:
            message: the questions, and before the first ones what is to be loaded; see `wire`.
            heard: gets each answer with its number; it is kept whatever happens after it.
            seconds: how long each answer may take after the one before.
            together: how long all of them may take; a call that may be hanging by then is waited
                for, so that it is told from many that are slow.

        Raises:
            Overrun: no answer came in time; end the worker.
            TooSlow: all together took too long; end the worker.
            WorkerLost: it died, or sent something that is not an answer; end the worker.
        """
        if self._received or self._more() or self._take(heard) or self._unread:
            raise LineBroken("it answered before it was asked")
        self._most_answers = len(message) - message.find(b"\n")  # a question is longer than a byte
        try:
            self._await_answers(message, heard, self._deadline(seconds), together)
        except (Overrun, WorkerLost):
            with contextlib.suppress(WorkerLost, OSError):
                self._take(heard)
            raise
        self._take(heard)
        self._drain()

    def _await_answers(
        self, message: bytes, heard: Heard, deadline: Deadline, together: float
    ) -> None:
        end = time.monotonic() + together
        self._say(wire.framed(message), deadline)
        self._all_answered = False
        while not self._all_answered:
            # To be woken for each answer would cost more than most of them.
            self._look(deadline.wait(), heard)
            if self._all_answered:
                return
            if self._take(heard):
                deadline.begin_again()
            if time.monotonic() > end and deadline.silent < SILENT * deadline.seconds:
                raise TooSlow

    def _look(self, seconds: float, heard: Heard) -> None:
        """Take in what comes next but for answers, or see that nothing does.

        The rest of an answer is waited for too: no more of it may have had room in the pipe.
        """
        poll = self._closely if self._unread else self._poll
        ready = [descriptor for descriptor, _ in poll.poll(_milliseconds(seconds))]
        if self._pipe in ready:
            self._drain()
        if self._connection.fileno() in ready:
            self._receive_some(heard)
            self._all_answered = self._received == wire.ALL_ANSWERED
            if self._all_answered:
                self._received.clear()
            elif not wire.ALL_ANSWERED.startswith(self._received):
                raise LineBroken("it answered a question that was not asked")

    def _take(self, heard: Heard) -> bool:
        """Take in the answers that are in the pipe; return whether there was one."""
        before = len(heard)
        with contextlib.suppress(BlockingIOError):
            while data := os.read(self._answers, PIPE_BYTES):
                self._heard_bytes += len(data)
                if self._heard_bytes > HEARD_BYTES:
                    raise WorkerLost(f"it answered more than {HEARD_BYTES >> 20} MiB")
                self._unread = self._taken(self._unread + data, heard)
            with contextlib.suppress(KeyError):  # closed at the other end
                self._closely.unregister(self._answers)
        return len(heard) > before

    def _taken(self, unread: bytes, heard: Heard) -> bytes:
        """Take in the answers that are whole; return what is left of the bytes."""
        start, size, end = 0, wire.NUMBERED.size, len(unread)
        while end >= start + size:
            if len(heard) > self._most_answers:
                raise LineBroken("it answered questions that were not asked")
            length, number = wire.NUMBERED.unpack_from(unread, start)
            if length > wire.ANSWER_BYTES:
                raise WorkerLost(f"it sent an answer of {length} bytes")
            if end < start + size + length:
                break
            heard.append((number, unread[start + size : start + size + length]))
            start += size + length
        return unread[start:]

    def end(self) -> int:
        """End the worker, whatever it is doing; return its wait status, kept from the first call.

        What it had printed by then is kept.
        """
        if self._status is None:
            self._status = 0  # also where the helper fails: there is no more to end
            try:
                self._status = self._helper.end(self.child)
                self._drain()
            finally:
                self.close()
        return self._status

    def drop(self) -> None:
        """End the worker without waiting for it: it has answered all that was asked."""
        if self._status is None:
            self._status = 0
            try:
                self._drain()
                self._helper.drop(self.child)
            finally:
                self.close()

    def close(self) -> None:
        """Close the judge's ends of the wire and of the output."""
        self._connection.close()
        os.close(self._pipe)
        os.close(self._answers)

    def _exchange(
        self, message: dict[str, Any], number: int, seconds: float, rest: bytes = b""
    ) -> dict[str, Any]:
        deadline = self._deadline(seconds)
        if self._received or self._more():
            raise WorkerLost("it answered before it was asked")
        self._say(wire.pack(message) + rest, deadline)
        return self._receive(number, deadline)

    def _deadline(self, seconds: float) -> Deadline:
        return Deadline(seconds, self._process_id)

    def _process_id(self) -> int:
        with contextlib.suppress(SandboxFault):  # the wire will say that the helper is gone
            self._helper.learn_process_ids()
        return self.child.pid

    def _more(self) -> bool:
        """Whether data (not the end) waits on the wire."""
        events = dict(self._poll.poll(0)).get(self._connection.fileno(), 0)
        return bool(events & select.POLLIN) and not events & select.POLLHUP

    def _say(self, message: bytes, deadline: Deadline) -> None:
        """Write a question, which a worker need not read to its end."""
        rest = memoryview(message)
        while rest:
            try:
                rest = rest[self._connection.send(rest) :]
            except BlockingIOError:
                room = select.poll()
                room.register(self._connection, select.POLLOUT)
                room.poll(_milliseconds(deadline.wait()))
            except OSError:
                raise WorkerLost(self._how_it_ended()) from None

    def _receive(self, number: int, deadline: Deadline) -> dict[str, Any]:
        try:
            message = wire.unpack(self._frame(deadline))
        except wire.Garbage as garbage:
            raise WorkerLost(f"it sent {garbage}") from None
        if message.get("id") != number or isinstance(message["id"], bool):
            raise WorkerLost("it answered a question that was not asked")
        return message

    def _frame(self, deadline: Deadline) -> bytes:
        while True:
            length = int.from_bytes(self._received[: wire.HEADER_BYTES], "big")
            if len(self._received) >= wire.HEADER_BYTES:
                if length > wire.ANSWER_BYTES:
                    raise wire.Garbage(f"an answer of {length} bytes")
                end = wire.HEADER_BYTES + length
                if len(self._received) >= end:
                    body = bytes(self._received[wire.HEADER_BYTES : end])
                    del self._received[:end]
                    return body
            self._wait(deadline)

    def _wait(self, deadline: Deadline) -> None:
        """Take in what comes next, on the wire or printed.

        The pipe is looked at after the wire: where an answer has come, what was printed before
        it has come too.
        """
        ready = [descriptor for descriptor, _ in self._poll.poll(_milliseconds(deadline.wait()))]
        if self._pipe in ready:
            self._drain()
        if self._connection.fileno() in ready:
            self._receive_some()

    def _receive_some(self, heard: Heard | None = None) -> None:
        try:
            data = self._connection.recv(1 << 16)
        except OSError:
            data = b""
        if not data:
            if heard is not None:
                self._take(heard)  # what came before the end counts
            raise WorkerLost(self._how_it_ended())
        self._received += data

    def _drain(self) -> None:
        """Read what is printed by now, with a bound, for a worker may never stop printing."""
        for _ in range(16):
            try:
                data = os.read(self._pipe, 1 << 16)
            except BlockingIOError:
                return
            if not data:  # closed at the other end: there will be no more
                with contextlib.suppress(KeyError):
                    self._poll.unregister(self._pipe)
                    self._closely.unregister(self._pipe)
                return
            self.output.add(data)

    def _how_it_ended(self) -> str:
        """Say, for the student, what became of a worker that closed the wire."""
        code = os.waitstatus_to_exitcode(self.end())
        if code >= 0:
            return f"it ended Python (exit status {code})"
        if -code == signal.SIGKILL:
            return "it was killed, or closed the line to the grader"
        known = -code in set(signal.Signals)  # the real-time ones have no names
        return f"it crashed Python ({signal.Signals(-code).name if known else f'signal {-code}'})"


def _milliseconds(seconds: float) -> float:
    """Return seconds as poll(2) takes them: rounded up, or it would be called in vain."""
    return seconds * 1000 + 1
