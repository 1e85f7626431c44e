"""What a run on GitHub Actions is told: annotations beside the lines, and the step's summary.

Only our own words go there, never those of a student's code: both read commands and markup.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from grader.commands.exits import complain
from grader.results.report import ExerciseReport, Report, Status
from grader.results.wording import (
    MARKS,
    exercise_points,
    find_place,
    tally,
    total,
    withheld_text,
    wrong_check,
)
from grader.text import printable

ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}
PROPERTY_ESCAPES = ESCAPES | {":": "%3A", ",": "%2C"}


def is_github() -> bool:
    """Whether this is a step of a GitHub workflow."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def annotations(report: Report) -> Iterator[str]:
    """Give a line for each exercise that did not pass, which GitHub shows beside the file."""
    for exercise in report.exercises:
        if exercise.status is Status.PASSED:
            continue
        place = find_place(report, exercise)
        title = f"{report.lesson} {exercise.name}: {tally(exercise)}"
        properties = [f"file={_escaped(str(place.path), PROPERTY_ESCAPES)}"]
        properties += [f"line={place.line}"] if place.line else []
        properties.append(f"title={_escaped(title, PROPERTY_ESCAPES)}")
        level = "notice" if exercise.status is Status.TODO else "error"
        yield f"::{level} {','.join(properties)}::{_escaped(_what(exercise), ESCAPES)}"


def _what(exercise: ExerciseReport) -> str:
    """Say in our own words what is not right."""
    if exercise.status is Status.TODO:
        return "still to do"
    wrong = wrong_check(exercise)
    said = wrong.title if wrong else MARKS[exercise.status][0]
    return f"{said} {exercise.diagnosis.title}" if exercise.diagnosis else said


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in printable(text))


def summary(report: Report) -> str:
    """Return a report as Markdown, for the step's page."""
    rows = [
        f"| {MARKS[each.status][0]} | {exercise_points(each)} "
        f"| {tally(each)} | {each.name} | {each.title} |"
        for each in report.exercises
    ]
    head = [f"### {report.lesson}: {total(report)}", ""]
    if report.edition and report.edition.withheld:
        head += [withheld_text(report.edition.withheld), ""]
    head += ["| | points | checks | exercise | |"]
    return "\n".join([*head, "|---|---|---|---|---|", *rows, "", ""])


def write_summary(report: Report) -> None:
    """Append the summary to the file that GitHub names; that it cannot be takes no verdict away."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    try:
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(summary(report))
    except OSError as error:
        complain(f"cannot write the step's summary {path}: {error.strerror}")
