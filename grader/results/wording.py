"""A report in words: what screens and exports alike say of it."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.results.report import (
    Check,
    Diagnosis,
    ExerciseReport,
    Outcome,
    Report,
    Status,
)
from grader.text import first_lines

NOT_GRADED = "This was not graded because of a fault in the grader. It is not held against you."
OUTPUT_LINES = 6
MOST_LINES = 12  # of what is wrong in one exercise
LINE_LENGTH = 300  # of what a student's code says in one line
MOST_SOURCE = 1 << 20  # characters of a student's file in which a function is looked for
MOST_ADVICE = 2000  # characters in one paragraph of the kit's own
DEFINITION = re.compile(r"(?:async )?(?:def |class )?(?P<name>[^\W\d]\w*)(?: *=|\()")
MARKS = {
    Status.PASSED: ("passed", "green"),
    Status.FAILED: ("FAILED", "red"),
    Status.TODO: ("to do", "yellow"),
    Status.MISSING: ("missing", "yellow"),
    Status.BROKEN: ("BROKEN", "red"),
    Status.TIMEOUT: ("TIMEOUT", "red"),
    Status.CRASHED: ("CRASHED", "red"),
    Status.INTERNAL: ("OUR FAULT", "magenta"),
}


def first_unsolved(report: Report) -> ExerciseReport | None:
    """Return the first exercise that has not passed; None if all have."""
    return next((each for each in report.exercises if each.status is not Status.PASSED), None)


def points(score: float) -> str:
    """Return a score as a student reads it: at most two decimals."""
    return f"{round(score, 2):g}"


def total(report: Report) -> str:
    """Return the points of a report in words: none, where a fault of ours may have cost some."""
    if report.internal:
        return "No points yet"
    return f"{points(report.score)} of {points(report.max_score)} points"


def exercise_points(exercise: ExerciseReport) -> str:
    """Return the points of an exercise and those there are; unknown where the fault is ours."""
    internal = exercise.status is Status.INTERNAL
    return f"{'?' if internal else points(exercise.score)}/{points(exercise.max_score)}"


def tally(exercise: ExerciseReport) -> str:
    """Return how many checks of an exercise passed, in words."""
    passed = sum(check.outcome is Outcome.PASSED for check in exercise.checks)
    return f"{passed} of {len(exercise.checks)} checks"


@dataclass(frozen=True)
class Place:
    """Where in a student's files to look: a path as it is written here, and a line or 0."""

    path: Path
    line: int

    @property
    def is_file(self) -> bool:
        """Whether there is such a file; a name that no file can have is not trouble."""
        return os.path.isfile(self.path)

    def __str__(self) -> str:
        """Return it as terminals and problem matchers know it, `path:line`."""
        return f"{self.path}:{self.line}" if self.line else str(self.path)


def find_place(report: Report, exercise: ExerciseReport) -> Place:
    """Return where the first thing wrong is: the line that raised, or the function's."""
    wrong = wrong_check(exercise)
    file, line = (wrong.file, wrong.line) if wrong else ("", 0)
    path = Path(file or f"{exercise.name}.py")
    submitted = Path(report.submission)
    for candidate in (submitted / path, submitted):
        found = Place(candidate, line)
        if found.is_file and candidate.name == path.name:
            return Place(candidate, line or _definition(candidate, exercise))
    return Place(path, line)


def _definition(path: Path, exercise: ExerciseReport) -> int:
    """Return the line of the first function that is not known to be right; 0 if there is none."""
    if path.is_symlink():  # a stranger's may lead anywhere
        return 0
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read(MOST_SOURCE)
    except (OSError, UnicodeDecodeError):
        return 0
    for number, line in enumerate(text.splitlines(), start=1):
        found = DEFINITION.match(line)
        if found and found["name"] not in exercise.right:
            return number
    return 0


def withheld_text(withheld: int) -> str:
    """Return what is said where a students' edition does not have so many checks."""
    number = f"{withheld} check{'s are' if withheld > 1 else ' is'}"
    return f"This is not the grade: {number} withheld from this students' edition."


def story(exercise: ExerciseReport, curves: Sequence[str] = ()) -> list[tuple[str, int]]:
    """Return all that is told of an exercise: lines, each with how long it may get."""
    lines = [(line, LINE_LENGTH) for line in first_wrong(exercise)[:MOST_LINES]]
    if exercise.right:
        lines.append((f"Right so far: {', '.join(exercise.right)}.", LINE_LENGTH))
    lines += [(line, LINE_LENGTH) for line in curves]
    if exercise.diagnosis:
        lines += [(line, MOST_ADVICE) for line in advice(exercise.diagnosis)]
    if exercise.output:
        shown = ["It printed:", *_output_lines(exercise.output)]
        lines += [(line, LINE_LENGTH) for line in shown]
    return lines


def first_wrong(exercise: ExerciseReport) -> list[str]:
    """Return the first thing wrong, or all that is still to do where nothing is wrong."""
    if exercise.status is Status.TODO:
        todo = sorted(_not_passed(exercise), key=lambda check: (check.file, check.line))
        return list(dict.fromkeys(check.message for check in todo))
    if exercise.status in {Status.MISSING, Status.BROKEN}:
        return _not_passed(exercise)[0].message.split("\n")
    wrong = wrong_check(exercise)
    return [wrong.title, *wrong.message.split("\n")] if wrong else []


def _not_passed(exercise: ExerciseReport) -> list[Check]:
    return [check for check in exercise.checks if check.outcome is not Outcome.PASSED]


def wrong_check(exercise: ExerciseReport) -> Check | None:
    """Return the first check that is not passed for another reason than something to do."""
    return next((check for check in _not_passed(exercise) if check.cause is not Status.TODO), None)


def advice(diagnosis: Diagnosis) -> list[str]:
    """Return what a student is told of the mistake behind their answers."""
    lines = diagnosis.advice.split("\n")
    return [f"Diagnosis: {diagnosis.title}", *lines, f"See: {diagnosis.document}"]


def _output_lines(output: str) -> list[str]:
    lines, more = first_lines(output, OUTPUT_LINES)
    return [f"| {line}" for line in lines + more]
