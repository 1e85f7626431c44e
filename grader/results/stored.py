"""Stored reports, read back: what many students' reports have in common is parsed once."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from grader.results.gradebook import report_document, report_path, report_text
from grader.results.report import ExerciseReport, Report, exercise_of, report_of

# How `Report.to_json` lays a report out. A line ends in no string of a JSON text, so that what is
# between two of these is an exercise, or not JSON.
BEGIN = '\n  "exercises": [\n    {'
BETWEEN = "\n    },\n    {"
END = "\n    }\n  ],\n"
MOST_KEPT = 1024  # exercises, of a few kilobytes each
LONGEST_KEPT = 1 << 13  # letters: pictures and what was printed are one student's own


def read_stored_report(folder: Path, student: str) -> Report:
    """Return the report of the student of that id in a folder that `grade batch` has filled.

    Raises:
        Unusable: there is none that can be read.
    """
    path = report_path(folder, student)
    text = report_text(path)
    return _from_parts(text, path) or report_of(report_document(text, path), path)


def _from_parts(text: str, path: Path) -> Report | None:
    """Return a report from its exercises' texts, each parsed once; None if it is laid out else."""
    head, begun, rest = text.partition(BEGIN)
    body, ended, tail = rest.partition(END)
    if not (begun and ended):
        return None
    try:
        document: dict[str, Any] = json.loads(f'{head}\n  "exercises": null,\n{tail}')
        if document["exercises"] is not None:  # named once more: what comes last counts
            return None
        exercises = tuple(map(_exercise, body.split(BETWEEN)))
    except (ValueError, KeyError, TypeError, RecursionError):  # told by who reads it as a whole
        return None
    return report_of(document, path, exercises)


def _exercise(text: str) -> ExerciseReport:
    return _parsed(text) if len(text) <= LONGEST_KEPT else _parsed.__wrapped__(text)


@lru_cache(maxsize=MOST_KEPT)
def _parsed(text: str) -> ExerciseReport:
    return exercise_of(json.loads(f"{{{text}}}"))
