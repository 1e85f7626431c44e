"""Where a class is graded: processes that end with this one, and a Dask cluster."""

import gc
import logging
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from grader.batch import run as batch
from grader.batch import schedulers
from grader.batch.chunks import job_for
from grader.batch.run import SchedulerLost
from grader.batch.schedulers import Cluster, Processes
from grader.errors import Unusable
from grader.lessons.kit import PACKAGE
from grader.lessons.lesson import Lesson
from tests.helpers.classes import (
    QUICK,
    SOON,
    assert_gone,
    files,
    grade_class,
    read_report_of,
    student,
)
from tests.helpers.clusters import Dask, connected

PARENT = """
import sys
from tests.batch.test_schedulers import rest, where
from grader.batch.schedulers import Processes
if __name__ == "__main__":
    processes = Processes(2)
    print(*{processes.submit(where).result() for _ in range(9)}, flush=True)
    processes.submit(rest, 99)
    sys.stdin.read()
"""


def where() -> int:
    """Return the process that this runs in."""
    return os.getpid()


def modules() -> set[str]:
    """Return the modules that are imported there."""
    return set(sys.modules)


def rest(seconds: float) -> None:
    """Be busy for a while."""
    time.sleep(seconds)


def die() -> None:
    """End the process at once."""
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture
def processes() -> Iterator[Processes]:
    """Two processes, which end with the test."""
    processes = Processes(2)
    yield processes
    processes.close()


def test_processes_stay_warm(processes: Processes) -> None:
    """Work is done elsewhere, always in the same processes, which begin with a judge imported."""
    found = {processes.submit(where).result(SOON) for _ in range(9)}
    assert os.getpid() not in found
    assert 1 <= len(found) <= processes.slots == 2
    assert set(schedulers.PRELOADED) <= processes.submit(modules).result(SOON)
    assert processes.submit(gc.get_freeze_count).result(SOON) > 10_000  # shared pages stay shared


def test_a_ctrl_c_is_not_theirs(processes: Processes) -> None:
    """A process goes on when Ctrl-C reaches it: that is for the one that asked to handle."""
    pid = processes.submit(where).result(SOON)
    os.kill(pid, signal.SIGINT)
    assert pid == processes.submit(where).result(SOON)


def test_a_ctrl_c_meanwhile_is_ours(processes: Processes) -> None:
    """Ctrl-C while a process is begun comes as soon as it has begun."""
    executor = processes._executor
    submit = executor.submit

    def interrupted(function: Callable[[], int]) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        future = submit(function)
        future.result(SOON)
        begun.append(future)
        return future

    begun: list[object] = []
    executor.submit = interrupted  # type: ignore[method-assign, assignment]
    with pytest.raises(KeyboardInterrupt):
        processes.submit(where)
    assert 1 == len(begun)
    assert set() == signal.pthread_sigmask(signal.SIG_BLOCK, ()) & {signal.SIGINT}


def test_a_death_is_told_and_mended(processes: Processes) -> None:
    """A process that died is told by what it was to do, and others can be begun."""
    pid = processes.submit(where).result(SOON)
    with pytest.raises(BrokenProcessPool):
        processes.submit(die).result(SOON)
    assert "" == processes.lost()
    processes.renew()
    assert processes.submit(where).result(SOON) not in {pid, os.getpid()}


def test_closing_waits_for_nothing(processes: Processes) -> None:
    """What is being done, and what waits for its turn, ends at once; no process is left."""
    pids = {processes.submit(where).result(SOON) for _ in range(9)}
    for _ in range(9):
        processes.submit(rest, 99)
    begun = time.monotonic()
    processes.close()
    assert time.monotonic() - begun < SOON
    assert [] == multiprocessing.active_children()
    assert_gone(pids)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_no_process_outlives_its_parent(how: signal.Signals) -> None:
    """However the process that asked for them ends, busy and idle ones end with it."""
    with subprocess.Popen(
        [sys.executable, "-c", PARENT],
        env=os.environ | {"PYTHONPATH": str(PACKAGE.parent)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as parent:
        assert parent.stdout
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        assert pids
        parent.send_signal(how)
    assert_gone(pids)


# A Dask cluster: real processes, that know nothing of each other's files.


@pytest.fixture
def dask(tmp_path: Path) -> Iterator[Dask]:
    """A Dask cluster that is not started yet."""
    pytest.importorskip("distributed")
    dask = Dask(tmp_path)
    yield dask
    dask.close()


def test_a_worker_dies(
    dask: Dask, lesson4: Lesson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a cluster everybody is graded, also when one of its workers is killed in the middle."""
    dask.start_scheduler()
    first, second = dask.start_worker(), dask.start_worker()
    monkeypatch.setattr(batch, "CHUNK", 2)
    out, done = tmp_path / "out", []

    def advance() -> None:
        done.append(time.monotonic())
        if len(done) == 3:
            first.kill()

    class_ = [student(f"s{number:02}", "half") for number in range(16)]
    book = grade_class(lesson4, out, class_, lambda: connected(dask, 2), advance=advance)
    assert (16, {1.0}) == (len(book.students), {each.score for each in book.students})
    assert [first.wait(), second.poll()] == [-signal.SIGKILL, None]
    assert 16 == sum(name.startswith("reports/") for name in files(out))
    assert "full" == read_report_of(out, "s15")["isolation"]


def test_the_scheduler_dies(dask: Dask, lesson4: Lesson, tmp_path: Path) -> None:
    """Where the cluster is gone the class ends in one line; what was graded is kept."""
    scheduler = dask.start_scheduler()
    with pytest.raises(Unusable, match="has no workers: start some first"):
        Cluster(dask.address)
    dask.start_worker()
    class_ = [student(f"s{number:02}", "half") for number in range(24)]
    with pytest.raises(SchedulerLost, match=r"^the Dask scheduler at tcp://.* no longer answers$"):
        grade_class(
            lesson4, tmp_path / "out", class_, lambda: connected(dask, 1), advance=scheduler.kill
        )
    assert "s00" == read_report_of(tmp_path / "out", "s00")["submission"]


@pytest.fixture
def quick_to_give_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Wait for a scheduler only a moment, and leave Dask's logging as it was."""
    pytest.importorskip("distributed")
    monkeypatch.setattr(schedulers, "CONNECT_SECONDS", 0.5)
    known = [name for name in logging.root.manager.loggerDict if "distributed" in name]
    levels = {name: logging.getLogger(name).level for name in known}
    yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.usefixtures("quick_to_give_up")
def test_a_scheduler_that_does_not_answer() -> None:
    """What listens at the address and never answers is not waited for longer than it says."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        begun = time.monotonic()
        with pytest.raises(Unusable, match=f"^no Dask scheduler answers at {address} within 0.5 s"):
            Cluster(address)
        assert time.monotonic() - begun < SOON


@pytest.mark.usefixtures("quick_to_give_up")
@pytest.mark.parametrize(
    "address", ["nowhere", "tcp://127.0.0.1:1", "http://127.0.0.1:1", "tls://127.0.0.1:1"]
)
def test_an_address_where_nothing_is(address: str) -> None:
    """Where nothing listens, or what is no address, is told in one line that names it."""
    with pytest.raises(Unusable, match=r"^no Dask scheduler answers at") as refused:
        Cluster(address)
    assert address in str(refused.value)
    assert "\n" not in str(refused.value)


def test_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where Dask is not installed it is said how to install it."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Unusable, match=r"needs Dask: pip install 'from-memory\[cluster\]'"):
        Cluster("tcp://127.0.0.1:8786")


def test_real_processes_grade_a_class(lesson4: Lesson, tmp_path: Path) -> None:
    """A class that is graded by processes of this machine gets what it should, chunk by chunk."""
    class_ = [student(f"s{number:02}", "half") for number in range(20)]
    job = job_for(lesson4, QUICK)
    book = grade_class(lesson4, tmp_path, class_, lambda: Processes(2), job=job)
    assert [(f"s{number:02}", 1.0) for number in range(20)] == [
        (each.id, each.score) for each in book.students
    ]
    assert [] == multiprocessing.active_children()
