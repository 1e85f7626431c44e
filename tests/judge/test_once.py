"""Grading once: pytest is imported while the submission is asked, and nothing else is different."""

import subprocess
import sys
from dataclasses import replace

from grader.handin.submission import Submission, read_submission
from grader.judge.once import grade_once
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson
from grader.results.report import Report
from grader.sandbox.sandbox import Sandbox


def timeless(report: Report) -> Report:
    """Return a report without its times."""
    exercises = tuple(
        replace(each, checks=tuple(replace(check, seconds=0.0) for check in each.checks))
        for each in report.exercises
    )
    return replace(report, graded_at="", exercises=exercises)


def test_asking_waits_for_no_pytest() -> None:
    """What asks a submission is there before pytest is."""
    look = "import sys; import grader.judge.once; assert 'pytest' not in sys.modules"
    subprocess.run([sys.executable, "-c", look], check=True)


def test_the_report_is_the_same(lesson4: Lesson, sandbox: Sandbox) -> None:
    """A right, a wrong, a broken and a missing file get what they get from a warm judge."""
    right = read_submission(lesson4.solutions, lesson4).sources
    wrong = right["error"].replace("** 2", "** 3")
    sources = {"prediction": right["prediction"], "error": wrong, "weight_delta": "def"}
    submission = Submission("jdoe", sources)
    once = grade_once(lesson4, submission, sandbox, Options())
    assert timeless(grade(lesson4, submission, sandbox)) == timeless(once)
    assert {"passed", "failed", "broken", "missing"} == {each.status for each in once.exercises}


def test_threads_are_switched_between_as_before(lesson4: Lesson, sandbox: Sandbox) -> None:
    """How long a thread may hold the others up is as it was, once all is heard."""
    before = sys.getswitchinterval()
    grade_once(lesson4, Submission("jdoe", {}), sandbox, Options())
    assert before == sys.getswitchinterval()
