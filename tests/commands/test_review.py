"""Whom an instructor is told to look at, in `review.csv`, on the screen and by the exit code."""

import csv
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from grader.commands import batch as batch_command
from grader.commands.cli import run
from grader.lessons.lesson import Lesson
from grader.lessons.stubs import stub_text
from grader.results.gradebook import SCORES_CSV, SCORES_JSON
from grader.results.review import REVIEW_CSV
from tests.exports.test_importers import run as run_export
from tests.helpers.classes import Here, fresh_process
from tests.helpers.packing import put, zipped

Grade = Callable[..., int]
WORK = "def squared_error(a, b): return (a - b) ** 2\n\n\n"
WORK += "def mean_squared_error(a, b):\n    return {}\n"
RIGHT = WORK.format("((a - b) ** 2).mean()")


@pytest.fixture(autouse=True, scope="module")
def process() -> Iterator[None]:
    """What stays warm in this process ends with these tests."""
    with fresh_process():
        yield


@pytest.fixture
def grade(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Grade:
    """Run `grade batch lesson4 class --out out` with more arguments in this process."""
    here = Here()
    monkeypatch.setattr(batch_command, "Processes", lambda jobs: here())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def command(*more: str) -> int:
        monkeypatch.setattr(
            sys, "argv", ["grade", "batch", "lesson4", "class", "--out", "out", *more]
        )
        return run()

    return command


def hand_in(files: Mapping[str, str | bytes]) -> None:
    """Write what a class handed in, by path."""
    for path, content in files.items():
        put(Path("class") / path, content)


def review() -> dict[str, dict[str, tuple[str, str]]]:
    """Return the review list: by id and kind, whether a decision is needed, and why."""
    listed: dict[str, dict[str, tuple[str, str]]] = {}
    with Path("out", REVIEW_CSV).open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            listed.setdefault(line["id"], {})[line["what"]] = (line["decision"], line["why"])
    return listed


def score(student: str) -> Any:
    """Return a student's score."""
    students = json.loads(Path("out", SCORES_JSON).read_text())["students"]
    return next(each for each in students if each["id"] == student)


def stubs(lesson: Lesson, student: str) -> dict[str, str]:
    """Return the stubs of a lesson as a student hands them in."""
    return {f"{student}/{each.filename}": stub_text(lesson, each) for each in lesson.exercises}


def test_empty_files_are_told(grade: Grade, lesson4: Lesson) -> None:
    """A file without a text is named: it is no stub, and its upload may have failed."""
    hand_in({"ann/error.py": "", "bob/error.py": RIGHT, "bob/prediction.py": " \n"})
    hand_in({**stubs(lesson4, "cy"), "cy/error.py": ""})
    grade()
    listed = review()
    assert ("", "handed in empty: error") == listed["ann"]["untouched"]
    assert listed["bob"]["missing"][1].endswith("alpha_update; handed in empty: prediction")
    assert ("", "only untouched stubs; handed in empty: error") == listed["cy"]["untouched"]


def test_points_taken_off_are_told(grade: Grade, capsys: pytest.CaptureFixture[str]) -> None:
    """Who lost points for lateness is listed; where nobody's is known, it is said."""
    hand_in({"ann/error.py": RIGHT})
    Path("roster.csv").write_text("id,name,days late\nann,Ann A,1\n")
    grade("--roster", "roster.csv", "--late-penalty", "5% a day")
    assert ("", "0.7 points were taken off: 1 days late") == review()["ann"]["late"]
    assert ",late,Ann A" in Path("out", "scores.csv").read_text()
    Path("out", "overrides.csv").write_text("id,exercise,points,reason\nann,,2,ill\n")
    grade("--roster", "roster.csv", "--late-penalty", "5% a day")
    assert "late" not in review()["ann"]
    capsys.readouterr()
    Path("roster.csv").write_text("id,name\nann,Ann A\n")
    grade("--roster", "roster.csv", "--late-penalty", "5% a day")
    said = "no points are taken off: roster.csv says of nobody how late they were"
    assert f"grade: {said}" in capsys.readouterr().err


def test_those_who_are_gone_count_as_changed(
    grade: Grade, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever handed in nothing any more is among those whose scores may change."""
    hand_in({"ann/error.py": RIGHT, "bob/error.py": RIGHT + "# bob"})
    grade()
    shutil.rmtree("class/bob")
    hand_in({"ann/error.py": "1 / 0"})
    capsys.readouterr()
    grade()
    assert capsys.readouterr().out.startswith("2 of 2 scores change:\n")


def test_what_leaves_exit_code_0(grade: Grade, lesson4: Lesson) -> None:
    """Who is absent, has only stubs, some files or renamed ones is listed, and nobody waits."""
    Path("roster.csv").write_text("id,name\nann,Ann A\nbob,Bob B\ncy,Cy C\ndee,Dee D\n")
    hand_in({"ann/error (1).py": RIGHT, **stubs(lesson4, "bob"), "cy/error.py": "1 / 0"})
    assert 0 == grade("--roster", "roster.csv")
    listed = review()
    assert ("", "error (1).py (read as error.py)") == listed["ann"]["renamed"]
    assert listed["ann"]["missing"][1].startswith("no prediction, hot_cold_step, ")
    assert {"untouched": ("", "only untouched stubs")} == listed["bob"]
    assert ("", "could not be loaded: error") == listed["cy"]["does not load"]
    assert {"absent": ("", "on the roster, and handed in nothing")} == listed["dee"]
    assert "error (1).py" in json.dumps(score("ann")["files"])
    assert (2.0, True) == (score("ann")["score"], score("dee")["absent"])


@pytest.mark.parametrize(
    ("files", "kind", "why"),
    [
        ({"bob.rar": "x"}, "unreadable", "bob.rar is a kind of archive that cannot be read"),
        ({"bob/error.py": RIGHT, "bob/new.7z": "x"}, "not used", "new.7z"),
        ({"bob/error.py": b"\xff"}, "unreadable", "error.py is not UTF-8"),
        ({"bob/error.py": RIGHT, "bob/error (1).py": WORK.format("0")}, "not used", "differs from"),
        ({"bob/prediction.py": "x", "bob/error.txt": "x"}, "not used", "may be meant for error"),
        ({"bob/error.py": RIGHT, "bob.zip": zipped({})}, "join", "has the same id"),
    ],
)
def test_what_needs_a_decision(
    grade: Grade, files: dict[str, str | bytes], kind: str, why: str
) -> None:
    """What could be read in two ways, or not at all, waits for somebody: exit code 1."""
    hand_in({"ann/error.py": RIGHT, **files})
    assert 1 == grade()
    said = [need[kind] for name, need in review().items() if name != "ann" and kind in need]
    assert any(decision == "needed" and why in text for decision, text in said)
    assert 2.0 == score("ann")["score"]


@pytest.mark.parametrize("other", ["bob.zip", "BOB/error.py", "bob /error.py", ".bob/error.py"])
def test_no_0_for_work_that_nobody_looked_at(
    grade: Grade, capsys: pytest.CaptureFixture[str], other: str
) -> None:
    """Whose work was not graded, since it is not certain whose it is, gets no grade: not even 0."""
    hand_in({"ann/error.py": RIGHT, "bob/error.py": RIGHT + "# b", other: zipped({})})
    assert 1 == grade()
    capsys.readouterr()
    assert 1 == run_export("gradescope", "out", "--out", "results")
    said = capsys.readouterr().err
    assert "given 0" not in said
    assert "left out, since it is not certain who they are" in said
    given = {path.name for path in Path("results").iterdir()}
    assert given == ({"ann", "bob"} if other.startswith(".") else {"ann"})


def test_the_same_work(grade: Grade, lesson4: Lesson) -> None:
    """Who wrote the same is told of each, and stubs are nobody's work; nothing waits for it."""
    hand_in({"ann/error.py": RIGHT, "bob/error.py": RIGHT.replace("\n\n", "\n")})
    hand_in({**stubs(lesson4, "cy"), **stubs(lesson4, "dee"), "eve/error.py": WORK.format("1")})
    assert 0 == grade()
    same = {name: needs["same work"] for name, needs in review().items() if "same work" in needs}
    assert {
        "ann": ("", "the same work as bob"),
        "bob": ("", "the same work as ann"),
    } == same


def test_one_file_of_many_exercises_is_named_once(grade: Grade, lesson4: Lesson) -> None:
    """Whoever handed in one file for all exercises has one name in the list, with all of them."""
    functions = [name for each in lesson4.exercises for name in lesson4.functions(each)]
    hand_in({"ann/all my work.py": "".join(f"def {name}(*a): return 1\n" for name in functions)})
    assert 0 == grade()
    decision, why = review()["ann"]["renamed"]
    read = "; ".join(f"read as {each.name}.py" for each in lesson4.exercises)
    assert ("", f"all my work.py ({read})") == (decision, why)


def test_a_group_has_no_same_work(grade: Grade) -> None:
    """Members of a group hand in together; only who copied from another group is told of."""
    hand_in({"reds/error.py": RIGHT, "blues/error.py": WORK.format("1")})
    members = "group,id\nreds,ann\nreds,bob\nblues,cy\nblues,dee\n"
    Path("groups.csv").write_text(members, encoding="utf-8")
    assert 0 == grade("--groups", "groups.csv")
    assert not any("same work" in needs for needs in review().values())
    hand_in({"blues/error.py": RIGHT})
    assert 0 == grade("--groups", "groups.csv")
    assert ("", "the same work as cy, dee") == review()["ann"]["same work"]
    assert ("", "the same work as ann, bob") == review()["dee"]["same work"]


def test_what_changes_is_told_anew(grade: Grade) -> None:
    """A list is of today's files: what was mended since is listed no more, graded again or not."""
    hand_in({"ann/error.py": RIGHT, "ann/new.7z": "x"})
    assert 1 == grade()
    Path("class/ann/new.7z").unlink()
    assert 0 == grade()
    assert "not used" not in review()["ann"]
    hand_in({"bob/Error.py": RIGHT})
    assert 0 == grade()
    assert "renamed" not in review()["ann"]
    assert "renamed" in review()["bob"]


def test_the_table_says_who_and_what(grade: Grade) -> None:
    """Behind its columns the table has each student's status, problem, lateness and name."""
    hand_in({"doejane_LATE_98_5_error.py": RIGHT, "roejohn_7_6_hw.rar": "x"})
    assert 1 == grade()
    with Path("out", SCORES_CSV).open(newline="") as file:
        lines = {line["id"]: line for line in csv.DictReader(file)}
    told = {name: [line[key] for key in ("status", "late", "name")] for name, line in lines.items()}
    assert {"7": ["unreadable", "", "roejohn"], "98": ["graded", "late", "doejane"]} == told
    assert "hw.rar is a kind of archive" in lines["7"]["problem"]


def test_help_says_what_the_exit_code_tells(
    grade: Grade, capsys: pytest.CaptureFixture[str]
) -> None:
    """--help says when somebody must decide something."""
    assert 0 == grade("--help")
    said = " ".join(capsys.readouterr().out.split())
    assert "Exit code 0 means that nobody needs a decision before grades go out" in said
    assert "review.csv" in said


def test_what_is_nobodys_is_listed(grade: Grade, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is no student's is listed everywhere; what may be work needs a decision."""
    hand_in({"doejane_11_901_error.py": RIGHT, "roejohn_12_902_error.py": RIGHT + "\n"})
    hand_in({"notes.txt": ""})
    assert 0 == grade()
    assert {"no owner": ("", "notes.txt belongs to no student")} == review()[""]
    assert "  nobody: no owner: notes.txt belongs to no student\n" in capsys.readouterr().out
    hand_in({"error.py": RIGHT})
    assert 1 == grade()
    said = capsys.readouterr().out
    assert "  nobody: decide: no owner: error.py belongs to no student\n" in said
    assert "1 needs a decision" in said
    unowned = json.loads(Path("out", SCORES_JSON).read_text("utf-8"))["unowned"]
    assert [("error.py", True), ("notes.txt", False)] == [
        (each["text"].split()[0], each["decision"]) for each in unowned
    ]
    assert "error.py belongs to no student" in Path("out", "index.html").read_text("utf-8")
    Path("class", "error.py").unlink()
    assert 0 == grade()
    assert "error.py" not in Path("out", REVIEW_CSV).read_text("utf-8")


def test_a_doubt_is_told_once(grade: Grade) -> None:
    """Who may be somebody else's work's owner is listed for that, and not as unreadable too."""
    hand_in({"doejane_11_901_error.py": RIGHT, "loemax_12_902_error.py": RIGHT + "\n"})
    Path("roster.csv").write_text(
        'Student,ID,SIS User ID,SIS Login ID,Section\n"Roe, John",11,S1,j,A\n"Loe, Max",12,S2,m,A\n'
    )
    assert 1 == grade("--roster", "roster.csv")
    doubts = [kinds for kinds in review().values() if "join" in kinds]
    assert 2 == len(doubts)
    assert not [kinds for kinds in doubts if "unreadable" in kinds]
