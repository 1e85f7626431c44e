"""Grading submissions in one lesson, in this process: from students' files to Reports.

Everybody is asked what the plan holds, through the sandbox; then pytest's session runs the checks
on what came back.
"""

import contextlib
from collections.abc import Mapping, Sequence

from grader.checking.answers import Planned
from grader.handin.submission import Submission
from grader.judge.asked import Asked
from grader.judge.attempt import Attempt
from grader.judge.options import Options
from grader.judge.session import JudgeFault, session_for
from grader.lessons.lesson import Lesson
from grader.results.report import Report
from grader.sandbox.sandbox import Sandbox

__all__ = ["JudgeFault", "grade", "grade_all", "grade_asking", "grade_watched"]


def grade(
    lesson: Lesson, submission: Submission, sandbox: Sandbox, options: Options | None = None
) -> Report:
    """Grade one submission.

    Args:
        lesson: what was asked for.
        submission: what was handed in.
        sandbox: where its code is run; stays open and can be used again.
        options: how to grade.

    Raises:
        JudgeFault, SandboxFault: nothing could be graded.
        KeyboardInterrupt: it was interrupted; the workers are ended.
    """
    return grade_all(lesson, [submission], sandbox, options)[0]


def grade_all(
    lesson: Lesson,
    submissions: Sequence[Submission],
    sandbox: Sandbox,
    options: Options | None = None,
) -> list[Report]:
    """Grade several submissions, one after the other.

    Arguments and exceptions are those of `grade`; the reports come in the submissions' order.
    """
    options = options or Options()
    return [_graded(Attempt(lesson, submission, sandbox, options))[1] for submission in submissions]


def grade_watched(
    lesson: Lesson, submission: Submission, sandbox: Sandbox, options: Options
) -> tuple[Report, list[Asked]]:
    """Grade one submission as `grade` does; return also what each check asked, in order."""
    asked: list[Asked] = []
    _, report = _graded(Attempt(lesson, submission, sandbox, options, asked=asked))
    return report, asked


def grade_asking(
    lesson: Lesson,
    submission: Submission,
    sandbox: Sandbox,
    options: Options,
    questions: Mapping[str, Sequence[Planned]],
) -> tuple[Report, dict[str, dict[int, bytes]]]:
    """Grade one submission as `grade` does, and ask something beside the checks.

    The `questions` to an exercise are asked when all that counts in it has been heard; they should
    not tell what is due in another. Returned is with the report, by exercise, what came back for
    each of them by its number, or nothing where not all was answered, and soon.
    """
    attempt, report = _graded(Attempt(lesson, submission, sandbox, options, questions=questions))
    return report, attempt.beside


def judge(attempt: Attempt) -> Report:
    """Have the checks run on what was heard; return the report.

    Raises:
        JudgeFault: nothing could be graded.
        KeyboardInterrupt: it was interrupted.
    """
    session = session_for(attempt.lesson)
    for exercise in attempt.exercises:
        attempt.judge(session, exercise)
    return attempt.report()


def _graded(attempt: Attempt) -> tuple[Attempt, Report]:
    with contextlib.closing(attempt):
        attempt.hear()
        return attempt, judge(attempt)
