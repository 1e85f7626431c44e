"""The gradebook: what a class's files hold, and that no name of a student can spoil them."""

import csv
import errno
import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.batch.scores import graded_score, score_for, unreadable_score
from grader.errors import Unusable
from grader.lessons.lesson import Lesson
from grader.results.gradebook import (
    LONGEST_FILENAME,
    REPORTS,
    SCORES_CSV,
    SCORES_JSON,
    Gradebook,
    filename,
    read_gradebook,
    read_report,
    report_path,
    score_of,
    write_gradebook,
)
from grader.results.needs import FileRead, Need, NeedKind
from grader.results.report import Diagnosis, Report, Status
from grader.sheet import number
from tests.helpers.classes import files, score, student
from tests.helpers.exporting import COMPARE, report

NASTY = [
    "jdoe",
    "Jürgen Müller-Lüdenscheidt",
    "李小龙",
    'O\'Neil, "Bob"; DROP TABLE',
    "=cmd|' /C calc'!A0",
    "+1",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "/etc/passwd",
    "..",
    ".",
    ".hidden",
    "a\nb",
    "a\rb\tc",
    "\x1b[2J",
    "a\u202eb",
    "NUL:",
    "%2F",
    "a/b",
    "a%2Fb",
    "\udcff",
    "x" * 300,
    "x" * 299 + "y",
    "é" * 250,
]
BOOK = Gradebook("lesson4", 2.0, (score("jdoe"), score("mary", 0.5, name="Mary", late=True)))


def test_all_that_is_known_of_a_student_comes_back(tmp_path: Path) -> None:
    """Identities, files and needs are read as they were written; older scores have none."""
    whole = score(
        "jdoe",
        identities={"login": "jdoe", "canvas_id": "1005"},
        roster_name="Doe, Jane",
        section="A",
        group="alpha",
        absent=True,
        files=(FileRead("error (1).py", "error", "renamed"), FileRead("notes.txt")),
        needs=(Need(NeedKind.JOIN, "two rows have this name", decision=True),),
    )
    write_gradebook(tmp_path, Gradebook("lesson4", 2.0, (whole, score("mary"))), ["error"])
    again = read_gradebook(tmp_path).students
    assert (whole, score("mary")) == again
    assert [True, False] == [student.needs_decision for student in again]
    old = {name: value for name, value in asdict(score("old")).items() if name not in NEW_FIELDS}
    assert score("old") == score_of(old)


NEW_FIELDS = {"identities", "roster_name", "section", "group", "absent", "files", "needs"}
FORGOTTEN = {"id": "forgot_the_square", "title": "Not squared."}
SIGN = {"id": "wrong_sign", "title": "The sign is the other way round."}


def test_mistakes_are_counted_over_the_class(tmp_path: Path) -> None:
    """scores.json counts each exercise's diagnoses, the most common first."""
    found = [{"error": SIGN}, {"error": FORGOTTEN}, {"error": FORGOTTEN, "other": SIGN}, {}]
    students = tuple(
        replace(score(str(number)), diagnoses=theirs) for number, theirs in enumerate(found)
    )
    write_gradebook(tmp_path, Gradebook("lesson4", 2.0, students), ["error"])
    counted = json.loads((tmp_path / SCORES_JSON).read_text())["diagnoses"]
    assert [
        {"exercise": "error", **FORGOTTEN, "students": 2},
        {"exercise": "error", **SIGN, "students": 1},
        {"exercise": "other", **SIGN, "students": 1},
    ] == counted


def with_statuses(**statuses: str) -> Report:
    """Return a report with these statuses, by exercise."""
    made = [replace(COMPARE, name=name, status=Status(status)) for name, status in statuses.items()]
    return report(*made)


def test_a_score_holds_what_the_judge_said() -> None:
    """A graded student has the report's scores, and of the hand-in who it is and if it was late."""
    who = student("jdoe")
    mistake = Diagnosis(**FORGOTTEN, advice="", document="")
    expected = {
        "id": "jdoe",
        "name": "",
        "late": False,
        "status": "graded",
        "score": 0.4,
        "passed": False,
        "exercises": {"error": 0.4},
        "problem": None,
        "diagnoses": {"error": FORGOTTEN},
        "internal": False,
        "identities": {},
        "roster_name": "",
        "section": "",
        "group": "",
        "absent": False,
        "files": (),
        "needs": (),
    }
    found = graded_score(report(replace(COMPARE, diagnosis=mistake)))
    expected |= {"decisions": (), "score_as_graded": None, "late_penalty": 0.0, "late_by": ""}
    assert expected == asdict(score_for(found, who))


def test_what_cannot_be_read_has_no_points(lesson4: Lesson) -> None:
    """A student of whom nothing can be read gets 0 everywhere, and the reason is told."""
    found = unreadable_score(lesson4, student("jdoe"), "jdoe.zip is damaged")
    assert ("unreadable", 0.0, False) == (found.status, found.score, found.passed)
    assert {each.name: 0.0 for each in lesson4.exercises} == found.exercises
    assert ("jdoe.zip is damaged", False) == (found.problem, found.internal)


@pytest.mark.parametrize(
    ("statuses", "problem"),
    [
        ({"a": "passed", "b": "failed", "c": "todo"}, None),
        ({"a": "passed", "b": "missing"}, None),
        ({"a": "missing", "b": "missing"}, "handed in nothing"),
        ({"a": "timeout", "b": "passed", "c": "timeout"}, "timeout: a, c"),
        ({"a": "crashed", "b": "timeout", "c": "broken"}, "broken: c; timeout: b; crashed: a"),
        (
            {"a": "internal", "b": "timeout"},
            "not all could be graded because of a fault in the grader; timeout: b; internal: a",
        ),
    ],
)
def test_who_needs_a_look(statuses: dict[str, str], problem: str | None) -> None:
    """A problem names the exercises that did not simply pass or fail, and our own faults first."""
    found = graded_score(with_statuses(**statuses))
    assert problem == found.problem
    assert ("internal" in statuses.values()) == found.internal


def test_the_files_of_a_class(tmp_path: Path) -> None:
    """scores.json has the fields that readers rely on, and scores.csv a line a student."""
    write_gradebook(tmp_path, BOOK, ["error", "other"])
    document = json.loads((tmp_path / SCORES_JSON).read_text())
    students = document.pop("students")
    head = {
        "schema_version": 1,
        "lesson": "lesson4",
        "max_score": 2.0,
        "max_scores": {},
        "diagnoses": [],
        "unowned": [],
        "gone": [],
    }
    assert head == document
    assert json.loads(json.dumps([asdict(each) for each in BOOK.students])) == students
    assert [
        "id,score,max_score,error,other,status,problem,late,name",
        "jdoe,2,2,2,0,graded,,,",
        "mary,0.5,2,0.5,0,graded,,late,Mary",
    ] == (tmp_path / SCORES_CSV).read_text().splitlines()


@pytest.mark.parametrize("students", [(), BOOK.students, tuple(map(score, NASTY))])
def test_what_is_written_is_read_again(tmp_path: Path, students: Any) -> None:
    """Reading gives the very gradebook that was written, whatever the students are called."""
    book = Gradebook("lesson4", 2.0, students)
    write_gradebook(tmp_path, book, ["error"])
    assert book == read_gradebook(tmp_path)


def test_the_table_is_one_line_a_student(tmp_path: Path) -> None:
    """No name breaks a table's lines or columns, is a formula, or steers a terminal."""
    text = Gradebook("lesson4", 2.0, tuple(map(score, NASTY))).to_csv(["error"])
    (tmp_path / SCORES_CSV).write_text(text, "utf-8")  # which no lone surrogate can be in
    with (tmp_path / SCORES_CSV).open(encoding="utf-8", newline="") as file:
        header, *lines = csv.reader(file)
    assert ["id", "score", "max_score", "error", "status", "problem", "late", "name"] == header
    assert [["2", "2", "2", "graded", "", "", ""]] * len(NASTY) == [line[1:] for line in lines]
    assert [] == [line[0] for line in lines if line[0][0] in "=+-@\t\r\n"]
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_a_write_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the scores stay as they were, and nothing is left of the new ones."""
    write_gradebook(tmp_path, BOOK, ["error"])
    before = files(tmp_path)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_gradebook(tmp_path, Gradebook("lesson4", 2.0, ()), ["error"])
    assert before == files(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "holds no scores.json: `grade batch LESSON FOLDER --out"),
        ("", r"is damaged \(Expecting value: line 1"),
        ("[]", "is damaged"),
        ('{"lesson": "lesson4"}', r"is damaged \(it has no 'max_score'\): move it away"),
        ('{"lesson": "x", "max_score": 1, "students": [{"id": "y"}]}', "is damaged"),
        ('{"lesson": "x", "max_score": 1, "students": 7}', "is damaged"),
        ("[" * 100_000, "is damaged"),
    ],
)
def test_scores_that_cannot_be_read(tmp_path: Path, text: str | None, said: str) -> None:
    """Scores that are missing, or are none, are told of in one line that names them."""
    if text is not None:
        (tmp_path / SCORES_JSON).write_text(text)
    with pytest.raises(Unusable, match=said) as refused:
        read_gradebook(tmp_path)
    assert str(tmp_path) in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", 2001),
        ("name", None),
        ("late", "yes"),
        ("score", "1.5"),
        ("score", float("nan")),
        ("score", True),
        ("score_as_graded", []),
        ("exercises", {"error": "2"}),
        ("exercises", [1]),
        ("problem", 7),
        ("diagnoses", {"error": {"id": "x"}}),
        ("diagnoses", {"error": "x"}),
        ("identities", {"login": 7}),
        ("files", [{"file": 7}]),
        ("needs", [{"kind": "join", "text": None}]),
        ("decisions", [{"exercise": "error", "points": "2"}]),
        ("late_penalty", {}),
    ],
)
def test_scores_that_were_changed_by_hand(tmp_path: Path, name: str, value: object) -> None:
    """A field of another kind than was written is told in one line: it is no fault of ours."""
    text = Gradebook("lesson4", 2.0, (score("jdoe"),)).to_json()
    document = json.loads(text)
    document["students"][0][name] = value
    (tmp_path / SCORES_JSON).write_text(json.dumps(document))
    with pytest.raises(Unusable, match="is damaged") as refused:
        read_gradebook(tmp_path)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("lesson", 4), ("max_score", "2"), ("max_scores", {"error": None}), ("max_scores", [2])],
)
def test_a_lesson_that_was_changed_by_hand(tmp_path: Path, name: str, value: object) -> None:
    """So is what stands above the students."""
    document = json.loads(Gradebook("lesson4", 2.0, (score("jdoe"),)).to_json())
    (tmp_path / SCORES_JSON).write_text(json.dumps({**document, name: value}))
    with pytest.raises(Unusable, match="is damaged"):
        read_gradebook(tmp_path)


def test_scores_that_are_a_folder(tmp_path: Path) -> None:
    """A folder in the place of the scores is told of in one line."""
    (tmp_path / SCORES_JSON).mkdir()
    with pytest.raises(Unusable, match=r"cannot read .*scores.json: Is a directory"):
        read_gradebook(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "cannot read .*jdoe.json: No such file"),
        ("{", "is not a report"),
        ("[]", "is not a report"),
    ],
)
def test_a_report_that_cannot_be_read(tmp_path: Path, text: str | None, said: str) -> None:
    """A report that is missing, or is none, is told of in one line that names it."""
    (tmp_path / REPORTS).mkdir()
    if text is not None:
        report_path(tmp_path, "jdoe").write_text(text)
    with pytest.raises(Unusable, match=said):
        read_report(tmp_path, "jdoe")


def test_every_student_has_a_report_of_their_own(tmp_path: Path) -> None:
    """Whatever students are called, each report is a visible file of its own in reports/."""
    (tmp_path / REPORTS).mkdir()
    for name in NASTY:
        report_path(tmp_path, name).write_text(json.dumps({"submission": name}))
    assert NASTY == [read_report(tmp_path, name)["submission"] for name in NASTY]
    assert len(NASTY) == len(os.listdir(tmp_path / REPORTS))
    assert [] == [name for name in os.listdir(tmp_path / REPORTS) if name.startswith(".")]


def test_an_ordinary_name_stays_as_it_is() -> None:
    """Accents, spaces and dashes are kept in the name of a report's file."""
    for name in ("jdoe", "Jürgen Müller-Lüdenscheidt", "李小龙", "s1234567@uni.edu", "v1.2"):
        assert name == filename(name)


@settings(max_examples=300, deadline=None)
@given(st.text(), st.text())
def test_no_two_students_share_a_file(one: str, other: str) -> None:
    """Different ids have different files, none of them outside of its folder or too long."""
    assert (one == other) == (filename(one) == filename(other))
    assert not set("/\\\0") & set(filename(one))
    assert len(filename(one).encode()) <= LONGEST_FILENAME
    assert not filename(one).startswith(".")


@given(st.text(alphabet="%-/é2D", max_size=60))
def test_a_name_that_was_cut_is_no_other_name(short: str) -> None:
    """A long id is cut, and says so by what stands in no id that is written whole."""
    assert "%-" not in filename(short)
    assert "%-" in filename("x" * 300 + short)


@pytest.mark.parametrize(
    ("score", "shown"),
    [
        (0.0, "0"),
        (14.0, "14"),
        (0.5, "0.5"),
        (1 / 3, "0.3333"),
        (2 / 3, "0.6667"),
        (1e6, "1000000"),
    ],
)
def test_scores_in_a_table_are_plain_numbers(score: float, shown: str) -> None:
    """A score has at most four decimals, none that are 0, and no exponent."""
    assert shown == number(score)
