"""A class of several folders: each student in a section, and everybody once."""

import json
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest

from grader.errors import Unusable
from grader.handin.handed_in import HandedIn
from grader.handin.opener import Opener
from grader.handin.sections import ClassSource, find_class
from grader.lessons.lesson import Lesson
from tests.helpers.commands import RunGrade

RIGHT = "def squared_error(a, b): return (a - b) ** 2\n"


def hand_in(folder: Path, *names: str, source: str = RIGHT) -> Path:
    """Make a folder of a class in which these students handed in."""
    for name in names:
        (folder / name).mkdir(parents=True)
        (folder / name / "error.py").write_text(source)
    return folder


def canvas_zip(path: Path, *entries: str) -> Path:
    """Make a download of Canvas with these files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for entry in entries:
            archive.writestr(entry, RIGHT)
    return path


def found(
    lesson: Lesson, opener: Opener, *folders: Path, roster: Path | None = None
) -> list[HandedIn]:
    """Return the students of a class in order of id."""
    source = ClassSource(folders, roster)
    return sorted(find_class(source, lesson, opener).students, key=lambda each: each.id)


def about(students: list[HandedIn]) -> list[tuple[str, str, str]]:
    """Return of each student id, section and doubt."""
    return [(each.id, each.who.section, each.who.doubt) for each in students]


def test_moodles_default_group_stands_beside_the_others(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """A team that has no number stops no class: who may be in it is in doubt, all others graded."""
    teams = ("Red_9001_assignsubmission_file", "Default group_assignsubmission_file")
    folder = hand_in(tmp_path / "in", *teams)
    expected = [("9001", "", ""), ("Default group", "", "")]
    assert expected == about(found(lesson4, opener, folder))
    roster = tmp_path / "grades.csv"
    rows = ["Identifier,Full name,Group", "Participant 1,Ann A,Red", "Participant 2,Bo B,"]
    roster.write_text("\n".join([*rows, "Participant 3,Di D,Blue"]))
    assert [
        ("Default group", "", "is not on the roster"),
        ("Participant 1", "", ""),
        ("Participant 2", "", "is in no group on the roster"),
        ("Participant 3", "", ""),
    ] == about(found(lesson4, opener, folder, roster=roster))


def test_one_folder_has_no_sections(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A class in one folder is as ever."""
    assert [("ann", "", "")] == about(found(lesson4, opener, hand_in(tmp_path / "mon", "ann")))


def test_sections(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Sections are called by their folders, and by as much of their paths as tells them apart."""
    mon, tue = hand_in(tmp_path / "mon", "ann"), hand_in(tmp_path / "tue", "bob")
    assert [("ann", "mon", ""), ("bob", "tue", "")] == about(found(lesson4, opener, mon, tue))
    one, two = hand_in(tmp_path / "1" / "in", "ann"), hand_in(tmp_path / "2" / "in", "bob")
    assert [("ann", "1/in", ""), ("bob", "2/in", "")] == about(found(lesson4, opener, one, two))


def test_downloads(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Zips of Canvas are sections too, by their names without the suffix."""
    mon = canvas_zip(tmp_path / "mon.zip", "annarbor_11_901_error.py")
    tue = canvas_zip(tmp_path / "tue.zip", "bobby_12_902_error.py")
    students = found(lesson4, opener, mon, tue)
    assert [("11", "mon", ""), ("12", "tue", "")] == about(students)
    assert all("error" in each.read(lesson4).sources for each in students)


def test_an_id_in_two_sections(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Whose id is in two sections is graded in both, and somebody must decide."""
    mon, tue = hand_in(tmp_path / "mon", "ann", "bob"), hand_in(tmp_path / "tue", "ann")
    doubt = "has the id ann in 2 sections: mon, tue"
    expected = [("ann (mon)", "mon", doubt), ("ann (tue)", "tue", doubt), ("bob", "mon", "")]
    assert expected == about(found(lesson4, opener, mon, tue))


def test_an_id_in_two_sections_with_a_roster(
    tmp_path: Path, lesson4: Lesson, opener: Opener
) -> None:
    """A roster that has them once makes neither of them theirs, and calls them not absent."""
    mon, tue = hand_in(tmp_path / "mon", "ann", "bob"), hand_in(tmp_path / "tue", "ann", "cy")
    hand_in(mon, "eve"), hand_in(tue, "fay")
    roster = tmp_path / "roster.csv"
    roster.write_text(
        "id,name,section\nann,Ann A,One\nbob,Bob B,Two\ncy,Cy C,\ndee,Dee D,\neve,,\nfay,,\n"
    )
    students = {each.id: each for each in found(lesson4, opener, mon, tue, roster=roster)}
    assert students["ann (mon)"].who.doubt
    assert students["ann (tue)"].who.doubt
    assert not students["ann (mon)"].who.identities
    assert ("Two", "tue", "") == tuple(students[each].who.section for each in ("bob", "cy", "dee"))
    assert students["dee"].who.absent
    assert [] == [each.id for each in students.values() if each.who.absent and each.id != "dee"]


def test_ids_that_are_hardly_told_apart(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Nearly the same ids in two sections are a problem of both, as in one."""
    mon, tue = hand_in(tmp_path / "mon", "Ann"), hand_in(tmp_path / "tue", "ann")
    assert all(
        each.problem.startswith("has nearly the same id")
        for each in found(lesson4, opener, mon, tue)
    )


@pytest.mark.parametrize("again", ["mon", "link", "mon/../mon"])
def test_a_folder_named_twice(tmp_path: Path, lesson4: Lesson, opener: Opener, again: str) -> None:
    """A folder that is named twice is refused, by whichever path."""
    mon = hand_in(tmp_path / "mon", "ann")
    (tmp_path / "link").symlink_to(mon)
    with pytest.raises(Unusable, match="are the same folder: name it once"):
        found(lesson4, opener, mon, tmp_path / again)


def test_ids_of_two_kinds(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Numbers of Canvas and names of folders are not mixed in one class."""
    mon = hand_in(tmp_path / "mon", "11")
    tue = canvas_zip(tmp_path / "tue.zip", "annarbor_11_901_error.py")
    with pytest.raises(Unusable, match="ids of two kinds"):
        found(lesson4, opener, mon, tue)


def test_the_command(run_grade: RunGrade, tmp_path: Path) -> None:
    """The scores have the sections; what is in doubt gives exit code 1, and nothing else does."""
    hand_in(tmp_path / "mon", "ann"), hand_in(tmp_path / "tue", "bob")
    run = run_grade("batch", "lesson4", "mon", "tue", "--out", "out", "--jobs", "1")
    assert 0 == run.returncode
    assert [("ann", "mon"), ("bob", "tue")] == sections(tmp_path / "out")
    shutil.copytree(tmp_path / "mon" / "ann", tmp_path / "tue" / "ann")
    run = run_grade("batch", "lesson4", "mon", "tue", "--out", "out2", "--jobs", "1")
    assert 1 == run.returncode
    assert "has the id ann in 2 sections: mon, tue" in run.stderr
    run = run_grade("batch", "lesson4", "mon", "tue", "--out", "mon/out")
    assert 2 == run.returncode
    assert "mon/out is inside mon" in run.stderr


def sections(out: Path) -> list[tuple[str, str]]:
    """Return each student's id and section."""
    document: dict[str, Any] = json.loads((out / "scores.json").read_text("utf-8"))
    return [(each["id"], each["section"]) for each in document["students"]]
