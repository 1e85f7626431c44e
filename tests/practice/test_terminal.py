"""The terminal while something is watched: what ends it, ends it."""

import contextlib
import os
import pty
import signal
import sys
from collections.abc import Iterator

import pytest

from grader.errors import Stopped
from grader.practice.terminal import Terminal, Wake


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    """A terminal that nobody looks at."""
    ours, theirs = pty.openpty()
    with open(theirs, "r+b", buffering=0) as opened, contextlib.closing(Wake()) as wake:
        monkeypatch.setattr(sys, "stdin", opened)
        monkeypatch.setattr(sys, "stdout", opened)
        yield Terminal(wake)
    os.close(ours)


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (signal.SIGINT, KeyboardInterrupt),
        (signal.SIGTERM, Stopped),
        (signal.SIGHUP, Stopped),
    ],
)
def test_an_end_that_was_lost(
    terminal: Terminal, number: signal.Signals, error: type[BaseException]
) -> None:
    """Where Python swallows what a signal raises, it is raised again at the next wait."""
    before = signal.getsignal(number)
    with terminal:
        terminal.wait(0)
        with contextlib.suppress(error):
            os.kill(os.getpid(), number)
        with pytest.raises(error):
            terminal.wait(60)
    assert before == signal.getsignal(number)
