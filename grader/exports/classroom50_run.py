"""Classroom 50's result.json of one run of `grade LESSON --json`, as its autograder.py makes it."""

from collections.abc import Mapping
from pathlib import Path

from grader.errors import ExitCode
from grader.exports.classroom50 import Assignment, document_text, identity
from grader.exports.one_run import graded_report, refusal
from grader.files import write_output
from grader.lessons.lesson import Lesson


def export_result(
    lesson: Lesson,
    report: Path,
    exit_code: int,
    complaint: Path | None,
    output: Path,
    assignment: Assignment,
    given: Mapping[str, str],
) -> str:
    """Write the result.json of one run; return why nothing could be read, "" if it was graded.

    Args:
        lesson: what was graded.
        report: the file that holds what it printed.
        exit_code: its exit code.
        complaint: the file that holds what it said on stderr, if there is one.
        output: where to write.
        assignment: what it is of.
        given: whose it is.

    Raises:
        Unusable: something cannot be read or written, or the identity lacks something.
        Fault: it was not graded, by no fault of the student's: nothing is written.
    """
    graded = None
    if exit_code != ExitCode.UNUSABLE:
        graded = graded_report(report)
    who = identity(given, given.get("owner", "the student"))
    points = graded.score if graded else 0.0
    text = document_text(graded, points, who, assignment, lesson.max_score)
    write_output(output, text.encode())
    return "" if graded else refusal(complaint)
