"""The results of a class as exports need them: each student's score with the report behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from grader.gradebook import GRADED, Gradebook, StudentScore, read_report, report_path
from grader.kit import Unusable
from grader.report import Check, Diagnosis, ExerciseReport, Outcome, Report, Status


@dataclass(frozen=True, slots=True)
class Result:
    """What one student got; there is no report where nothing of theirs could be read."""

    student: StudentScore
    report: Report | None

    @property
    def points(self) -> float | None:
        """The points to give; None where a fault of ours kept some of it from being graded."""
        internal = self.student.internal or (self.report is not None and self.report.internal)
        return None if internal else self.student.score


def read_results(folder: Path, gradebook: Gradebook) -> Iterator[Result]:
    """Give the results of a class in the order of its gradebook, one report at a time.

    Raises:
        Unusable: a report is missing, or is not as `grade batch` writes it.
    """
    for student in gradebook.students:
        report = None
        if student.status == GRADED:
            document = read_report(folder, student.id)
            report = report_of(document, report_path(folder, student.id))
        yield Result(student, report)


def report_of(document: dict[str, Any], path: Path) -> Report:
    """Return the report that a JSON document holds; keys that are not known are passed over.

    Raises:
        Unusable: it is no report; the text names `path`, from which it was read.
    """
    try:
        return Report(
            kit_version=str(document["kit_version"]),
            lesson=str(document["lesson"]),
            submission=str(document["submission"]),
            submission_sha256=str(document["submission_sha256"]),
            suite_sha256=str(document["suite_sha256"]),
            seed=str(document["seed"]),
            graded_at=str(document["graded_at"]),
            isolation=str(document["isolation"]),
            exercises=tuple(_exercise(entry) for entry in document["exercises"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Unusable(f"{path} is no report as `grade` writes it: {error!r}") from None


def _exercise(entry: dict[str, Any]) -> ExerciseReport:
    return ExerciseReport(
        name=str(entry["name"]),
        title=str(entry["title"]),
        status=Status(entry["status"]),
        score=float(entry["score"]),
        max_score=float(entry["max_score"]),
        checks=tuple(_check(check) for check in entry["checks"]),
        output=str(entry["output"]),
        diagnosis=_diagnosis(entry.get("diagnosis")),
        right=tuple(map(str, entry.get("right", ()))),
    )


def _diagnosis(entry: dict[str, Any] | None) -> Diagnosis | None:
    if entry is None:
        return None
    return Diagnosis(
        id=str(entry["id"]),
        title=str(entry["title"]),
        advice=str(entry["advice"]),
        document=str(entry["document"]),
    )


def _check(entry: dict[str, Any]) -> Check:
    return Check(
        name=str(entry["name"]),
        title=str(entry["title"]),
        outcome=Outcome(entry["outcome"]),
        message=str(entry["message"]),
        seconds=float(entry["seconds"]),
        cause=None if entry.get("cause") is None else Status(entry["cause"]),
        file=str(entry.get("file", "")),
        line=int(entry.get("line", 0)),
    )
