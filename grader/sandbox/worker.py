"""The helper process, and the workers that it forks: one for each exercise, archive or notebook.

The helper is started afresh (never forked from the judge), has imported NumPy and this folder,
and waits on a socket. For every worker the judge sends three descriptors: the wire, a pipe for
what the code prints, and one for answers to questions that come together. The helper forks, and
the child confines itself and only then loads what
comes over the wire. The judge speaks to the helper in fixed-size records:

    judge   "F" + 4 bytes 0, with three descriptors    fork a worker (a fourth is its stdin)
    helper  4 bytes                                    its process id, or 0: there is none
    judge   "E" + 4 bytes of process id                end that worker
    helper  4 bytes                                    its wait status
    judge   "D" + 4 bytes of process id                end that worker, without an answer

When the judge is gone the socket ends, and the helper ends its workers and itself.
"""

import gc
import importlib
import os
import random
import signal
import socket
import struct
import sys
from collections.abc import Callable, Mapping, Sequence
from os import _exit  # by a name of its own, that no student's code has exchanged
from typing import Any, NoReturn, Protocol

import numpy as np

from grader.sandbox import wire
from grader.sandbox.confine import Confinement, prepare
from grader.sandbox.confine_files import package_files, python_files
from grader.sandbox.plain import plain_files
from grader.sandbox.student_code import StudentCode


class Loadable(Protocol):
    """What a worker is for: loads what it was sent, then answers questions about it."""

    def load(self) -> dict[str, Any]:
        """Return the answer to what was sent first."""

    def answer(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answer to a question."""


OpenPacked = Callable[[Mapping[str, Any], bytes], Loadable]

REQUEST = struct.Struct("!cI")
REPLY = struct.Struct("!I")
WIRE = 3  # the descriptor on which a worker hears questions and answers them
ANSWERS = 4  # the one into which it writes answers to questions that came together
CHUNK = 1 << 14  # bytes; most questions are shorter
READY = -1  # the numbers of the two messages that answer no question
LOADED = 0
NO_WORKER = 0
TOO_LARGE = {"refused": "something too large"}

# Read before workers are forked, so that no exercise pays for them or needs the files later.
PRELOADED = ["numpy.linalg", "numpy.random", "numpy.typing", "dataclasses", "typing"]
REHEARSAL = "import numpy as np\ndef answer(number):\n    return [number, np.exp(number)]"


def serve(control: socket.socket, open_packed: OpenPacked | None) -> None:
    """Fork and end workers as the judge asks, until the judge is gone."""
    nothing = os.open(os.devnull, os.O_RDONLY)
    for place in (WIRE, ANSWERS):  # taken: what the judge sends goes elsewhere
        os.dup2(nothing, place)
    for name in PRELOADED:
        importlib.import_module(name)
    sys.dont_write_bytecode = True  # what workers import leaves nothing behind, confined or not
    # Streams that workers inherit and use when 0, 1 and 2 are their own.
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", errors="replace", buffering=1, closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", errors="replace", buffering=1, closefd=False)
    os.uname = _kind_of_machine(os.uname())
    gc.freeze()  # or what is rehearsed would look through all that is imported
    _rehearse()
    confinement = prepare([*python_files(), *package_files("numpy")])
    begin_generators()
    gc.freeze()  # a collection in a worker would copy every page of what it inherited
    gc.enable()  # which it was not until here: what is imported is not worth looking through
    workers: set[int] = set()
    while True:
        request, descriptors = _receive(control)
        if not request:
            break
        command, pid = REQUEST.unpack(request)
        if command == b"F":
            pid = _fork(confinement, open_packed, descriptors)
            workers.add(pid)
            control.sendall(REPLY.pack(pid))
            continue
        status = _end(pid) if pid in workers else 0
        workers.discard(pid)
        if command == b"E":
            control.sendall(REPLY.pack(status))
    for pid in workers:
        _end(pid)


def _kind_of_machine(known: os.uname_result) -> Callable[[], os.uname_result]:
    """Return an `os.uname` that tells the system and the processor, and no name or version.

    The system call is refused to workers, for it tells the machine's name. Much of the standard
    library asks for the rest of it.
    """
    told = os.uname_result((known.sysname, "", "", "", known.machine))
    return lambda: told


def _rehearse() -> None:
    """Answer a question of our own: what Python sets up on first use, it need not in each fork."""
    plain_files({"rehearsal": REHEARSAL})
    code = StudentCode("rehearsal", {"rehearsal": REHEARSAL})
    wire.body_of(code.load())
    message = wire.asking(b"{}", [("", 1, "answer", (0.5,))])
    for _ in range(10):  # after which Python has adapted its bytecode
        for _, number, function, arguments in wire.unpack_asked(message)["ask"]:
            _numbered(number, code.call(function, list(map(wire.argument, arguments))))
    code.forget()


def _fork(confinement: Confinement, open_packed: OpenPacked | None, descriptors: list[int]) -> int:
    """Fork a worker that keeps these descriptors; return its process id, 0 if none can be forked.

    The judge sees the wire closed then, and may ask again when other workers have ended.
    """
    try:
        pid = os.fork()
    except OSError:
        pid = NO_WORKER
    else:
        if pid == 0:
            _become_worker(confinement, open_packed, descriptors)
    for descriptor in descriptors:
        os.close(descriptor)
    return pid


def _receive(control: socket.socket) -> tuple[bytes, list[int]]:
    request, descriptors, _, _ = socket.recv_fds(control, REQUEST.size, 4)
    while request and len(request) < REQUEST.size:
        rest = control.recv(REQUEST.size - len(request))
        if not rest:
            return b"", descriptors
        request += rest
    return request, descriptors


def _end(pid: int) -> int:
    """Kill a worker and all of its process group; return how it had ended."""
    if pid == NO_WORKER:
        return 0
    for kill in (os.killpg, os.kill):  # the group may not be there yet
        try:
            kill(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            continue
    return os.waitpid(pid, 0)[1]


def _become_worker(
    confinement: Confinement, open_packed: OpenPacked | None, descriptors: Sequence[int]
) -> NoReturn:
    """Turn this fresh fork into a worker: nothing of it returns to the helper's code."""
    status = 1
    try:
        nothing = os.open(os.devnull, os.O_RDONLY)  # its own: flags of a shared one outlive it
        confinement.enter()
        _keep_only(nothing, *descriptors)
        _answer_questions(confinement.isolation, open_packed)
        status = 0
    finally:
        _exit(status)  # not by way of the helper's loop, of which this is a copy


def _keep_only(
    nothing: int, connection: int, output: int, answers: int, stdin: int | None = None
) -> None:
    """Leave the worker its stdin (empty if none is given), its output and its two lines."""
    own = nothing if stdin is None else stdin
    places = ((own, 0), (output, 1), (output, 2), (connection, WIRE), (answers, ANSWERS))
    for descriptor, place in places:
        os.dup2(descriptor, place)
    os.closerange(ANSWERS + 1, 4096)


def _answer_questions(isolation: str, open_packed: OpenPacked | None) -> None:
    """Say that all is confined, load what is sent, then answer one question after the other."""
    _send(READY, {"isolation": isolation})
    first = _read()
    if first is None:
        return
    if "ask" in first:
        _hear_all(first)
        return
    sent: Loadable
    if open_packed and "open" in first:
        sent = open_packed(first, _read_bytes(first["size"]))
    else:
        sent = StudentCode(first["exercise"], first["sources"])
    _send(LOADED, sent.load())
    while (question := _read()) is not None:
        _send(question["id"], sent.answer(question))


def _hear_all(message: dict[str, Any] | None) -> None:
    """Answer messages of questions; one that names an exercise has that loaded, for the old one."""
    sources: dict[str, str] = {}
    code: StudentCode | None = None
    while message is not None:
        if "exercise" in message:
            sources = message.get("sources", sources)
            if code:
                code.forget()
                begin_generators()
            if "exercises" in message:  # said before anything of the student's is run
                plain = sorted(plain_files(sources).intersection(message["exercises"]))
                _write(ANSWERS, _numbered(wire.PLAIN, wire.body_of({"plain": plain})))
            code = StudentCode(message["exercise"], sources)
            loaded = code.load()
            _write(ANSWERS, _numbered(LOADED, wire.body_of(loaded)))
            _answer_all(code, () if "raised" in loaded else message["ask"])
        elif code:
            _answer_all(code, message["ask"])
        message = _read()


def begin_generators() -> None:
    """Have the generators of random numbers begin anew: code that draws does the same again."""
    random.seed(0)
    np.random.seed(0)


def _answer_all(code: StudentCode, questions: Sequence[wire.Asked]) -> None:
    """Answer questions that came together, and say so; see `wire`."""
    ended = None  # the check whose last answer was none: it has no use for others
    for check, number, function, arguments in questions:
        if check != ended:
            body = code.call(function, list(map(wire.argument, arguments)))
            _write(ANSWERS, _numbered(number, body))
            ended = None if body.startswith(wire.ANSWERED) else check
    _write(WIRE, wire.ALL_ANSWERED)


def _numbered(question: int, body: bytes) -> bytes:
    """Return the JSON of an answer as it goes into the pipe of answers.

    What was printed before it is on its way then.
    """
    _flush()
    if len(body) > wire.ANSWER_BYTES:
        body = wire.body_of(TOO_LARGE)
    return wire.NUMBERED.pack(len(body), question) + body


def _send(question: int, answer: dict[str, Any]) -> None:
    _flush()
    body = wire.body_of({"id": question, **answer})
    if len(body) > wire.ANSWER_BYTES:
        body = wire.body_of({"id": question, **TOO_LARGE})
    _write(WIRE, wire.framed(body))


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # the student's own stream, or a closed one
            continue


def _write(line: int, message: bytes) -> None:
    while message:  # read and write, for a worker has no right to the calls of sockets
        message = message[os.write(line, message) :]


def _read() -> dict[str, Any] | None:
    """Return the next message, or None when there will be none; they come one at a time."""
    header = _read_bytes(wire.HEADER_BYTES)
    body = _read_bytes(int.from_bytes(header, "big"))
    return wire.unpack_asked(body) if body else None


def _read_bytes(length: int) -> bytes:
    """Return so many bytes of the wire, or fewer if the judge is gone."""
    received = bytearray()
    while len(received) < length and (part := os.read(WIRE, min(CHUNK, length - len(received)))):
        received += part
    return bytes(received)


def main(open_packed: OpenPacked | None = None) -> None:
    """Run as the helper process: forget the way to everything but the standard library.

    The arguments are the folders that were put on the path to find NumPy and this package.

    Args:
        open_packed: how workers open what is packed, if they are to.
    """
    os.environ.clear()
    sys.path[:] = [entry for entry in sys.path if entry not in sys.argv[1:]]
    del sys.argv[1:]
    for name in [name for name in sys.modules if name.partition(".")[0] == "grader"]:
        del sys.modules[name]
    serve(socket.socket(fileno=0), open_packed)
    _exit(0)  # nothing is left to tidy up, and the judge is waiting
