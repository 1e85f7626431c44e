"""What an autograder's one run of `grade LESSON --json` left behind."""

import json
from pathlib import Path

from grader.errors import Fault, Unusable
from grader.results.report import Report, report_of


def graded_report(path: Path) -> Report:
    """Return the report of a run in which all was graded.

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
