"""Classes on a disk that are joined to rosters, and exported, without being graded."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from grader.batch.scores import score_for
from grader.exports.matching import Matching, match
from grader.handin.class_folder import find_handed_in
from grader.handin.handed_in import HandedIn
from grader.handin.opener import Opener
from grader.handin.roster import join_class, read_roster
from grader.lessons.lesson import Lesson
from grader.people.roster import people_of
from grader.results.gradebook import GRADED, StudentScore
from grader.sheet import read_sheet

NO_SCORE = StudentScore("", "", False, GRADED, 1.0, False, {}, None)


def write_entries(folder: Path, entries: Iterable[str]) -> Path:
    """Make a class of files and, where a name has no suffix, folders with a file; return it."""
    for entry in entries:
        path = folder / entry if entry.endswith(".py") else folder / entry / "error.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {entry}\n")
    return folder


def join_entries(
    tmp_path: Path,
    lesson: Lesson,
    entries: Iterable[str],
    roster: str | bytes | None,
    *,
    id_column: str | None = None,
    groups: str | None = None,
) -> list[HandedIn]:
    """Join what was handed in by these names to a roster, as `grade batch` does."""
    paths = {}
    for name, text in (("roster", roster), ("groups", groups)):
        if text is not None:
            paths[name] = tmp_path / f"{name}.csv"
            paths[name].write_bytes(text if isinstance(text, bytes) else text.encode())
    known = read_roster(paths.get("roster"), id_column, paths.get("groups"))
    folder = write_entries(tmp_path / "class", entries)
    with closing(Opener()) as opener:
        if known is None:
            return find_handed_in(folder, lesson, opener).students
        found = find_handed_in(folder, lesson, opener, known.knows)
        return join_class(found.students, known, folder, opener)


def scores_of(class_: Iterable[HandedIn]) -> list[StudentScore]:
    """Return scores of a class that was not graded."""
    return [score_for(NO_SCORE, each) for each in class_]


def match_sheet(
    tmp_path: Path, class_: Iterable[HandedIn], sheet: str, *, is_worksheet: bool = False
) -> Matching:
    """Match a class to the rows of a course system's sheet, as exports do."""
    path = tmp_path / "sheet.csv"
    path.write_bytes(sheet.encode())
    people = people_of(read_sheet(path), is_worksheet=is_worksheet).people
    return match(people, scores_of(class_), path.name)


def who(class_: Iterable[HandedIn]) -> dict[str, str]:
    """Return of everybody, by id, the roster's name, "absent", or that they are in doubt."""
    return {
        each.id: "in doubt"
        if each.who.doubt
        else f"{'absent ' if each.who.absent else ''}{each.who.name}"
        for each in class_
    }
