"""Decisions of an instructor, put into a class's scores and its reports."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace

from grader.batch.journal import Journal
from grader.files import write_whole
from grader.people.kinds import Kind
from grader.people.lateness import Lateness
from grader.results.gradebook import (
    GRADED,
    Gradebook,
    StudentScore,
    read_report,
    report_path,
)
from grader.results.late import LatePenalty
from grader.results.overrides import Overrides


def decided(gradebook: Gradebook, overrides: Overrides, maxima: Mapping[str, float]) -> Gradebook:
    """Return a class's scores, as graded, with what was decided of single students."""
    students = tuple(overrides.applied(student, maxima) for student in gradebook.students)
    return replace(gradebook, students=students)


def penalised(
    gradebook: Gradebook, penalty: LatePenalty, lateness: Mapping[tuple[Kind, str], Lateness]
) -> Gradebook:
    """Return a class's scores with points taken off what came late.

    Args:
        gradebook: the scores, without decisions.
        penalty: the rule.
        lateness: how late each student's work came, by their ids.
    """
    students = []
    for student in gradebook.students:
        found = late_by(student, lateness)
        if found:
            student = penalty.applied(student, found.late, found.said, gradebook.max_score)
        students.append(student)
    return replace(gradebook, students=tuple(students))


def late_by(
    student: StudentScore, lateness: Mapping[tuple[Kind, str], Lateness]
) -> Lateness | None:
    """Return how late a student's work came, if that is known."""
    ids = ((Kind(kind), text) for kind, text in student.identities.items())
    return next((lateness[each] for each in ids if each in lateness), None)


def write_decisions(old: Gradebook | None, new: Gradebook, journal: Journal) -> None:
    """Write decisions into the reports of their students, and take out those that are no more.

    Raises:
        Unusable: a report cannot be read.
        OSError: one cannot be written.
    """
    had = {student.id for student in old.students if student.decisions} if old else set()
    for student in new.students:
        if student.status == GRADED and (student.decisions or student.id in had):
            _write(student, journal)


def _write(student: StudentScore, journal: Journal) -> None:
    document = read_report(journal.folder, student.id)
    decisions = [asdict(decision) for decision in student.decisions]
    if document.get("decisions", []) == decisions:
        return
    text = json.dumps(document | {"decisions": decisions}, indent=2, allow_nan=False) + "\n"
    write_whole(report_path(journal.folder, student.id), text)
    if entry := journal.entries.get(student.id):
        journal.add(replace(entry, size=len(text)))
