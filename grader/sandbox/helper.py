"""The helper process as the judge sees it: started afresh, asked to fork and to end children."""

import contextlib
import importlib.util
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from grader.errors import Fault, Shortage

START_SECONDS = 30.0
NO_PROCESS = (
    "no further process can be started here: raise the limit (`ulimit -u`, or the container's), "
    "or end some that run"
)
INSTRUCTIONS = ("OPENBLAS_CORETYPE", "NPY_DISABLE_CPU_FEATURES")
# What modules ask to have mended in forks is threads and seeds: the helper has one thread, and
# sets the seeds itself.
BEGIN = (
    "import gc; gc.disable(); import os; os.register_at_fork = lambda **hooks: None; "
    "import sys; sys.path[:0] = sys.argv[1:]; import grader.sandbox.worker as worker; "
)
BOOT = f"{BEGIN}worker.main()"
BOOT_OF_READERS = (
    f"{BEGIN}import grader.sandbox.reader as reader; reader.rehearse(); "
    "worker.main(reader.open_packed)"
)


class SandboxFault(Fault):
    """The sandbox itself does not work: a fault of ours, never the student's."""


class NoProcess(SandboxFault, Shortage):
    """No process can be started; the system allows no more."""


@dataclass(eq=False)
class Child:
    """A process that the helper forked; `pid` is 0 until it is told, and where there is none."""

    pid: int = 0


class Helper:
    """The helper process: imports NumPy once, then forks children.

    Starting does not wait for it, so that it warms up while the judge does. `reads` says whether
    its children can open what is packed too: what they need for that is imported only then.
    """

    def __init__(self, *, reads: bool = False) -> None:
        self._forking: deque[Child] = deque()  # whose process ids are still to be read
        self._used = False
        self._control, theirs = socket.socketpair()
        self._control.settimeout(START_SECONDS)
        try:
            with theirs:
                self._process = _start_helper(theirs, reads=reads)
        except BlockingIOError:
            self._control.close()
            raise NoProcess(NO_PROCESS) from None
        except OSError as error:
            self._control.close()
            raise SandboxFault(f"the sandbox's helper process cannot start: {error}") from error

    @property
    def pid(self) -> int:
        """The process id of the helper itself."""
        return self._process.pid

    def hang_up(self) -> None:
        """Have the helper hear that there is nothing more to do: it ends, and with it every child.

        Nothing can be asked of it any more; `close` is still to be called.
        """
        with contextlib.suppress(OSError):  # it has ended already
            self._control.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """End the helper and with it every child."""
        if not self._used:  # it would hear of the end only once it is warm
            self._process.kill()
        self.hang_up()
        with contextlib.suppress(OSError):  # its own end is heard at once
            while self._control.recv(1 << 10):
                continue
        self._control.close()
        try:
            self._process.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stderr:
            self._process.stderr.close()

    def fork(self, *descriptors: int) -> Child:
        """Have a child forked that gets these descriptors: its wire, its output, its stdin.

        Without the last its stdin is empty.
        It is not waited for: its process id is known when it is needed.
        """
        self._used = True
        self._send(b"F", 0, descriptors)
        child = Child()
        self._forking.append(child)
        return child

    def end(self, child: Child) -> int:
        """End a child and all of its process group; return its wait status."""
        self.learn_process_ids()
        self._send(b"E", child.pid)
        return self._receive()

    def drop(self, child: Child) -> None:
        """End a child as `end` does, without waiting for it."""
        self.learn_process_ids()
        self._send(b"D", child.pid)

    def learn_process_ids(self) -> None:
        """Read the process ids of the children forked by now."""
        while self._forking:
            self._forking.popleft().pid = self._receive()

    def _send(self, command: bytes, pid: int, descriptors: Sequence[int] = ()) -> None:
        try:
            socket.send_fds(self._control, [command + pid.to_bytes(4, "big")], descriptors)
        except OSError as error:
            raise SandboxFault(f"the sandbox's helper process does not answer: {error}") from error

    def _receive(self) -> int:
        try:
            reply = self._control.recv(4, socket.MSG_WAITALL)
        except OSError as error:
            raise SandboxFault(f"the sandbox's helper process does not answer: {error}") from error
        if len(reply) < 4:
            raise SandboxFault(f"the sandbox's helper process ended: {self._last_words}")
        return int.from_bytes(reply, "big")

    @cached_property
    def _last_words(self) -> str:
        assert self._process.stderr is not None
        lines = self._process.stderr.read().decode("utf-8", "replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "it said nothing")


def _start_helper(control: socket.socket, *, reads: bool) -> subprocess.Popen[bytes]:
    boot = BOOT_OF_READERS if reads else BOOT
    flags = ["-s", "-S", "-P"]
    if sys.dont_write_bytecode:  # else what it compiles is kept, as what the judge compiles is
        flags.append("-B")
    return subprocess.Popen(
        [sys.executable, *flags, "-c", boot, *_import_folders()],
        stdin=control.fileno(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd="/",
        env=_environment(),
        start_new_session=True,  # a Ctrl-C is the judge's to handle
    )


def _environment() -> dict[str, str]:
    """Return the helper's environment: its own, whatever the surroundings say, but for one thing.

    Which of the processor's instructions are used is theirs to say: some set it because what
    NumPy would choose computes wrong there, or is not to be had.
    """
    # The same hashes in every run; one thread, or a fork would lose the others.
    own = {"PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return {name: os.environ[name] for name in INSTRUCTIONS if name in os.environ} | own


def _import_folders() -> list[str]:
    """Return the folders in which the helper finds this package and NumPy."""
    package = Path(__file__).parents[2]
    spec = importlib.util.find_spec("numpy")
    assert spec is not None
    assert spec.origin is not None
    return [str(package), str(Path(spec.origin).parents[1])]
