"""What a worker gives up, for good, before it loads a line of a student's code.

The helper process calls `prepare` once; every worker that it forks calls `enter`. A step that
this machine can do but that fails raises, so that nothing is ever run half confined.
"""

import ctypes
import os
import resource
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from landlockpy import Ruleset
from seccompy import Filter

from grader.sandbox.confine_calls import filter_for_workers
from grader.sandbox.confine_files import remember_importable, ruleset_for

PR_SET_PDEATHSIG = 1  # prctl(2)
PR_SET_DUMPABLE = 4
GRACE_SECONDS = 1
LIBC = ctypes.CDLL(None, use_errno=True)
NOT_AT_ALL = ("CORE", "MEMLOCK", "MSGQUEUE", "NICE", "RTPRIO")
MEBIBYTE = 1 << 20


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
    """What all workers share: built once, in the helper, where it costs its time once."""

    helper: int
    files: Ruleset | None
    calls: Filter | None

    @property
    def isolation(self) -> str:
        """Return "full" if files and system calls are confined, "limited" if not both can be."""
        return "full" if self.files and self.calls else "limited"

    def enter(self, limits: Limits) -> None:
        """Confine the calling process; the last step forbids what the others needed.

        Raises:
            ConfinementError, OSError, ValueError: a step failed; the worker must not go on.
        """
        os.setsid()
        os.chdir("/")
        _limit(limits)
        if sys.platform == "linux":
            self._follow_helper()
        if self.files:
            self.files.restrict()
            self.files.close()  # with it more could still be allowed
        if self.calls:
            self.calls.load()

    def _follow_helper(self) -> None:
        """Die with the helper, and let no process of the same user look inside."""
        _prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != self.helper:
            raise ConfinementError("the helper ended before its worker was confined")
        _prctl(PR_SET_DUMPABLE, 0)


def prepare(readable: Sequence[Path]) -> Confinement:
    """Find out what this machine can do and build it, with reading allowed below `readable`."""
    remember_importable()
    return Confinement(os.getpid(), ruleset_for(readable), filter_for_workers())


def _limit(limits: Limits) -> None:
    for name in NOT_AT_ALL:
        _set_limit(name, 0, 0)
    if sys.platform != "darwin":  # which refuses any limit below what it has reserved itself
        _set_limit("AS", limits.memory_bytes, limits.memory_bytes)
    _set_limit("CPU", limits.cpu_seconds, limits.cpu_seconds + GRACE_SECONDS)
    _set_limit("FSIZE", limits.file_bytes, limits.file_bytes)
    _set_limit("NOFILE", limits.descriptors, limits.descriptors)
    _set_limit("NPROC", limits.processes, limits.processes)


def _set_limit(name: str, soft: int, hard: int) -> None:
    """Lower one limit, never above the one in force; some systems lack the rarer ones."""
    which = getattr(resource, f"RLIMIT_{name}", None)
    if which is not None:
        ceiling = resource.getrlimit(which)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        resource.setrlimit(which, (soft, hard))


def _prctl(option: int, value: int) -> None:
    if LIBC.prctl(option, ctypes.c_ulong(value), *[ctypes.c_ulong(0)] * 3) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error), "prctl")
