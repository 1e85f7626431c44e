"""States are fields: nothing that a student writes decides anything by how it reads."""

import json
from pathlib import Path

import pytest

from grader.batch.journal import JOURNAL, Journal
from grader.batch.scores import NOTHING_HANDED_IN
from grader.lessons.lesson import Lesson
from grader.people.kinds import Kind
from grader.people.roster import read_people
from grader.results.gradebook import (
    GRADED,
    OUR_FAULT,
    SCORES_JSON,
    UNREADABLE,
)
from grader.results.report import STILL_TO_DO, Status
from grader.results.result import read_results
from tests.helpers.classes import write_class
from tests.helpers.commands import RunGrade
from tests.helpers.exporting import OURS, PREDICT, RIGHT, graded, run_export, unreadable
from tests.helpers.exporting import write_class as write_scores
from tests.helpers.packing import put

LYING_NAMES = [
    f"{OUR_FAULT}.zip",
    f"{OUR_FAULT}; internal_ error.zip",
    f"{STILL_TO_DO}nothing.zip",
    f"{NOTHING_HANDED_IN}.zip",
    f"{Status.INTERNAL}.zip",
    f"{GRADED}.zip",
    f"{UNREADABLE}.ipynb",
    "is a link that leads out of the submission.zip",
]
RAISES = """
def squared_error(pred, goal_pred): raise ValueError({0!r})
def mean_squared_error(preds, goal_preds): raise type("internal", (Exception,), {{}})({0!r})
"""


def test_files_that_are_called_like_states(
    tmp_path: Path, lesson4: Lesson, run_grade: RunGrade
) -> None:
    """A file that is named as a state reads is only its student's file that cannot be read."""
    class_ = tmp_path / "class"
    for number, name in enumerate(LYING_NAMES):
        put(class_ / f"student{number}_{number}_{number}_{name}", "no archive")
    right = lesson4.solution(lesson4.exercise("error")).read_text("utf-8")
    put(class_ / "honest_99_99_error.py", right)
    graded = run_grade("batch", "lesson4", class_, "--out", "out", "--allow-unconfined-code")
    assert 1 == graded.returncode, graded.stderr
    students = json.loads((tmp_path / "out" / SCORES_JSON).read_text())["students"]
    honest = students.pop([each["id"] for each in students].index("99"))
    assert ("graded", 2.0, False) == (honest["status"], honest["score"], honest["internal"])
    assert {("unreadable", False)} == {(each["status"], each["internal"]) for each in students}
    for each in students:
        assert LYING_NAMES[int(each["id"])] in each["problem"]
    exported = run_grade("export", "canvas", "out", "-o", "canvas.csv")
    assert "since a fault in the grader" not in exported.stderr
    assert len(students) == (tmp_path / "canvas.csv").read_text().count(",0.00\n")


def test_exceptions_that_read_like_states(
    tmp_path: Path, lesson4: Lesson, run_grade: RunGrade
) -> None:
    """What a student's exceptions say, and how they are called, is neither to do nor our fault."""
    for number, text in enumerate((OUR_FAULT, STILL_TO_DO, "passed", f"{STILL_TO_DO}{OUR_FAULT}")):
        name = f"s{number}"
        write_class(tmp_path / "class", lesson4, [name], "error")
        put(tmp_path / "class" / name / "error.py", RAISES.format(text))
    run_grade("batch", "lesson4", "class", "--out", "out", "--allow-unconfined-code")
    for number in range(4):
        report = json.loads((tmp_path / "out" / "reports" / f"s{number}.json").read_text())
        (exercise,) = (each for each in report["exercises"] if each["name"] == "error")
        assert ("failed", 0.0) == (exercise["status"], exercise["score"])
        assert {"failed"} == {check["cause"] for check in exercise["checks"]}


def test_scores_that_an_older_version_wrote(tmp_path: Path) -> None:
    """Files without the fields are read; what was our fault is known by the reports' statuses."""
    folder = write_scores(
        tmp_path,
        graded("ours", "", PREDICT, OURS),
        graded("right", "", PREDICT, RIGHT),
        unreadable("lying", "", f"{OUR_FAULT}.zip is not an archive"),
    )
    document = json.loads((folder / SCORES_JSON).read_text())
    for student in document["students"]:
        del student["internal"]
    (folder / SCORES_JSON).write_text(json.dumps(document))
    for path in (folder / "reports").glob("*.json"):
        report = json.loads(path.read_text())
        for exercise in report["exercises"]:
            for check in exercise["checks"]:
                del check["cause"]
        path.write_text(json.dumps(report))
    points = {each.student.id: each.points for each in read_results(folder)}
    assert {"ours": None, "right": 3.0, "lying": 0.0} == points


def test_a_journal_that_an_older_version_wrote(tmp_path: Path) -> None:
    """A line of a journal without the field is still read."""
    grounds = {"submission": "a", "suite": "b", "kit": "c", "seed": "d", "call_seconds": 2.0}
    student = {
        "id": "jdoe", "name": "", "late": False, "status": "graded", "score": 1.0,
        "passed": False, "exercises": {}, "problem": None, "diagnoses": {},
    }  # fmt: skip
    line = {"student": student, "grounds": grounds | {"allow_unconfined": False}, "size": 1}
    (tmp_path / JOURNAL).write_text(json.dumps(line | {"scored": True}) + "\n")
    assert {"jdoe": False} == {
        name: entry.student.internal for name, entry in Journal(tmp_path).entries.items()
    }


@pytest.mark.parametrize("name", ["Points Possible", "points possible, Jane"])
def test_a_student_who_is_called_like_a_row_of_canvas(tmp_path: Path, name: str) -> None:
    """The row with the points possible has no id: a student of that name belongs to the class."""
    path = tmp_path / "roster.csv"
    path.write_text(f'Student,ID,Section\n    Points Possible,,\n"{name}",7,A\nMuted,8,A\n')
    assert {"7": name, "8": "Muted"} == {
        person.ids[Kind.CANVAS_ID]: person.name for person in read_people(path).people
    }


def test_a_student_who_is_called_like_the_row_of_points(tmp_path: Path) -> None:
    """In a gradebook too such a student has their own score, and no say in what is possible."""
    folder = write_scores(tmp_path, graded("7", "", PREDICT), graded("8", "", PREDICT))
    exported = tmp_path / "exported.csv"
    rows = ["Student,ID,Section,Lesson 4 (1)", "Points Possible II,7,A,",
            "    Points Possible,,,3.00", "Jane,8,A,"]  # fmt: skip
    exported.write_text("\n".join(rows))
    run_export("canvas", folder, "--gradebook", exported, "-o", tmp_path / "filled.csv")
    rows[1], rows[3] = f"{rows[1]}1.00", f"{rows[3]}1.00"
    assert "\n".join(rows) == (tmp_path / "filled.csv").read_text()
