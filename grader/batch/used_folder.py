"""A folder that was graded into before: whose class it is, and what must move aside."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from grader.errors import Unusable
from grader.results.gradebook import (
    EXPORTS,
    GRADED,
    REPORTS,
    Gradebook,
    StudentScore,
    filename,
    names_in_reports,
)
from grader.text import shown_few

GONE = "reports-gone"


def refuse_another_class(folder: Path, old: Gradebook | None, ids: Iterable[str]) -> None:
    """Refuse to grade a class over the scores of one with which it has no student in common.

    Args:
        folder: where the scores are to be written.
        old: the scores that are there.
        ids: all ids of the new class's students.

    Raises:
        Unusable: nobody of the old class is in the new one.
    """
    if is_another_class(old, ids):
        assert old is not None
        raise Unusable(
            f"{folder} holds the scores of another class "
            f"({shown_few(student.id for student in old.students)}), none of whom is in this one: "
            "name another folder as --out, or replace it with --replace"
        )


def known_by(students: Iterable[StudentScore]) -> set[str]:
    """Return all ids of students."""
    students = list(students)
    ids = {student.id for student in students}
    return ids | {text for student in students for text in student.identities.values()}


def is_another_class(old: Gradebook | None, ids: Iterable[str]) -> bool:
    """Whether there is a class, and nobody of it is in the new one."""
    if old is None or not old.students:
        return False
    return known_by(old.students).isdisjoint(ids)


def move_gone(folder: Path, old: Gradebook | None, new: Gradebook) -> None:
    """Move aside what belongs to nobody who is graded now; raises OSError.

    These are the reports of students who are gone and, where another class takes the place of the
    old one, the record of what was exported of that.
    """
    exports = folder / EXPORTS
    if exports.exists() and is_another_class(old, known_by(new.students)):
        exports.rename(folder / dated_names(folder, [exports])[0])
    kept = {f"{filename(student.id)}.json" for student in new.students if student.status == GRADED}
    there = names_in_reports(folder)
    gone = {name for name in there if name.endswith(".json") and name[0] != "."} - kept
    for path in [folder / REPORTS / name for name in sorted(gone)]:
        (folder / GONE).mkdir(exist_ok=True)
        path.rename(folder / GONE / dated_names(folder / GONE, [path])[0])


def dated_names(folder: Path, paths: Iterable[Path]) -> list[str]:
    """Return names for files in `folder`, with the time the first was written.

    Of files that belong together all names end alike, as `scores-20261120T120000Z-2.json` and
    `.csv`. No name is taken yet, unless by the same content.
    """
    paths = list(paths)
    written = datetime.fromtimestamp(paths[0].stat().st_mtime, UTC)
    number, stamp = 1, f"{written:%Y%m%dT%H%M%SZ}"
    while True:
        end = stamp if number == 1 else f"{stamp}-{number}"
        names = [f"{path.stem}-{end}{path.suffix}" for path in paths]
        if all(_is_free(folder / name, path) for name, path in zip(names, paths, strict=True)):
            return names
        number += 1


def _is_free(place: Path, path: Path) -> bool:
    return not os.path.lexists(place) or (
        path.exists() and place.is_file() and place.read_bytes() == path.read_bytes()
    )
