"""Classes that are graded with a roster and exported: every grade reaches its owner, or nobody."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.commands import batch as batch_command
from grader.commands.cli import run
from grader.results.needs import NeedKind
from tests.helpers.classes import Here, fresh_process

RIGHT = (
    "def squared_error(pred, goal): return (pred - goal) ** 2\n"
    "def mean_squared_error(p, g): return sum(map(squared_error, p, g)) / len(p)\n"
)
GRADEBOOK = """Student,ID,SIS User ID,SIS Login ID,Section,Lesson 4 (77)
,,,,,Manual Posting (scores hidden from instructors)
    Points Possible,,,,,14.00
"Able, Alice",1005,S2001,alice,A,
"Bold, Bob",1006,S2002,Bob,A,
"Cole, Carl",1007,S2003,carl,A,
"Dahl, Dora",1008,S2004,dora,A,
"Student, Test",4711,,f00ba4,A,
"""
GERMAN = """ID;"Vollständiger Name";E-Mail-Adresse;Status;Gruppe;Bewertung;Bestwertung;Feedback
"Teilnehmer/in101";"Jane Doe";u101@x.example;Abgegeben;;;14,00;
"Teilnehmer/in108";"Joe Roe";u108@x.example;Abgegeben;;;14,00;
"""
Grade = Callable[..., int]


@pytest.fixture(autouse=True, scope="module")
def process() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_process():
        yield


@pytest.fixture
def grade(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Grade:
    """Run `grade` in this process, in an empty folder, and return its exit code."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(batch_command, "Processes", lambda jobs: Here())

    def command(*arguments: str) -> int:
        monkeypatch.setattr(sys, "argv", ["grade", *arguments])
        return run()

    return command


def hand_in(*entries: str) -> None:
    """Make a class in which each of these files or folders has a right `error.py`."""
    for entry in entries:
        path = Path("class", entry if entry.endswith(".py") else f"{entry}/error.py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{RIGHT}# {entry}\n")


def column(path: str, row: str, title: str, delimiter: str = ",") -> str:
    """Return the cell of a CSV file in the row that holds a text, and the column of that title."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file, delimiter=delimiter)
    return next(each for each in rows if row in each)[header.index(title)]


def filled(rows: str = "alice Bob carl dora") -> list[str]:
    """Return the grades in the gradebook that was filled."""
    return [column("filled.csv", row, "Lesson 4 (77)") for row in rows.split()]


def students() -> dict[str, dict[str, object]]:
    """Return the students of scores.json by id."""
    found = json.loads(Path("graded/scores.json").read_text())["students"]
    return {each["id"]: each for each in found}


def batch(grade: Grade, roster: str, *more: str) -> int:
    """Grade the class with this roster."""
    Path("roster.csv").write_text(roster)
    return grade("batch", "lesson4", "class", "--out", "graded", "--roster", "roster.csv", *more)


def export(grade: Grade, gradebook: str = GRADEBOOK) -> int:
    """Export to this gradebook."""
    Path("gb.csv").write_text(gradebook)
    return grade("export", "canvas", "graded", "--gradebook", "gb.csv", "-o", "filled.csv")


@pytest.mark.parametrize(
    ("entries", "roster"),
    [
        (("alice", "bob", "carl"), GRADEBOOK),
        (("1005", "1006", "1007"), GRADEBOOK),
        (("s2001", "S2002", "S2003"), GRADEBOOK),
        (("ALICE", "bob", "Carl"), "login,name\nAlice,Alice Able\nBOB,\ncarl,\ndora,\n"),
        (
            ("alice", "bob", "carl"),
            "username,name\nalice@x.example,Alice Able\nbob@x.example,\nCarl@x.example,\n"
            "dora@x.example,\n",
        ),
        (
            ("ablealice_1005_1_error.py", "boldbob_LATE_1006_2_error.py", "cole_1007_3_error.py"),
            GRADEBOOK.replace("\n", "\r\n").replace(",", ";").replace("; ", ", "),
        ),
    ],
)  # fmt: skip
def test_a_join_is_used_again(grade: Grade, entries: tuple[str, ...], roster: str) -> None:
    """However a class and its roster call people, the export finds them by the batch's join."""
    hand_in(*entries)
    assert 0 == batch(grade, roster)
    assert 4 == len(students())
    assert [False, False, False, True] == sorted(
        bool(each["absent"]) for each in students().values()
    )
    assert 0 == export(grade)
    assert ["2.00", "2.00", "2.00", ""] == filled()
    assert "Manual Posting" in Path("filled.csv").read_text()


def test_a_roster_in_german(grade: Grade) -> None:
    """Moodle's worksheet is a roster in any language, and is filled in it."""
    hand_in("Jane Doe_101_assignsubmission_file")
    assert 0 == batch(grade, GERMAN)
    assert {"101": False, "108": True} == {key: each["absent"] for key, each in students().items()}
    options = ["--grade-column", "Bewertung", "--comments-column", "Feedback", "-o", "filled.csv"]
    assert 0 == grade("export", "moodle", "graded", "--worksheet", "roster.csv", *options)
    assert "2,00" == column("filled.csv", "Jane Doe", "Bewertung", ";")
    assert "" == column("filled.csv", "Joe Roe", "Bewertung", ";")


@pytest.mark.parametrize("role", ["instructor", "TA", "Dozent/in", "Non-editing teacher"])
def test_staff_is_nobody(grade: Grade, role: str) -> None:
    """Who is on the roster as staff has no score."""
    hand_in("alice")
    assert 0 == batch(grade, f"username,name,role\nalice,A,student\nprof,P,{role}\n")
    assert ["alice"] == list(students())


@pytest.mark.parametrize(
    ("entries", "roster"),
    [
        (("9001", "1006", "1007"), 'ID,Student\n9001,"Able, Alice"\n1006,\n1007,\n'),
        (("alicia", "Bob", "carl"), "login,name\nalicia,Alice Able\nBob,\ncarl,\n"),
        (
            ("ablealice_9001_1_error.py", "boldbob_1006_2_error.py", "colecarl_1007_3_error.py"),
            GRADEBOOK.replace("1005", "9001").replace("alice", "alicia").replace("S2001", "S1"),
        ),
    ],
)
def test_a_namesake(
    grade: Grade, capsys: pytest.CaptureFixture[str], entries: tuple[str, ...], roster: str
) -> None:
    """The same name with another id of the same kind is another person: listed, not written."""
    hand_in(*entries)
    assert 0 == batch(grade, roster)
    capsys.readouterr()
    assert 1 == export(grade)
    assert ["", "2.00", "2.00", ""] == filled()
    who = next(each for each in students() if each in ("9001", "alicia"))
    assert f"grade: not in gb.csv, so left out: {who}" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["Other, Ann", "Abel, Alicia"])
def test_an_id_with_another_name(
    grade: Grade, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """Where the gradebook calls an id otherwise than the roster, nothing is written."""
    hand_in("alice", "bob", "carl")
    assert 0 == batch(grade, GRADEBOOK)
    capsys.readouterr()
    assert 1 == export(grade, GRADEBOOK.replace("Able, Alice", name))
    assert ["", "2.00", "2.00", ""] == filled()
    assert f"is called Able, Alice here, and {name} there: alice" in capsys.readouterr().err


def test_group_mates(grade: Grade, capsys: pytest.CaptureFixture[str]) -> None:
    """A group's file is nobody's until the groups are known; then it is every member's."""
    hand_in("teamalpha_1005_11_error.py")
    assert 1 == batch(grade, GRADEBOOK)
    assert "1005 teamalpha: is called teamalpha here, and Able, Alice there" in (
        capsys.readouterr().err
    )
    assert 1 == export(grade)
    assert [""] * 4 == filled()
    Path("groups.csv").write_text(
        "group,id\nTeam Alpha,alice\nTeam Alpha,bob\nBeta,carl\nBeta,dora\n"
    )
    assert 0 == batch(grade, GRADEBOOK, "--groups", "groups.csv")
    assert 0 == export(grade)
    assert ["2.00", "2.00", "", ""] == filled()
    assert {"Team Alpha", "Beta"} == {each["group"] for each in students().values()}
    for student in ("1005", "1006"):
        assert (
            student == json.loads(Path(f"graded/reports/{student}.json").read_text())["submission"]
        )


def test_another_classs_roster(grade: Grade, capsys: pytest.CaptureFixture[str]) -> None:
    """A roster that knows nobody is refused in one line, and nothing is graded."""
    hand_in("eve", "zoe")
    assert 2 == batch(grade, GRADEBOOK)
    said = capsys.readouterr().err
    assert 1 == said.count("\n")
    assert "roster.csv knows none of those who handed in (eve, zoe), by any of its columns" in said
    assert not Path("graded").exists()


def test_the_column_is_named(grade: Grade, capsys: pytest.CaptureFixture[str]) -> None:
    """Two columns that differ are refused until the user says which counts."""
    hand_in("1", "2")
    roster = "login,sis_id,name\n1,2,A\n2,1,B\n"
    assert 2 == batch(grade, roster)
    assert "--id-column says which counts" in capsys.readouterr().err
    assert 0 == batch(grade, roster, "--id-column", "SIS ID")
    assert {"1": "B", "2": "A"} == {key: each["name"] for key, each in students().items()}
    assert 2 == grade("batch", "lesson4", "class", "--out", "x", "--id-column", "login")


def joins(student: str) -> list[bool]:
    """Return whether each doubt about who a student is needs a decision."""
    needs: Any = students()[student]["needs"]
    return [need["decision"] for need in needs if need["kind"] == NeedKind.JOIN]


def test_a_roster_that_changes(grade: Grade) -> None:
    """Who somebody is, is asked anew each time: what an earlier roster said is not kept."""
    hand_in("alice", "bob")
    assert 1 == batch(grade, "login,name\nalice,Alice Able\n")
    assert [True] == joins("bob")
    assert 0 == batch(grade, GRADEBOOK)
    assert [] == joins("bob")
    assert {"login": "Bob", "canvas_id": "1006", "sis_user_id": "S2002"} == (
        students()["bob"]["identities"]
    )


def test_the_absent_are_called_as_the_others_are(grade: Grade) -> None:
    """Where an id and the beginning of an e-mail know as many, it is the id that names people."""
    hand_in("ann", "bob")
    Path("roster.csv").write_text(
        "id,name,email\nann,A,ann@x.example\nbob,B,bob@x.example\nzoe,Z,zoe@x.example\n"
    )
    assert 0 == grade("batch", "lesson4", "class", "--out", "graded", "--roster", "roster.csv")
    assert {"ann", "bob", "zoe"} == students().keys()


def test_an_anonymous_download_is_graded_and_given_to_nobody(
    grade: Grade, capsys: pytest.CaptureFixture[str]
) -> None:
    """Canvas names no one there: all is graded, nobody is called absent, no row is filled."""
    hand_in("anon_aB3xY_901_error.py", "LATE_anon_z9Q_902_error.py")
    Path("grades.csv").write_text(GRADEBOOK)
    assert 1 == grade("batch", "lesson4", "class", "--out", "graded", "--roster", "grades.csv")
    assert "handed in anonymously, so that no roster says who it is" in capsys.readouterr().err
    found = students()
    assert [2.0, 2.0] == [found[name]["score"] for name in ("aB3xY", "z9Q")]
    assert {"aB3xY", "z9Q"} == found.keys()
    filled = ("--gradebook", "grades.csv", "--column", "Lesson 4", "-o", "filled.csv")
    assert 1 == grade("export", "canvas", "graded", *filled)
    for name in ("Able, Alice", "Bold, Bob", "Cole, Carl", "Dahl, Dora"):
        assert "" == column("filled.csv", name, "Lesson 4 (77)")
