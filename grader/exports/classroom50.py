"""Classroom 50: a result.json in the form `classroom50/result/v1`.

Its scores are whole numbers, so points are counted in hundredths, and the maxima too.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from grader.errors import Unusable
from grader.exports.notes import EXCUSED, Notes, called
from grader.files import make_folder, write_output
from grader.people.kinds import folded
from grader.results.gradebook import filename
from grader.results.report import ExerciseReport, Report, Status
from grader.results.result import Result, read_results
from grader.sheet import read_sheet

SCHEMA = "classroom50/result/v1"
HUNDREDTHS = 100
GROUP = "group"
FORMS = {
    "owner": (r".+", "a GitHub login"),
    "submission": (r"submit/.+", "a tag like submit/2026-11-20T12-00-00Z-1a2b3c4"),
    "commit": (r"https?://\S+", "a link"),
    "release": (r"https?://\S+", "a link"),
    "review": (r"https?://\S+", "a link"),
    "datetime": (
        r"\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ",
        "the UTC time of the commit, like 2026-11-20T12:00:00Z",
    ),
}


@dataclass(frozen=True)
class Identity:
    """Where a submission came from: whose repository, which tag and commit, and when."""

    owner: str
    submission: str
    commit: str
    release: str
    review: str
    datetime: str


@dataclass(frozen=True)
class Assignment:
    """What all results of an assignment say."""

    classroom: str
    assignment: str
    assignment_type: str


def export_classroom50(
    folder: Path,
    out: Path,
    assignment: Assignment,
    identities: Path | None,
    given: Mapping[str, str],
    *,
    absent_zero: bool = False,
) -> Notes:
    """Write a result.json for each student of a class, each into a folder of its own in `out`.

    Args:
        folder: the class's scores.
        out: where to write.
        assignment: what it is of.
        identities: a CSV file that gives each student's identity; None for a class of one.
        given: the identity of a class of one.
        absent_zero: write 0 for those who handed in nothing.

    Raises:
        Unusable: something cannot be read or written, or an identity lacks something.
    """
    notes, class_ = Notes(), read_results(folder)
    gradebook = class_.gradebook
    count = len(gradebook.students)
    notes.unknown(class_)
    if identities is None and count != 1:
        raise Unusable(f"{folder} holds {count} students: say with --identities who is who")
    known = read_identities(identities) if identities else {gradebook.students[0].id: given}
    if identities and assignment.assignment_type != GROUP:
        _refuse_one_owner(identities, known)
    key_of = _found([each.student.id for each in class_], known)
    for result in class_:
        student = result.student.id
        if not notes.gives(class_, result, absent_zero=absent_zero):
            continue
        if result.points is None:
            notes.add(EXCUSED, called(result.student))
        elif student not in key_of:
            reason = "left out, since --identities does not name them"
            notes.add(reason, called(result.student), decide=True)
        else:
            who = identity(known[key_of[student]], key_of[student])
            place = out / filename(student)
            make_folder(place)
            text = result_json(result, who, assignment, gradebook.max_score)
            write_output(place / "result.json", text.encode())
            notes.wrote(result)
    return notes


def _found(students: Iterable[str], known: Mapping[str, object]) -> dict[str, str]:
    """Return by which id each student is known: as it is, or but for capitals and forms.

    Where that may be several, only those count that are the same as they are.
    """
    found, ours, theirs = {}, defaultdict(list), defaultdict(list)
    for student in students:
        ours[folded(student)].append(student)
        if student in known:
            found[student] = student
    for each in known:
        theirs[folded(each)].append(each)
    for text, alike in ours.items():
        if len(alike) == len(theirs[text]) == 1:
            found[alike[0]] = theirs[text][0]
    return found


def identity(values: Mapping[str, str], student: str) -> Identity:
    """Return the identity that `values` give, by the names of its fields.

    The owner is the student's id where it is not named, and the review is the commit, as for a
    submission that there is nothing to compare with.

    Raises:
        Unusable: a value is missing, or not of the form that it must have.
    """
    given = {name: text.strip() for name, text in values.items() if text.strip()}
    known = {"owner": student, "review": given.get("commit", "")} | given
    for name, (form, meaning) in FORMS.items():
        value = known.get(name, "")
        if not re.fullmatch(form, value, re.ASCII | re.DOTALL):
            said = f"the {name} is {value!r}" if value else f"the {name} is missing"
            raise Unusable(f"{student}: {said}: it must be {meaning}")
    return Identity(**{name: known[name] for name in FORMS})


def read_identities(path: Path) -> dict[str, dict[str, str]]:
    """Return what a CSV file says of each student, by id: its columns are the identity's fields.

    Raises:
        Unusable: it cannot be read, has no column `id`, or has a student twice.
    """
    sheet = read_sheet(path)
    if "id" not in sheet.header:
        raise Unusable(f"{path} has no column id: it has {', '.join(sheet.header)}")
    identities: dict[str, dict[str, str]] = {}
    for row, cells in enumerate(sheet.rows[1:], start=1):
        values = dict(zip(sheet.header, (cell.text.strip() for cell in cells), strict=False))
        student = values.pop("id", "")
        if student in identities:
            raise Unusable(f"{path}, line {sheet.line(row)}: {student} is there twice")
        if student:
            identities[student] = values
    return identities


def _refuse_one_owner(path: Path, known: Mapping[str, Mapping[str, str]]) -> None:
    """Refuse to give the owner of a repository the results of two students."""
    student_of: dict[str, str] = {}
    for student, values in known.items():
        owner = values.get("owner") or student
        other = student_of.setdefault(folded(owner), student)
        if other != student:
            raise Unusable(
                f"{path}: {other} and {student} have the same owner, {owner}: each student's is "
                "their own (for groups, give --assignment-type group)"
            )


def result_json(
    result: Result, identity: Identity, assignment: Assignment, max_score: float
) -> str:
    """Return the text of a student's result.json; `max_score` are the points there were to get."""
    # Of what was decided of the whole, no test knows.
    points = result.points or 0.0
    return document_text(result.report, points, identity, assignment, max_score)


def document_text(
    report: Report | None,
    points: float,
    identity: Identity,
    assignment: Assignment,
    max_score: float,
) -> str:
    """Return the text of a result.json of a report, or of none where nothing could be read."""
    tests = [_test(exercise) for exercise in report.exercises] if report else []
    document: dict[str, Any] = {"schema": SCHEMA, **asdict(assignment), **asdict(identity)}
    document |= {
        "score": _hundredths(points),
        "max-score": sum(test["max-score"] for test in tests) or _hundredths(max_score),
        "tests": tests,
    }
    if report:
        document["graded_at"] = report.graded_at
    return json.dumps(document, indent=1, allow_nan=False) + "\n"


def _test(exercise: ExerciseReport) -> dict[str, Any]:
    return {
        "test-name": exercise.name,
        "passed": exercise.status is Status.PASSED,
        "score": _hundredths(exercise.score),
        "max-score": _hundredths(exercise.max_score),
        "title": exercise.title,
        "status": exercise.status.value,
    }


def _hundredths(points: float) -> int:
    return round(points * HUNDREDTHS)
