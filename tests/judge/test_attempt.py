"""An attempt: what pytest tells of a submission becomes its report, and nothing else a pass."""

import re
import time
from collections.abc import Iterator
from typing import Any

import pytest

from grader.checking.answers import Verdict
from grader.handin.submission import Submission
from grader.judge.attempt import DIAGNOSIS_SECONDS, Attempt, check_name, ungraded
from grader.lessons.lesson import Lesson
from grader.results.report import ExerciseReport, Outcome, Report, Status
from grader.sandbox.sandbox import Sandbox

CHECK = "test_error.py::test_knob[0]"
TITLES = {CHECK: "The knob.", "test_error.py::test_toes[0]": "The toes."}
UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture
def make_attempt(lesson4: Lesson, sandbox: Sandbox) -> Iterator[Any]:
    """Make the attempt of a submission; all are closed."""
    made = []

    def make(submission: Submission) -> Attempt:
        attempt = Attempt(lesson4, submission, sandbox, "a seed", 0.5, lesson4.exercises)
        made.append(attempt)
        return attempt

    yield make
    for attempt in made:
        attempt.close()


def ran(nodeid: str = CHECK, outcome: str = "passed", **more: Any) -> dict[str, Any]:
    """Return what pytest's JSON report tells of one check."""
    stages = {stage: {"duration": 0.25} for stage in ("setup", "call", "teardown")}
    return {"nodeid": nodeid, "outcome": outcome, **stages, **more}


def verdict(outcome: str, cause: str, message: str = "why") -> dict[str, str]:
    """Return what the judge adds to a check that raised."""
    return {"outcome": outcome, "message": message, "cause": cause}


def reported(attempt: Attempt, *tests: dict[str, Any], **unusable: str) -> ExerciseReport:
    """Return the report on the exercise `error`, for which these checks were run."""
    attempt.tests["error"] = list(tests)
    exercises = {each.name: each for each in attempt.report(TITLES, unusable).exercises}
    return exercises["error"]


def test_all_checks_passed(make_attempt: Any) -> None:
    """Where all checks passed the exercise has, with its points, their titles and times."""
    found = reported(make_attempt(Submission("jdoe", {"error": ""})), ran())
    assert ("passed", 2.0, 2.0, "") == (found.status, found.score, found.max_score, found.output)
    (check,) = found.checks
    assert ("knob", "The knob.", "passed") == (check.name, check.title, check.outcome)
    assert ("", 0.75) == (check.message, check.seconds)


def test_a_share_of_the_points(make_attempt: Any) -> None:
    """A score is the points times the share of the checks that passed."""
    failed = ran("test_error.py::test_toes[0]", "failed", metadata=verdict("failed", "failed"))
    found = reported(make_attempt(Submission("jdoe", {"error": ""})), ran(), failed)
    assert ("failed", 1.0) == (found.status, found.score)
    assert [("passed", ""), ("failed", "why")] == [(c.outcome, c.message) for c in found.checks]


NOT_RUN = {key: value for key, value in ran().items() if key != "call"}


@pytest.mark.parametrize(
    ("test", "outcome", "status"),
    [
        (ran(outcome="failed", metadata=verdict("timeout", "timeout")), "timeout", "timeout"),
        (ran(outcome="failed", metadata=verdict("error", "todo")), "error", "todo"),
        (ran(outcome="failed", metadata=verdict("error", "crashed")), "error", "crashed"),
        (ran(outcome="failed", metadata=verdict("internal", "internal")), "internal", "internal"),
        # What has no verdict is no pass, and our fault.
        (ran(outcome="failed"), "internal", "internal"),
        (ran(outcome="skipped"), "internal", "internal"),
        (ran(outcome="error"), "internal", "internal"),
        (NOT_RUN, "internal", "internal"),
        # Even where pytest says it passed, a verdict has the last word.
        (ran(metadata=verdict("failed", "failed")), "failed", "failed"),
    ],
)
def test_outcomes(make_attempt: Any, test: dict[str, Any], outcome: str, status: str) -> None:
    """Only a check that was run, passed and raised nothing is a pass."""
    found = reported(make_attempt(Submission("jdoe", {"error": ""})), test)
    assert (outcome, 0.0) == (found.checks[0].outcome, found.score)
    assert status == found.status


@pytest.mark.parametrize(
    ("unusable", "reason"),
    [({}, "there are no checks"), ({"error": "SyntaxError"}, "SyntaxError")],
)
def test_no_checks(make_attempt: Any, unusable: dict[str, str], reason: str) -> None:
    """An exercise for which no check was run is our fault, with the reason if one is known."""
    found = reported(make_attempt(Submission("jdoe", {"error": ""})), **unusable)
    assert (Status.INTERNAL, 0.0) == (found.status, found.score)
    assert f"the suite of error cannot be used: {reason}" == found.checks[0].message


@pytest.mark.parametrize(
    ("submission", "message", "cause"),
    [
        (Submission("jdoe", {}), "there is no error.py", Status.MISSING),
        (
            Submission("jdoe", {}, {"error": "is not UTF-8"}),
            "error.py is not UTF-8",
            Status.BROKEN,
        ),
    ],
)
def test_nothing_to_ask(
    make_attempt: Any, submission: Submission, message: str, cause: Status
) -> None:
    """Who handed in nothing, or nothing readable, is not asked: every question says why."""
    student = make_attempt(submission).students["error"]
    for _ in range(2):
        with pytest.raises(Verdict) as raised:
            student.squared_error(0.5, 1)
        assert (message, cause) == (raised.value.message, raised.value.cause)


def test_a_single_file_is_graded_alone(make_attempt: Any) -> None:
    """Where one file was handed in, there is a report on its exercise only."""
    attempt = make_attempt(Submission("error.py", {"error": ""}, only="error"))
    assert ["error"] == list(attempt.students)
    assert ["error"] == [each.name for each in attempt.report(TITLES, {}).exercises]


def test_what_a_report_is_about(make_attempt: Any, lesson4: Lesson) -> None:
    """A report tells all that is needed to get the same again, and when it was made in UTC."""
    submission = Submission("jdoe", {"error": "x = 1"})
    found: Report = make_attempt(submission).report(TITLES, {})
    assert ("lesson4", "jdoe", "a seed") == (found.lesson, found.submission, found.seed)
    assert lesson4.suite_sha256 == found.suite_sha256
    assert submission.sha256 == found.submission_sha256
    assert UTC.fullmatch(found.graded_at)
    assert [each.name for each in lesson4.exercises] == [each.name for each in found.exercises]


@pytest.mark.parametrize(
    ("nodeid", "name"),
    [
        ("test_error.py::test_knob[0]", "knob"),
        ("test_error.py::test_knob[12]", "knob"),
        ("test_error.py::test_test_of_tests[0]", "test_of_tests"),
    ],
)
def test_names_of_checks(nodeid: str, name: str) -> None:
    """A check has the same name for every submission of a class."""
    assert name == check_name(nodeid)


def test_a_submission_that_could_not_be_judged(lesson4: Lesson) -> None:
    """What we could not judge is internal in every exercise: no points, and nobody's blame."""
    submission = Submission("jdoe", {"error": ""})
    found = ungraded(lesson4, submission, "a seed", "the judge is gone")
    assert {Status.INTERNAL} == {each.status for each in found.exercises}
    assert {(Outcome.INTERNAL, "the judge is gone")} == {
        (check.outcome, check.message) for each in found.exercises for check in each.checks
    }
    assert (0.0, lesson4.max_score, False) == (found.score, found.max_score, found.passed)
    assert (True, "none") == (found.internal, found.isolation)
    assert submission.sha256 == found.submission_sha256


def test_diagnoses_share_their_time(make_attempt: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one exercise's diagnosis took is gone for those after it."""
    granted: list[Any] = []

    def slow(*arguments: object, **_: object) -> None:
        granted.append(arguments[-1])
        begun = time.thread_time()
        while time.thread_time() < begun + 0.05:
            pass

    monkeypatch.setattr("grader.judge.attempt.diagnose", slow)
    attempt = make_attempt(Submission("jdoe", {}))
    for name in ("error", "derivative"):
        attempt.students[name].failed = True
        attempt.conclude(name)
    first, second = granted
    assert DIAGNOSIS_SECONDS == first
    assert 0.05 <= first - second < 1
