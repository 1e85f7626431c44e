"""What a worker gives up, for good, before it loads a line of a student's code.

The helper process calls `prepare` once; every worker that it forks calls `enter`. A step that
this machine can do but that fails raises, so that nothing is ever run half confined.
"""

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from landlockpy import Ruleset

from grader.sandbox.confine_calls import LoadableFilter, filter_for_workers
from grader.sandbox.confine_files import remember_importable, ruleset_for
from grader.sandbox.isolation import Isolation

PR_SET_PDEATHSIG = 1  # prctl(2)
PR_SET_DUMPABLE = 4
PR_SET_NO_NEW_PRIVS = 38
LANDLOCK_RESTRICT_SELF = 446  # its number, on every processor
SECCOMP_SET_MODE_FILTER = 1
GRACE_SECONDS = 1
NOT_AT_ALL = ("CORE", "MEMLOCK", "MSGQUEUE", "NICE", "RTPRIO")
MEBIBYTE = 1 << 20
LIBC = ctypes.CDLL(None, use_errno=True)
if sys.platform == "linux":
    LIBC.prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
    LIBC.syscall.argtypes = [ctypes.c_long] * 4
    LIBC.syscall.restype = ctypes.c_long

Limit = tuple[int, tuple[int, int]]  # which one, and what it is set to


class ConfinementError(Exception):
    """The worker cannot be confined; it must end without loading anything."""


@dataclass(frozen=True)
class Limits:
    """What one worker may use. A limit that is hit fails the student's call, nobody else's.

    `memory_bytes` of address space, with what the worker inherits (an allocation beyond raises
    MemoryError); `cpu_seconds` (the kernel ends the worker); `file_bytes` of a file that is
    written (there is none to write to anyway); `descriptors` open at once; `processes` counts
    all processes and threads of the user, not the worker's alone: it only stops a flood of forks
    where isolation is limited, and leaves room for what the user already runs.
    """

    memory_bytes: int = 1024 * MEBIBYTE
    cpu_seconds: int = 60
    file_bytes: int = 0
    descriptors: int = 64
    processes: int = 4096


@dataclass(frozen=True)
class Confinement:
    """What all workers share: built once, in the helper, where it costs its time once.

    A worker is left with the bare system calls, for Python code that runs first in a fork is
    slow: each page of memory that it touches is copied then.
    """

    helper: int
    limits: tuple[Limit, ...]
    files: Ruleset | None
    calls: LoadableFilter | None

    @property
    def isolation(self) -> Isolation:
        """Full if files and system calls are confined, limited if not both can be."""
        return Isolation.FULL if self.files and self.calls else Isolation.LIMITED

    def enter(self) -> None:
        """Confine the calling process; the last step forbids what the others needed.

        Raises:
            ConfinementError, OSError, ValueError: a step failed; the worker must not go on.
        """
        os.setsid()  # a group of its own: whoever ends the worker ends all that it has started
        os.chdir("/")
        for which, values in self.limits:
            resource.setrlimit(which, values)
        if sys.platform == "linux":
            self._follow_helper()
            _prctl(PR_SET_NO_NEW_PRIVS, 1)  # else only root may do the next two
        if self.files:
            _system_call(LANDLOCK_RESTRICT_SELF, self.files.fileno(), 0, 0)
            self.files.close()  # with it more could still be allowed
        if self.calls:  # last: none of the calls above is allowed behind it
            _system_call(self.calls.call, SECCOMP_SET_MODE_FILTER, 0, self.calls.address)

    def _follow_helper(self) -> None:
        """Die with the helper, and let no process of the same user look inside."""
        _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != self.helper:
            raise ConfinementError("the helper ended before its worker was confined")
        _prctl(PR_SET_DUMPABLE, 0)


def prepare(readable: Sequence[Path], limits: Limits | None = None) -> Confinement:
    """Find out what this machine can do and build it, with reading allowed below `readable`."""
    remember_importable()
    return Confinement(
        helper=os.getpid(),
        limits=tuple(_lowered(limits or Limits())),
        files=ruleset_for(readable),
        calls=filter_for_workers(),
    )


def _lowered(limits: Limits) -> Iterator[Limit]:
    """Give a worker's limits, never above the one in force; some systems lack the rarer ones."""
    wanted = dict.fromkeys(NOT_AT_ALL, (0, 0))
    if sys.platform != "darwin":  # which refuses any limit below what it has reserved itself
        wanted["AS"] = (limits.memory_bytes, limits.memory_bytes)
    wanted["CPU"] = (limits.cpu_seconds, limits.cpu_seconds + GRACE_SECONDS)
    wanted["FSIZE"] = (limits.file_bytes, limits.file_bytes)
    wanted["NOFILE"] = (limits.descriptors, limits.descriptors)
    wanted["NPROC"] = (limits.processes, limits.processes)
    for name, (soft, hard) in wanted.items():
        which = getattr(resource, f"RLIMIT_{name}", None)
        if which is not None:
            ceiling = resource.getrlimit(which)[1]
            if ceiling != resource.RLIM_INFINITY:
                soft, hard = min(soft, ceiling), min(hard, ceiling)
            yield which, (soft, hard)


def _prctl(option: int, value: int) -> None:
    if LIBC.prctl(option, value, 0, 0, 0) != 0:
        raise _error("prctl")


def _system_call(number: int, first: int, second: int, third: int) -> None:
    if LIBC.syscall(number, first, second, third) != 0:
        raise _error(f"system call {number}")


def _error(call: str) -> OSError:
    error = ctypes.get_errno()
    return OSError(error, os.strerror(error), call)
