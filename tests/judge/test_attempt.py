"""An attempt: what pytest tells of a submission becomes its report, and nothing else a pass."""

import re
import time
from collections.abc import Iterator
from typing import Any

import pytest

from grader.checking.answers import Verdict
from grader.handin.submission import Submission
from grader.judge.attempt import DIAGNOSIS_SECONDS, Attempt, exercise_report, ungraded
from grader.judge.options import Options
from grader.judge.session import session_for
from grader.lessons.lesson import Lesson
from grader.results.report import Check, ExerciseReport, Outcome, Report, Status
from grader.sandbox.sandbox import Sandbox

UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture
def make_attempt(lesson4: Lesson, sandbox: Sandbox) -> Iterator[Any]:
    """Make the attempt of a submission; all are closed."""
    made = []

    def make(submission: Submission) -> Attempt:
        attempt = Attempt(lesson4, submission, sandbox, Options("a seed", 0.5))
        made.append(attempt)
        return attempt

    yield make
    for attempt in made:
        attempt.close()


PASSED = Check("knob", "The knob.", Outcome.PASSED, "", 0.75)
FAILED = Check("toes", "The toes.", Outcome.FAILED, "why", 0.25, Status.FAILED)
SKIPPED = Check("late", "It is late.", Outcome.SKIPPED, "too late", 0.25, Status.PASSED)


def reported(attempt: Attempt, *checks: Check) -> ExerciseReport:
    """Return the report on the exercise `error`, of whose checks this came."""
    attempt.judged = {each.name: exercise_report(each, (PASSED,)) for each in attempt.exercises}
    attempt.judged["error"] = exercise_report(attempt.lesson.exercise("error"), checks)
    exercises = {each.name: each for each in attempt.report().exercises}
    return exercises["error"]


def test_all_checks_passed(make_attempt: Any) -> None:
    """Where all checks passed the exercise has all its points."""
    found = reported(make_attempt(Submission("jdoe", {"error": ""})), PASSED)
    assert ("passed", 2.0, 2.0, "") == (found.status, found.score, found.max_score, found.output)
    assert (PASSED,) == found.checks


def test_a_share_of_the_points(make_attempt: Any) -> None:
    """A score is the points times the share of the checks that passed."""
    found = reported(make_attempt(Submission("jdoe", {"error": ""})), PASSED, FAILED)
    assert ("failed", 1.0) == (found.status, found.score)
    assert (PASSED, FAILED) == found.checks


def test_what_a_suite_skips_does_not_count(make_attempt: Any) -> None:
    """A check that its suite skips is reported, and counts neither for nor against anybody."""
    attempt = make_attempt(Submission("jdoe", {"error": ""}))
    found = reported(attempt, PASSED, SKIPPED)
    assert ("passed", 2.0, (PASSED, SKIPPED)) == (found.status, found.score, found.checks)
    assert ("internal", 0.0) == ((only := reported(attempt, SKIPPED)).status, only.score)


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
    assert ["error"] == [each.name for each in attempt.exercises]


def test_what_a_report_is_about(make_attempt: Any, lesson4: Lesson) -> None:
    """A report tells all that is needed to get the same again, and when it was made in UTC."""
    submission = Submission("jdoe", {"error": "x = 1"})
    attempt = make_attempt(submission)
    attempt.judged = {each.name: exercise_report(each, (PASSED,)) for each in attempt.exercises}
    found: Report = attempt.report()
    assert ("lesson4", "jdoe", "a seed") == (found.lesson, found.submission, found.seed)
    assert lesson4.suite_sha256 == found.suite_sha256
    assert submission.sha256 == found.submission_sha256
    assert UTC.fullmatch(found.graded_at)
    assert [each.name for each in lesson4.exercises] == [each.name for each in found.exercises]


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


def test_diagnoses_share_their_time(
    make_attempt: Any, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What one exercise's diagnosis took is gone for those after it."""
    granted: list[Any] = []

    def slow(*given: object, printed: bool) -> None:
        granted.append(given[-1])
        begun = time.thread_time()
        while time.thread_time() < begun + 0.05:
            pass

    monkeypatch.setattr("grader.judge.diagnosis.diagnose", slow)
    attempt = make_attempt(Submission("jdoe", {}))
    attempt.hear()
    for name in ("error", "derivative"):
        attempt.judge(session_for(lesson4), lesson4.exercise(name))
    first, second = granted
    assert DIAGNOSIS_SECONDS == first
    assert 0.05 <= first - second < 1
