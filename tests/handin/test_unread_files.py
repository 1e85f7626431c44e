"""A file that is no work, and is named as one of the roster is, makes nobody absent."""

from pathlib import Path

import pytest

from grader.handin.opener import Opener
from grader.handin.sections import ClassSource, WholeClass, find_class
from grader.lessons.lesson import Lesson
from tests.helpers.joining import write_entries

ROSTER = "id,email,name\nann,a@x.org,Ann Lee\nbob,b@x.org,Bob Cho\ncy,c@x.org,Cy Dow\n"


def found(tmp_path: Path, lesson: Lesson, opener: Opener, *files: str, **more: str) -> WholeClass:
    """Return a class of ann and bob in folders, with these files beside them."""
    roster = tmp_path / "roster.csv"
    roster.write_text(more.get("roster", ROSTER))
    folder = write_entries(tmp_path / "class", ["ann", "bob"])
    for file in files:
        (folder / file).write_text("x")
    return find_class(ClassSource((folder,), roster), lesson, opener)


@pytest.mark.parametrize(
    "file", ["cy.pdf", "CY.docx", "cy", "c@x.org.txt", "Cy Dow.txt", "Dow, Cy.odt", "cy.tar.lrz"]
)
def test_a_file_of_the_roster(tmp_path: Path, lesson4: Lesson, opener: Opener, file: str) -> None:
    """Whoever handed in a file that cannot be graded is told of with it, and is not absent."""
    class_ = found(tmp_path, lesson4, opener, file, "notes.txt")
    cy = next(each for each in class_.students if each.id == "cy")
    assert not cy.who.absent
    assert (
        f"{file} cannot be graded: it is not a folder, an archive, a notebook or a .py file"
        == cy.problem
    )
    assert ["notes.txt"] == class_.ignored


@pytest.mark.parametrize("file", ["cyd.pdf", "Cy Dow Lee.txt", "dow.txt", "bob.pdf"])
def test_a_file_of_nobody(tmp_path: Path, lesson4: Lesson, opener: Opener, file: str) -> None:
    """A file named otherwise, or beside somebody's work, makes nobody be there."""
    class_ = found(tmp_path, lesson4, opener, file)
    assert [("ann", False), ("bob", False), ("cy", True)] == [
        (each.id, each.who.absent) for each in class_.students
    ]
    assert [file] == class_.ignored


def test_a_file_of_a_group(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A group's file is every member's."""
    rows = "id,name,group\na,Al,ann\nb,Bea,bob\nc,Cy,Red Team\nd,Di,Red Team\n"
    class_ = found(tmp_path, lesson4, opener, "red team.pdf", roster=rows)
    assert {"c", "d"} == {each.id for each in class_.students if each.problem}
    assert [] == class_.ignored
