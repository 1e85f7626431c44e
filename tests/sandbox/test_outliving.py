"""Nothing of what a worker does to its surroundings is there for the next one."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.sandbox import wire
from grader.sandbox.client import Output
from grader.sandbox.sandbox import Sandbox
from grader.sandbox.worker import ANSWERS, WIRE

SECONDS = 10.0
SOURCE = (Path(__file__).parents[1] / "helpers" / "disturbing.py").read_text("utf-8")


def asked(sandbox: Sandbox, *functions: str) -> list[Any]:
    """Return what a fresh worker answers, asked one function after the other."""
    worker = sandbox.worker(Output())
    try:
        loaded = worker.load("disturbing", {"disturbing": SOURCE}, SECONDS)
        assert "answer" in loaded, loaded
        answers = [worker.ask(function, [], SECONDS) for function in functions]
    finally:
        worker.end()
    return [wire.decode(answer["answer"]) for answer in answers]


@pytest.fixture(params=[False, True], ids=["one at a time", "one ahead"])
def sandbox(request: pytest.FixtureRequest) -> Any:
    """A sandbox of its own, as a class and as one submission is graded in."""
    with Sandbox(ahead=request.param) as sandbox:
        yield sandbox


def test_nothing_outlives_a_worker(sandbox: Sandbox) -> None:
    """Flags, offsets, limits, signals, timers and the like are for the next worker as ever."""
    (before,) = asked(sandbox, "surroundings")
    changed, after = asked(sandbox, "disturb", "surroundings")
    assert {"flags of 0", "flags of 1", "flags of 3", "signals", "timers"} <= set(changed)
    assert before != after  # it can be seen that they were changed
    for _ in range(3):  # one may have been begun ahead
        assert [before] == asked(sandbox, "surroundings")


def test_each_worker_has_its_own_empty_input(sandbox: Sandbox) -> None:
    """Who asks the keyboard finds the end of the file, whatever another did with it before."""
    for _ in range(3):
        assert ["EOFError", "EOFError"] == asked(sandbox, "keyboard", "keyboard")
        asked(sandbox, "disturb", "keyboard")


def test_a_worker_has_five_descriptors(sandbox: Sandbox) -> None:
    """A worker holds its input, its output twice and its two lines: none to the helper's judge."""
    assert [[0, 1, 2, WIRE, ANSWERS]] == asked(sandbox, "descriptors")


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_helper_shares_no_memory(sandbox: Sandbox) -> None:
    """No memory of the helper's is shared with its forks, who could leave word in it."""
    asked(sandbox, "surroundings")
    maps = Path("/proc", str(sandbox.helper.pid), "maps").read_text("utf-8").splitlines()
    assert [] == [line for line in maps if line.split()[1].endswith("ws") or "rw-s" in line]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize(
    "look",
    [os.sched_getaffinity, lambda pid: os.getpriority(os.PRIO_PROCESS, pid), os.sched_getscheduler],
    ids=["processors", "priority", "scheduling"],
)
def test_the_helper_is_as_it_was(sandbox: Sandbox, look: Callable[[int], object]) -> None:
    """Nor does a worker change what its siblings inherit from the helper."""
    asked(sandbox, "surroundings")
    before = look(sandbox.helper.pid)
    asked(sandbox, "disturb")
    assert before == look(sandbox.helper.pid)


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("wanted", [True, False])
def test_what_is_compiled_is_kept_where_it_is_wanted(
    wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A helper keeps what it compiles as its judge does, or each would compile it again."""
    monkeypatch.setattr(sys, "dont_write_bytecode", not wanted)
    with Sandbox() as sandbox:
        asked(sandbox, "surroundings")  # by then its command line can be read
        command = Path("/proc", str(sandbox.helper.pid), "cmdline").read_bytes().split(b"\0")
        assert wanted == (b"-B" not in command)


def test_workers_keep_nothing_that_they_compile(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a student's code imports leaves no file behind, also where nothing is confined."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    with Sandbox() as sandbox:
        assert [True] == asked(sandbox, "keeps_nothing")
