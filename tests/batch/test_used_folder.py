"""A folder that was used before: nothing in it is lost, and nothing in it is another class's."""

from pathlib import Path

import pytest

from grader.batch.changes import publish
from grader.batch.used_folder import (
    GONE,
    dated_names,
    is_another_class,
    move_gone,
    refuse_another_class,
)
from grader.errors import Unusable
from grader.results.gradebook import EXPORTS, REPORTS, Gradebook, StudentScore, report_path
from tests.helpers.classes import files, score


def book(*students: StudentScore) -> Gradebook:
    """Return a gradebook of these students."""
    return Gradebook("lesson4", 2.0, students)


@pytest.mark.parametrize(
    ("old", "ids", "another"),
    [
        (None, {"a"}, False),
        (book(), {"a"}, False),
        (book(score("a"), score("b")), {"b", "c"}, False),
        (book(score("a"), score("b")), {"c"}, True),
        (book(score("a", identities={"login": "ann"})), {"ann"}, False),
    ],
)
def test_another_class(old: Gradebook | None, ids: set[str], another: bool) -> None:
    """A class is another if nobody of the old one is in it, by whichever id."""
    assert another == is_another_class(old, ids)
    if another:
        with pytest.raises(Unusable, match=r"\(a, b\).* with --replace"):
            refuse_another_class(Path("out"), old, ids)


def test_gone_reports_move_aside(tmp_path: Path) -> None:
    """The reports of those who are gone, or can no longer be read, are kept elsewhere, each one."""
    (tmp_path / REPORTS).mkdir()
    everybody = [score("a"), score("b/c"), score("d"), score("e")]
    for student in everybody:
        report_path(tmp_path, student.id).write_text(student.id)
    (tmp_path / EXPORTS).write_text("record")
    new = book(score("a"), score("d", status="unreadable"), score("e"))
    move_gone(tmp_path, book(*everybody), new)
    assert ["a.json", "e.json"] == sorted(path.name for path in (tmp_path / REPORTS).iterdir())
    assert {b"b/c", b"d"} == set(files(tmp_path / GONE).values())
    assert (tmp_path / EXPORTS).exists()
    report_path(tmp_path, "d").write_text("d again")
    move_gone(tmp_path, new, new)
    assert {b"b/c", b"d", b"d again"} == set(files(tmp_path / GONE).values())


def test_the_record_of_another_class_moves_aside(tmp_path: Path) -> None:
    """What was exported of a class says nothing of the class that takes its place."""
    (tmp_path / EXPORTS).write_text("record")
    move_gone(tmp_path, book(score("a")), book(score("b")))
    ((name, content),) = files(tmp_path).items()
    assert (True, b"record") == (name.startswith("exports-"), content)


def test_names_are_unique(tmp_path: Path) -> None:
    """Scores that were written in one second are all kept; the same content is kept once."""
    for number in range(4):
        old = book(score("a", float(number % 3)))
        publish(tmp_path, None, old, ["error"])
        publish(tmp_path, old, book(score("a", 9.0)), ["error"])
    kept = [path.read_text() for path in tmp_path.glob("scores-*.json")]
    points = sorted(text.partition('"score": ')[2][:3] for text in kept)
    assert ["0.0", "1.0", "2.0"] == sorted(set(points))


def test_a_name_is_shared_with_the_same_content_alone(tmp_path: Path) -> None:
    """A name that is taken is taken again for what it holds, and for nothing else."""
    path = tmp_path / "scores.json"
    path.write_text("mine")
    (name,) = dated_names(tmp_path, [path])
    (tmp_path / name).write_text("mine")
    assert [name] == dated_names(tmp_path, [path])
    (tmp_path / name).write_text("another")
    assert [name.replace("Z.", "Z-2.")] == dated_names(tmp_path, [path])
