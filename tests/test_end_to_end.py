"""`grade` on golden submissions: folders of `submissions/`, named by what they do.

Beside a student's files each holds an `expected.toml`: `why` it is there, further `options`,
what must be `shown` on the screen, and for each exercise its `status`, the `share` of the points
("all", "some", "none"; if nothing is said, all for passed and less for anything else), and what
the first `message` and the `output` must contain. `rest` is the status of the exercises not named.
"""

import contextlib
import copy
import json
import signal
import subprocess
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import psutil
import pytest

from grader.lessons.lesson import Lesson
from grader.results.report import SCHEMA
from tests.helpers.commands import GRADE, RunGrade

SUBMISSIONS = Path(__file__).with_name("submissions")
SHARES: dict[str, Callable[[float], bool]] = {
    "all": lambda share: share == 1,
    "some": lambda share: 0 < share < 1,
    "none": lambda share: share == 0,
    "less": lambda share: share < 1,
}


@dataclass(frozen=True)
class Golden:
    """A golden submission and what came of it: on the screen, as JSON, and as two reports."""

    expected: dict[str, Any]
    screen: subprocess.CompletedProcess[str]
    as_json: subprocess.CompletedProcess[str]
    report: dict[str, Any]
    again: dict[str, Any]

    def of(self, exercise: dict[str, Any]) -> dict[str, Any]:
        """Return what is expected of an exercise of the report."""
        expected: dict[str, Any] = self.expected.get("exercises", {}).get(exercise["name"], {})
        status = expected.get("status", self.expected["rest"])
        return {"share": "all" if status == "passed" else "less"} | expected | {"status": status}


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away what in the surroundings of the tests has a say in how a screen looks."""
    for name in ("FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture(scope="module")
def graded() -> dict[Path, Golden]:
    """What was graded so far, so that each submission is graded once for all tests."""
    return {}


@pytest.fixture(params=sorted(SUBMISSIONS.iterdir()), ids=lambda path: path.name)
def golden(
    request: pytest.FixtureRequest, run_grade: RunGrade, tmp_path: Path, graded: dict[Path, Golden]
) -> Golden:
    """A golden submission, graded for the screen, and again as JSON."""
    folder = request.param
    if folder not in graded:
        expected = tomllib.loads((folder / "expected.toml").read_text("utf-8"))
        # Named as from beside it: a path is never broken, so a long one would not fit the screen.
        command = ["lesson4", "-v", "--submission", folder.name, *expected.get("options", [])]
        reports = [tmp_path / "report.json", tmp_path / "again.json"]
        screen = run_grade(*command, "-o", reports[0], cwd=SUBMISSIONS)
        as_json = run_grade(*command, "--json", "-o", reports[1], cwd=SUBMISSIONS)
        # One that could not be graded has no reports: the tests of its exit code say so.
        documents = [json.loads(path.read_text()) if path.exists() else {} for path in reports]
        graded[folder] = Golden(expected, screen, as_json, *documents)
    return graded[folder]


def test_exit_code(golden: Golden) -> None:
    """The exit code is 0 if everything passed and 1 if not: none is a fault of ours."""
    all_passed = {golden.expected["rest"]} | {
        exercise["status"] for exercise in golden.expected.get("exercises", {}).values()
    } == {"passed"}
    assert (0 if all_passed else 1) == golden.screen.returncode, golden.screen.stderr
    assert golden.screen.returncode == golden.as_json.returncode
    assert all_passed == golden.report["passed"]


def test_nothing_is_said_on_stderr(golden: Golden) -> None:
    """Whatever a submission does, stderr has no traceback of ours and none of its output."""
    assert "" == golden.screen.stderr
    assert "" == golden.as_json.stderr


def test_only_the_report_is_on_stdout(golden: Golden) -> None:
    """With --json stdout is the report that -o writes, nothing else, and valid by the schema."""
    report = json.loads(golden.as_json.stdout)
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(report)
    assert golden.again == report


def test_statuses(golden: Golden, lesson4: Lesson) -> None:
    """Every exercise of the lesson is in the report, in order, with the status that is due."""
    exercises = golden.report["exercises"]
    assert [each.name for each in lesson4.exercises] == [each["name"] for each in exercises]
    due = {exercise["name"]: golden.of(exercise)["status"] for exercise in exercises}
    assert due == {exercise["name"]: exercise["status"] for exercise in exercises}


def test_scores(golden: Golden) -> None:
    """What one exercise does costs the others nothing: each gets the share of its own checks."""
    for exercise in golden.report["exercises"]:
        passed = [check["outcome"] == "passed" for check in exercise["checks"]]
        share = sum(passed) / len(passed)
        assert pytest.approx(share * exercise["max_score"]) == exercise["score"]
        assert SHARES[golden.of(exercise)["share"]](share), (exercise["name"], share)
    total = sum(exercise["score"] for exercise in golden.report["exercises"])
    assert (14, pytest.approx(total)) == (golden.report["max_score"], golden.report["score"])


def test_diagnoses(golden: Golden) -> None:
    """The mistake behind wrong answers is named where it is known, and nowhere else."""
    for exercise in golden.report["exercises"]:
        named = exercise["diagnosis"]["id"] if exercise["diagnosis"] else None
        assert golden.of(exercise).get("diagnosis") == named, exercise["name"]


def test_messages_and_output(golden: Golden) -> None:
    """The first message says what is wrong; what was printed is kept, cut to 64 KiB."""
    for exercise in golden.report["exercises"]:
        messages = [check["message"] for check in exercise["checks"]]
        first = next((message for message in messages if message), "")
        assert golden.of(exercise).get("message", "") in first
        assert golden.of(exercise).get("output", "") in exercise["output"]
        assert 64 * 1024 + 100 > len(exercise["output"])


def test_screen(golden: Golden) -> None:
    """The screen says what is expected, in at most 80 columns, without escape sequences."""
    words = " ".join(golden.screen.stdout.split())  # wherever a line was broken
    for text in golden.expected.get("shown", []):
        assert text in words
    assert 80 >= max(map(len, golden.screen.stdout.splitlines()))
    assert "\x1b" not in golden.screen.stdout


def test_two_runs_differ_in_times_only(golden: Golden) -> None:
    """Two runs over the same submission give the same report but for the times."""
    assert _without_times(golden.report) == _without_times(golden.again)


def _without_times(report: dict[str, Any]) -> dict[str, Any]:
    timeless = copy.deepcopy(report)
    del timeless["graded_at"]
    for exercise in timeless["exercises"]:
        for check in exercise["checks"]:
            del check["seconds"]
    return timeless


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc to see processes")
def test_interrupted(tmp_path: Path) -> None:
    """Ctrl-C while a submission loops: exit code 130, one line, no report, no process left."""
    (tmp_path / "prediction.py").write_text("def neural_network(*_):\n    while True: pass\n")
    command = ["lesson4", "--submission", ".", "--timeout", "60", "-o", "report.json"]
    with _started(*command, cwd=tmp_path) as process:
        family = _wait_for_busy_worker(process.pid)
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=30)
    assert (130, "", "grade: interrupted") == (process.returncode, stdout, stderr.strip())
    assert set() == {pid for pid in family if Path(f"/proc/{pid}").exists()}
    assert ["prediction.py"] == [path.name for path in tmp_path.iterdir()]


@contextlib.contextmanager
def _started(*arguments: str, cwd: Path) -> Iterator[subprocess.Popen[str]]:
    """Start `grade` so that SIGINT reaches it, even where the tests themselves ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        process = subprocess.Popen(
            [GRADE, *arguments],
            cwd=cwd,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
    finally:
        signal.signal(signal.SIGINT, before)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _wait_for_busy_worker(pid: int) -> set[int]:
    """Return `pid`, its helper and its worker, once the worker has been busy for a while."""
    judge = psutil.Process(pid)
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        with contextlib.suppress(psutil.NoSuchProcess):  # it ended meanwhile
            helpers = judge.children()
            workers = [worker for helper in helpers for worker in helper.children()]
            if any(worker.cpu_times().user > 0.05 for worker in workers):
                return {each.pid for each in (judge, *helpers, *workers)}
        time.sleep(0.01)
    raise AssertionError("no worker got busy")
