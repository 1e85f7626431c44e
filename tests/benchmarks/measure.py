"""Measuring whole processes: wall time and processor time, the fastest of several runs."""

import resource
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """What something took, in milliseconds: wall clock, and processor time of all processes."""

    wall: float
    processor: float

    def __str__(self) -> str:
        """Return both, rounded."""
        return f"{self.wall:6.1f} ms wall, {self.processor:6.1f} ms processor"


def interleaved(runs: int, *subjects: Callable[[], object]) -> list[Cost]:
    """Run each subject in turn, `runs` times, and return the least cost of each.

    Taking turns lets a slow spell of the machine fall on all of them; the least is the cost
    without what else the machine did.
    """
    costs: list[list[Cost]] = [[] for _ in subjects]
    for _ in range(runs):
        for subject, found in zip(subjects, costs, strict=True):
            found.append(_cost(subject))
    return [
        Cost(min(cost.wall for cost in found), min(cost.processor for cost in found))
        for found in costs
    ]


def process(command: Sequence[str], **settings: object) -> Callable[[], None]:
    """Return a subject that runs `command` to its end, its output thrown away."""

    def run() -> None:
        subprocess.run(  # type: ignore[call-overload]
            command,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **settings,
        )

    return run


def _cost(subject: Callable[[], object]) -> Cost:
    before, begun = _processor_seconds(), time.perf_counter()
    subject()
    wall = time.perf_counter() - begun
    return Cost(1e3 * wall, 1e3 * (_processor_seconds() - before))


def _processor_seconds() -> float:
    """Return the processor time of this process and of all its ended children, in seconds."""
    total = 0.0
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        usage = resource.getrusage(who)
        total += usage.ru_utime + usage.ru_stime
    return total
