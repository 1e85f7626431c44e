"""The log: one line an event, computed from at each start, and never a reason to stop."""

import json
import os
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from grader.lessons.lesson import Lesson
from grader.practice.log import Event, Kind, Log
from grader.practice.progress import Progress
from tests.helpers.commands import RunGrade

AT = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
PASSED = Event(AT, "lesson4", "error", Kind.PASSED, 7, 7, complete=True, seconds=0.25)
HINT = Event(AT, "lesson4", "error", Kind.HINT, hint=2)
RIGHT = "def neural_network(my_input, weight): return my_input * weight\n"


@pytest.fixture
def said() -> list[str]:
    """What a log said of itself."""
    return []


@pytest.fixture
def log(tmp_path: Path, said: list[str]) -> Log:
    """A log that is not there yet."""
    return Log(tmp_path / ".grade" / "log.jsonl", said.append)


def again(log: Log, said: list[str]) -> list[Event]:
    """Return what another process reads of the log."""
    return Log(log.path, said.append).read()


def test_what_is_written_is_read(log: Log, said: list[str]) -> None:
    """Events come back as they were written, in their order, one line each."""
    assert [] == log.read()
    log.append([PASSED])
    assert [PASSED] == log.read()
    log.append([HINT, PASSED])
    assert [PASSED, HINT, PASSED] == log.read() == again(log, said)
    assert (3, []) == (log.path.read_bytes().count(b"\n"), said)


def test_what_others_write_is_read(log: Log, said: list[str]) -> None:
    """Events of another process are seen, and nothing is read twice."""
    log.append([PASSED])
    log.read()
    Log(log.path, said.append).append([HINT])
    assert [PASSED, HINT] == log.read() == log.read()


def test_many_at_once(log: Log, said: list[str]) -> None:
    """Whoever writes at the same time loses nothing of the others."""
    writers = [
        threading.Thread(target=Log(log.path, said.append).append, args=([HINT] * 200,))
        for _ in range(4)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [HINT] * 800 == log.read()
    assert [] == said


def test_torn_line(log: Log, said: list[str]) -> None:
    """A last line that was cut short is skipped and said; what is written next stays whole."""
    log.append([PASSED])
    with open(log.path, "ab") as file:
        file.write(HINT.to_line()[:40])
    assert [PASSED] == again(log, said)
    assert [f"the last line of {log.path} was cut short and is not counted"] == said
    log.append([HINT])
    assert [PASSED, HINT] == again(log, said)


@pytest.mark.parametrize(
    "line",
    [
        b"garbage",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b"null",
        b"[" * 100_000,
        b'{"kind": "passed"}',
        PASSED.to_line().replace(b"2026", b"9999").strip(),
        PASSED.to_line().replace(b"2026-11", b"2026-17").strip(),
        PASSED.to_line().replace(b'"checks": 7', b'"checks": "7"').strip(),
        PASSED.to_line().replace(b'"lesson4"', b"4").strip(),
    ],
    ids=lambda line: repr(line[-60:]),
)
def test_damaged(log: Log, said: list[str], line: bytes) -> None:
    """A log with lines that are not events is kept aside, and the rest goes on."""
    log.append([PASSED])
    with open(log.path, "ab") as file:
        file.write(line + b"\n")
    before = log.path.read_bytes()
    log.append([HINT])
    assert [PASSED, HINT] == again(log, said)
    (aside,) = log.path.parent.glob("log-damaged-*.jsonl")
    assert aside.read_bytes().startswith(before)
    assert [True] == [aside.name in line for line in said]
    assert [PASSED, HINT] == again(log, said)
    assert 1 == len(said)


def test_newer_version(log: Log, said: list[str]) -> None:
    """Events and keys of a newer version are passed over, kept and said."""
    log.append([PASSED])
    newer = json.loads(PASSED.to_line()) | {"kind": "dreamt", "mood": "good"}
    known = json.loads(HINT.to_line()) | {"mood": "good"}
    with open(log.path, "a") as file:
        file.write(f"{json.dumps(newer)}\n{json.dumps(known)}\n")
    before = log.path.read_bytes()
    assert [PASSED, HINT] == again(log, said)
    assert [True] == ["newer version" in line for line in said]
    assert before == log.path.read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_no_log_can_be_kept(run_grade: RunGrade, tmp_path: Path) -> None:
    """Whatever keeps the log from being written, one line says so and grading goes on."""
    run_grade("init", "lesson4")
    (tmp_path / "exercises" / "lesson4" / "prediction.py").write_text(RIGHT)
    log = tmp_path / ".grade" / "log.jsonl"
    for make in (lambda: log.symlink_to("/dev/full"), log.mkdir, lambda: os.mkfifo(log)):
        make()
        graded = run_grade("lesson4", "prediction", "--json")
        assert (0, True) == (graded.returncode, json.loads(graded.stdout)["passed"])
        writing = [line for line in graded.stderr.splitlines() if "cannot write" in line]
        assert ([1], 2) >= ([len(writing)], len(graded.stderr.splitlines()))
        log.rmdir() if log.is_dir() else log.unlink()


def test_ten_thousand_events(log: Log, lesson4: Lesson) -> None:
    """A log of years is read in a moment, and what comes after it at once."""
    log.path.parent.mkdir()
    log.path.write_bytes(PASSED.to_line() * 10_000)
    begun = time.process_time()
    progress = Progress(log.read())
    assert (10_000, 1) == (len(progress.events), progress.done(lesson4))
    assert 5 > time.process_time() - begun
    log.append([HINT])
    begun = time.process_time()
    assert 10_001 == len(log.read())
    assert 0.1 > time.process_time() - begun


def test_only_ones_own_exercises_count(run_grade: RunGrade, tmp_path: Path) -> None:
    """Somebody else's folder is graded without a note; one's own is noted, from everywhere."""
    run_grade("init", "lesson4")
    log = tmp_path / ".grade" / "log.jsonl"
    other = tmp_path / "jdoe"
    other.mkdir()
    (other / "prediction.py").write_text(RIGHT)
    (tmp_path / "exercises" / "lesson4" / "prediction.py").write_text(RIGHT)
    run_grade("lesson4", "--submission", "jdoe")
    assert not log.exists()
    run_grade("lesson4", "--submission", "exercises/lesson4")
    run_grade("lesson4", cwd=tmp_path / "exercises")
    assert 1 == len(log.read_text().splitlines())


def test_an_untouched_lesson_leaves_no_trace(run_grade: RunGrade, tmp_path: Path) -> None:
    """Stubs that nobody wrote in are not worth a note."""
    run_grade("init", "lesson4")
    run_grade("lesson4")
    assert not (tmp_path / ".grade" / "log.jsonl").exists()
