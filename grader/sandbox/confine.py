"""What a worker gives up before it loads a line of a student's code."""

import resource
from dataclasses import dataclass

MEBIBYTE = 1 << 20


@dataclass(frozen=True)
class Limits:
    """What one worker may use. A limit that is hit fails the student's call, nobody else's.

    `memory_bytes` of address space (an allocation beyond raises MemoryError), `cpu_seconds`
    (the kernel ends the worker), `file_bytes` (a longer write fails; there is no file to write
    to anyway), `descriptors` open at once, `processes` of this user (a fork beyond fails;
    the kernel does not hold root to it).
    """

    memory_bytes: int = 1024 * MEBIBYTE
    cpu_seconds: int = 60
    file_bytes: int = 0
    descriptors: int = 32
    processes: int = 256


def confine(limits: Limits) -> str:
    """Confine this process for good: called in the worker, before any source is loaded.

    Returns:
        How well the worker is isolated now: "full", "limited" or "none".

    Raises:
        OSError, ValueError: a limit could not be set; the worker must not go on.
    """
    for which, value in (
        (resource.RLIMIT_AS, limits.memory_bytes),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, limits.file_bytes),
        (resource.RLIMIT_NOFILE, limits.descriptors),
        (resource.RLIMIT_NPROC, limits.processes),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(which, (value, value))
    return "limited"
