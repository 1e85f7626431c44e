"""What a class is to be given: each student's score with what was decided, beside the report."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.errors import Unusable
from grader.results.decisions import total
from grader.results.gradebook import (
    GRADED,
    Gradebook,
    StudentScore,
    read_gradebook,
)
from grader.results.overrides import OVERRIDES_CSV, Overrides, read_overrides
from grader.results.report import Report, Status
from grader.results.stored import read_stored_report

SAME = 1e-6  # points by which two scores may differ that are one


@dataclass(frozen=True, slots=True)
class Result:
    """What one student got; there is no report where nothing of theirs could be read.

    `stale` says that the report is not the one that the score is from.
    """

    student: StudentScore
    report: Report | None
    stale: bool = False

    @property
    def internal(self) -> bool:
        """Whether a fault of ours kept some of it from being graded, and nobody decided it."""
        student, report = self.student, self.report
        faulty = student.internal or (report is not None and report.internal)
        decided = student.excused or (bool(student.decisions) and student.score is not None)
        return faulty and not decided

    @property
    def points(self) -> float | None:
        """The points to give; None where there are none: see `internal`, `stale`, `excused`."""
        return None if self.internal or self.stale else self.student.score


@dataclass(frozen=True)
class ClassResults:
    """A class's results, one report at a time, and the ids in `overrides.csv` that are nobody's."""

    folder: Path
    gradebook: Gradebook
    overrides: Overrides

    def __iter__(self) -> Iterator[Result]:
        """Give the results in the order of the gradebook.

        Raises:
            Unusable: a report is missing, or is not as `grade batch` writes it.
        """
        for student in self.gradebook.students:
            report = None
            if student.status == GRADED:
                report = read_stored_report(self.folder, student.id)
            yield self._result(student, report)

    def _result(self, student: StudentScore, report: Report | None) -> Result:
        maxima = self.gradebook.max_scores
        graded = _as_graded(student, report)
        stale = report is not None and not report.internal and self._is_stale(graded, report)
        return Result(self.overrides.applied(graded, maxima), report, stale)

    def _is_stale(self, graded: StudentScore, report: Report) -> bool:
        if report.lesson != self.gradebook.lesson or graded.score is None:
            return True
        reported = {exercise.name: exercise.score for exercise in report.exercises}
        score = total(reported, {}, (), graded.late_penalty)
        return score is None or abs(score - graded.score) > SAME


def read_results(folder: Path) -> ClassResults:
    """Return the results of a class in a folder that `grade batch` has filled.

    Raises:
        Unusable: there are none, or they or the decisions in it are not as they must be.
    """
    gradebook = read_gradebook(folder)
    if not gradebook.max_scores and (folder / OVERRIDES_CSV).exists():
        raise Unusable(
            f"the scores in {folder} were written by an older version without {OVERRIDES_CSV}: run "
            "`grade batch` again"
        )
    overrides = read_overrides(folder, gradebook.students, gradebook.max_scores)
    return ClassResults(folder, gradebook, overrides)


def _as_graded(student: StudentScore, report: Report | None) -> StudentScore:
    """Return a student's score without the decisions that were in it when it was written."""
    if not student.decisions:
        return student
    exercises: dict[str, float | None] = dict.fromkeys(student.exercises, 0.0)
    if report:
        exercises = {
            each.name: None if each.status is Status.INTERNAL else each.score
            for each in report.exercises
        }
    return replace(
        student,
        score=student.score_as_graded,
        exercises=exercises,
        decisions=(),
        score_as_graded=None,
    )
