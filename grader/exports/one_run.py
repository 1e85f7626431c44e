"""The files that an autograder's run of `grade LESSON --json` left behind."""

import json
from pathlib import Path

from grader.errors import Fault, Unusable
from grader.results.report import Report, report_of


def refusal(complaint: Path | None) -> str:
    """Return why `grade` refused a submission; "" if there is no file of what it said on stderr.

    That is the last line; notes on a kit or on files come before it.
    """
    if complaint is None or not complaint.is_file():
        return ""
    said = complaint.read_text("utf-8", "replace")
    return said.strip().rpartition("\n")[2].removeprefix("grade: ")


def graded_report(path: Path) -> Report:
    """Return the report of a run that graded everything.

    Raises:
        Fault: there is none, or some of it could not be graded: by no fault of the student's, so
            that no score may come of it.
    """
    try:
        report = report_of(json.loads(path.read_text("utf-8")), path)
    except (OSError, ValueError, Unusable):  # there is none, or half of one
        raise Fault("there is no report of it") from None
    if report.internal:
        raise Fault("some of it could not be graded")
    return report
