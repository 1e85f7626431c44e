"""When an answer is overdue: told by the time that a worker had, not by the clock alone.

A machine may keep a process from running for longer than any right answer takes: others use its
processors, or it is a virtual one whose host is busy. A grade must not hang on that.
"""

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field

SOON = 0.01  # seconds: who has not answered all by then is looked at again, at most so often
TICKS = 8  # but less often the longer it has been silent: after an eighth of that time
USED = 0.5  # of its time: who has computed for so much of it was not kept from answering
MOST_TIMES = 3  # its time is waited at the most for a worker that was kept from running
ASLEEP = "S"


class Overrun(Exception):
    """The deadline passed without an answer."""


@dataclass
class Deadline:
    """The time within which a worker is to answer.

    It has passed after `seconds` where the worker sleeps by then, or has computed for half of
    them; one that would run if it could is waited for longer. `process_id` says which process it
    is; it is asked only where the answer does not come soon.
    """

    seconds: float
    process_id: Callable[[], int]
    _begun: float = field(default_factory=time.monotonic)
    _computed: float | None = None  # seconds by the first look at it

    @property
    def silent(self) -> float:
        """For how many seconds no answer has come."""
        return time.monotonic() - self._begun

    def begin_again(self) -> None:
        """Count from now on: an answer has come, and the next one is waited for."""
        self._begun, self._computed = time.monotonic(), None

    def wait(self) -> float:
        """Return for how many seconds to wait before the next look.

        Raises:
            Overrun: the deadline has passed.
        """
        silent = self.silent
        if self.seconds <= 0:
            raise Overrun
        if self._computed is None:  # never looked at yet, however late it is by the clock
            if silent > SOON:
                self._computed = _process(self.process_id())[1]
        elif silent > self.seconds and not self._is_kept_from_running(silent, self._computed):
            raise Overrun
        left = self.seconds - silent
        tick = max(SOON, silent / TICKS)
        return min(tick, left) if left > 0 else tick

    def _is_kept_from_running(self, silent: float, before: float) -> bool:
        if silent > MOST_TIMES * self.seconds:
            return False
        state, computed = _process(self.process_id())
        return state != ASLEEP and computed - before < USED * self.seconds


def _process(process_id: int) -> tuple[str, float]:
    """Return the state of a process as proc(5) has it, and for how many seconds it has computed.

    Where that is not told, it counts as one that sleeps.
    """
    try:
        with open(f"/proc/{process_id}/stat", encoding="utf-8", errors="replace") as file:
            told = file.read().rpartition(")")[2].split()  # the name before it may hold anything
    except OSError:
        return ASLEEP, 0.0
    user, system = told[11:13]
    return told[0], (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")
