"""The helper process as the judge sees it: started afresh, asked to fork and to end workers."""

import importlib.util
import os
import socket
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from grader.kit import Fault

if TYPE_CHECKING:
    from grader.sandbox.client import Worker

START_SECONDS = 30.0
INSTRUCTIONS = ("OPENBLAS_CORETYPE", "NPY_DISABLE_CPU_FEATURES")
# What modules ask to have mended in forks is threads and seeds: the helper has one thread, and
# sets the seeds itself.
BEGIN = (
    "import os; os.register_at_fork = lambda **hooks: None; "
    "import sys; sys.path[:0] = sys.argv[1:]; import grader.sandbox.worker as worker; "
)
BOOT = f"{BEGIN}worker.main()"
BOOT_OF_READERS = (
    f"{BEGIN}import grader.sandbox.reader as reader; reader.rehearse(); "
    "worker.main(reader.open_packed)"
)


class SandboxFault(Fault):
    """The sandbox itself does not work: a fault of ours, never the student's."""


class Sandbox:
    """The helper process: imports NumPy once, then forks workers. Use it as a context manager.

    Starting does not wait for it, so that it warms up while the judge does. `ahead` says whether a
    worker is begun while the one before it is asked: one submission is graded sooner then; a
    class, which keeps all processors busy, is not. `reads` says whether workers can open what is
    packed too: what they need for that is imported only then.
    """

    def __init__(self, *, ahead: bool = True, reads: bool = False) -> None:
        self.ahead = ahead
        self.isolation = ""  # said by the first worker
        self.spare: Worker | None = None  # the next one, begun while others are asked
        self._forking: deque[Worker] = deque()  # whose process ids are still to be read
        self._control, theirs = socket.socketpair()
        self._control.settimeout(START_SECONDS)
        try:
            with theirs:
                self._helper = _start_helper(theirs, reads=reads)
        except OSError as error:
            self._control.close()
            raise SandboxFault(f"the sandbox's helper process cannot start: {error}") from error

    @property
    def helper_pid(self) -> int:
        """The process id of the helper."""
        return self._helper.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the helper and with it every worker."""
        if self.spare:
            self.spare.close()
        self._control.close()
        try:
            self._helper.wait(START_SECONDS)
        except subprocess.TimeoutExpired:
            self._helper.kill()
            self._helper.wait()
        if self._helper.stderr:
            self._helper.stderr.close()

    def fork(self, worker: "Worker", *descriptors: int) -> None:
        """Have a worker forked that gets these descriptors: its wire, its output, its stdin.

        Without the last its stdin is empty.
        It is not waited for: its process id is known when it is needed.
        """
        self._send(b"F", 0, descriptors)
        self._forking.append(worker)

    def end(self, worker: "Worker") -> int:
        """End a worker and all of its process group; return its wait status."""
        self.learn_process_ids()
        self._send(b"E", worker.pid)
        return self._receive()

    def drop(self, worker: "Worker") -> None:
        """End a worker as `end` does, without waiting for it."""
        self.learn_process_ids()
        self._send(b"D", worker.pid)

    def learn_process_ids(self) -> None:
        """Read the process ids of the workers forked by now."""
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
            raise SandboxFault(f"the sandbox's helper process ended: {self._last_words()}")
        return int.from_bytes(reply, "big")

    def _last_words(self) -> str:
        assert self._helper.stderr is not None
        lines = self._helper.stderr.read().decode("utf-8", "replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "it said nothing")


def _start_helper(control: socket.socket, *, reads: bool) -> subprocess.Popen[bytes]:
    boot = BOOT_OF_READERS if reads else BOOT
    return subprocess.Popen(
        [sys.executable, "-s", "-S", "-P", "-B", "-c", boot, *_import_folders()],
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
