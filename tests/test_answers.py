"""Answers written by people who had read the contract alone: right ones pass, wrong ones do not.

`right_answers/<lesson>/<exercise>-<style>/` holds a submission each, in a style of its own.
`wrong_answers/<lesson>/<exercise>.py` holds many, one after the other: each begins with a line
that says what is wrong, one that says which sentence of the contract it breaks, and one that shows
it. Who wrote them had seen no suite and no misconception.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from grader.handin.submission import Submission, read_submission
from grader.judge.options import Options
from grader.judge.run import grade, grade_all
from grader.lessons.lesson import load_lesson
from grader.results.report import Status
from grader.sandbox.sandbox import Sandbox

HERE = Path(__file__).parent
RIGHT = sorted(HERE.glob("right_answers/*/*"))
WRONG = sorted(HERE.glob("wrong_answers/*/*.py"))
BEGINS = "# WRONG: "
ONE_IN = 4  # is diagnosed: that costs five times as much as to refuse it


def named(path: Path) -> str:
    """Return how pytest names what lies at a path."""
    return f"{path.parent.name}-{path.stem}"


def wrong_sources(path: Path) -> list[str]:
    """Return the wrong answers that a file holds."""
    return [BEGINS + text for text in f"\n{path.read_text('utf-8')}".split(f"\n{BEGINS}")[1:]]


@pytest.mark.parametrize("folder", RIGHT, ids=named)
def test_right_whatever_the_style(folder: Path, sandbox: Sandbox) -> None:
    """A right answer passes every check, and there is nothing to say of it."""
    lesson, exercise = load_lesson(folder.parent.name), folder.name.partition("-")[0]
    options = Options(exercises=(exercise,))
    (graded,) = grade(lesson, read_submission(folder, lesson), sandbox, options).exercises
    assert [] == [check.message for check in graded.checks if check.message]
    assert (Status.PASSED, None) == (graded.status, graded.diagnosis)


@pytest.mark.parametrize("path", WRONG, ids=named)
def test_wrong_however_nearly_right(path: Path, sandbox: Sandbox) -> None:
    """No wrong answer passes, and none is a fault of ours; some are diagnosed too."""
    lesson, exercise = load_lesson(path.parent.name), path.stem
    sources = wrong_sources(path)
    submissions = [Submission(text.partition("\n")[0], {exercise: text}) for text in sources]
    diagnosed, refused = submissions[::ONE_IN], submissions[:]
    del refused[::ONE_IN]
    options = Options(exercises=(exercise,))
    reports = grade_all(lesson, diagnosed, sandbox, options)
    reports += grade_all(lesson, refused, sandbox, replace(options, diagnosing=False))
    taken = {
        report.submission: str(graded.status)
        for report in reports
        for graded in report.exercises
        if graded.status in {Status.PASSED, Status.INTERNAL}
    }
    assert len(sources) == len(reports) >= 5
    assert {} == taken
