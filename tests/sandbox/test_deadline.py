"""A deadline is the worker's: what the machine keeps from it does not count against it."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psutil
import pytest

from grader.sandbox import wire
from grader.sandbox.client import Heard, Output, Worker
from grader.sandbox.deadline import MOST_TIMES, Deadline, Overrun
from grader.sandbox.sandbox import Sandbox

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
SECONDS = 1.0
SOURCE = """
import time

def answer():
    return 1.0

def compute():
    while True:
        pass

def sleep():
    time.sleep(99)
"""


@pytest.fixture
def worker() -> Iterator[Worker]:
    """A worker that has nothing loaded yet."""
    with Sandbox() as sandbox:
        worker = sandbox.worker(Output())
        sandbox.helper.learn_process_ids()
        yield worker
        worker.end()


def asked(worker: Worker, function: str) -> object:
    """Return what a worker answers that has loaded the functions above."""
    worker.load("exercise", {"exercise": SOURCE}, 10.0)
    return worker.ask(function, [], SECONDS)["answer"]


def heard(worker: Worker, function: str) -> object:
    """Return what it answers when loading and asking go out together."""
    first = wire.body_of({"exercise": "exercise", "sources": {"exercise": SOURCE}})
    answers: Heard = []
    worker.hear(wire.asking(first, [("", 1, function, ())]), answers, SECONDS, 9 * SECONDS)
    return wire.unpack_reply(answers[1][1])["answer"]


@contextmanager
def kept_from_running(worker: Worker, seconds: float) -> Iterator[None]:
    """Stop a worker, and let it go on after so many seconds."""
    os.kill(worker.child.pid, signal.SIGSTOP)
    timer = threading.Timer(seconds, os.kill, (worker.child.pid, signal.SIGCONT))
    timer.start()
    yield
    timer.cancel()


@pytest.mark.parametrize("ask", [asked, heard])
def test_who_is_kept_from_running_is_waited_for(
    worker: Worker, ask: Callable[[Worker, str], object]
) -> None:
    """A right answer is no endless loop where the machine was busy with something else."""
    with kept_from_running(worker, 1.5 * SECONDS):
        assert 1.0 == ask(worker, "answer")


def test_who_is_never_let_run_is_given_up(worker: Worker) -> None:
    """It is waited for some times as long, and no longer."""
    worker.load("exercise", {"exercise": SOURCE}, 10.0)
    begun = time.monotonic()
    with kept_from_running(worker, 60.0), pytest.raises(Overrun):
        worker.ask("answer", [], SECONDS / 4)
    assert MOST_TIMES * SECONDS / 4 <= time.monotonic() - begun < 4 * SECONDS


def test_who_sleeps_is_not_waited_for(worker: Worker) -> None:
    """Nobody keeps it from running but itself."""
    begun = time.monotonic()
    with pytest.raises(Overrun):
        asked(worker, "sleep")
    assert SECONDS <= time.monotonic() - begun < MOST_TIMES * SECONDS


def test_who_computes_is_not_waited_for(worker: Worker) -> None:
    """It has had its time: half of it at least, on a machine that others use as well."""
    with pytest.raises(Overrun):
        asked(worker, "compute")
    os.kill(worker.child.pid, signal.SIGSTOP)
    computed = psutil.Process(worker.child.pid).cpu_times().user
    assert SECONDS / 2 <= computed < MOST_TIMES * SECONDS


def test_who_has_not_looked_waits_on() -> None:
    """Where the judge itself was kept from running, the worker may have been so too."""
    deadline = Deadline(0.05, os.getpid)
    time.sleep(0.1)
    deadline.wait()


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_no_time_left(seconds: float) -> None:
    """Where a time for many answers is used up, not even a first look is taken."""
    with pytest.raises(Overrun):
        Deadline(seconds, os.getpid).wait()


def test_where_nothing_is_known_the_clock_decides() -> None:
    """A process that nothing is told of is given its time and no more."""
    deadline = Deadline(0.05, lambda: 0)
    deadline.wait()
    time.sleep(0.1)
    deadline.wait()  # the first look
    with pytest.raises(Overrun):
        deadline.wait()
