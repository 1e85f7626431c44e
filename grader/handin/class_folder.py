"""What a class handed in: whose work is where.

A class is a folder that holds a folder, an archive or a notebook a student, whose id is its name;
or what Canvas or Moodle let an instructor download, unpacked or as the zip that it is. Which of
these it is, is told by the names of all that could be somebody's work. If they are of two kinds,
nothing is guessed: that is refused. Other files are left alone, and named.
"""

import os
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from grader.errors import Unusable
from grader.handin.downloads import Part, canvas_part, is_code, moodle_part, newest, plain_name
from grader.handin.handed_in import HandedIn
from grader.handin.opener import Opener
from grader.handin.places import is_archive, is_folder, is_notebook, packed_stem
from grader.lessons.lesson import Lesson
from grader.sandbox.listing import is_visible
from grader.text import reason, shown

if TYPE_CHECKING:
    from grader.handin.class_zip import ClassZip

ONE_EACH = "a folder, an archive (.zip, .tar, .tar.gz) or a notebook (.ipynb) a student"
NO_FILES = "handed in no files, at most a text or a link"
IS_LINK = "is a link, which is not followed: put what was handed in there itself"


@dataclass(frozen=True, slots=True)
class ClassFolder:
    """A class: what its students handed in, by id, and the names of files that are nobody's."""

    students: list[HandedIn]
    ignored: list[str]


class FolderEntry(NamedTuple):
    """Something that stands at the top of a class's folder or zip."""

    name: str
    is_folder: bool
    is_link: bool = False


@dataclass
class Works:
    """The entries of a class's folder, by what their names tell.

    `own` are named by the student's id alone. `uploads` have Canvas' form and are not code: they
    are somebody's only where others have that form too.
    """

    own: list[Part] = field(default_factory=list)
    canvas: list[Part] = field(default_factory=list)
    moodle: list[Part] = field(default_factory=list)
    uploads: list[Part] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def find_handed_in(folder: Path, lesson: Lesson, opener: Opener) -> ClassFolder:
    """Find what a class handed in, and read none of it yet.

    Args:
        folder: the class's folder, or the zip that Canvas or Moodle made of it.
        lesson: the lesson that it is for.
        opener: opens what is packed.

    Raises:
        Unusable: there is no such folder, nothing in it is anybody's work, it is not clear
            whose, or two students of a download have the same id.
    """
    place = _place(folder, opener)
    entries = {entry.name: entry for entry in _entries(place)}
    _refuse_one_submission(folder, entries, lesson)
    works = _works(entries)
    kinds = [parts for parts in (works.own, works.canvas, works.moodle) if parts]
    if not kinds:
        raise Unusable(
            f"{folder} holds nobody's work: it takes {ONE_EACH}, or a download of Canvas or Moodle"
        )
    if len(kinds) > 1:
        one, other = (shown(parts[0].entry) for parts in kinds[:2])
        raise Unusable(
            f"{folder} holds work of two kinds, as {one} and {other}: put each kind into a folder "
            "of its own"
        )
    if works.own and not folder.is_dir():
        raise Unusable(
            f"{folder} is not a download of Canvas or Moodle: unpack it, name the folder"
        )
    parts, ignored = kinds[0], works.others
    if works.canvas:
        parts = parts + works.uploads
    else:
        ignored = ignored + [part.entry for part in works.uploads]
    parts = [replace(part, id=_text(part.id)) for part in parts]
    shared: dict[str, str] = {}
    if works.own:
        parts, shared = _told_apart(parts)
    by_id = defaultdict(list)
    for part in parts:
        by_id[part.id].append(part)
    for same in by_id.values():
        _refuse_two_students(folder, same, are_own=bool(works.own))
    students = [
        _student(place, by_id[name], entries, opener, shared.get(name, ""))
        for name in sorted(by_id)
    ]
    return ClassFolder(students, sorted(map(shown, ignored)))


def _place(folder: Path, opener: Opener) -> "Path | ClassZip":
    if folder.suffix.lower() != ".zip" or folder.is_dir():
        return folder
    from grader.handin.class_zip import (
        ClassZip,  # most classes are folders, and start sooner without
    )

    return ClassZip(folder, opener)


def _entries(folder: "Path | ClassZip") -> list[FolderEntry]:
    if not isinstance(folder, Path):
        return [FolderEntry(*each) for each in folder.top.items()]
    try:
        with os.scandir(folder) as found:
            return [
                FolderEntry(each.name, is_folder(each), each.is_symlink())
                for each in found
                if is_visible(each.name)
            ]
    except NotADirectoryError:
        raise Unusable(f"{folder} is neither a folder nor a .zip: name the class's") from None
    except (OSError, ValueError) as error:
        raise Unusable(f"{folder}: {reason(error)}: name the class's folder") from None


def _refuse_one_submission(
    folder: Path, entries: Mapping[str, FolderEntry], lesson: Lesson
) -> None:
    for exercise in lesson.exercises:
        if exercise.filename in entries:
            raise Unusable(
                f"{folder} holds {exercise.filename} itself, so it is one submission: "
                f"`grade {lesson.name} --submission {folder}` grades it"
            )


def _works(entries: Mapping[str, FolderEntry]) -> Works:
    works = Works()
    for entry in sorted(entries.values()):
        canvas = None if entry.is_folder else canvas_part(entry.name)
        if moodle := moodle_part(entry.name):
            works.moodle.append(moodle)
        elif canvas:
            is_work = is_code(canvas.file) or not canvas.has_files
            (works.canvas if is_work else works.uploads).append(canvas)
        elif entry.is_folder:
            works.own.append(Part(entry.name, _text(entry.name)))
        elif is_archive(entry.name) or is_notebook(entry.name):
            works.own.append(Part(entry.name, _text(packed_stem(entry.name)), file=entry.name))
        else:
            works.others.append(entry.name)
    return works


def _told_apart(parts: Sequence[Part]) -> tuple[list[Part], dict[str, str]]:
    """Give those that would have the same id, as `jdoe` and `jdoe.zip`, their names as ids.

    Returns:
        all parts, and by id why those have a problem.
    """
    same = defaultdict(list)
    for part in parts:
        same[part.id].append(part)
    apart, problems = [], {}
    for group in same.values():
        if len(group) == 1:
            apart += group
            continue
        for place, part in enumerate(group):
            own, other = _decoded(part.entry), shown(group[place - 1].entry)
            apart.append(replace(part, id=own))
            problems[own] = f"{other} has the same id: rename or remove one"
    return apart, problems


def _text(name: str) -> str:
    """Return a name as it is kept and compared: real text, composed as a keyboard types it."""
    return unicodedata.normalize("NFC", _decoded(name))


def _decoded(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _student(
    place: "Path | ClassZip",
    parts: Sequence[Part],
    entries: Mapping[str, FolderEntry],
    opener: Opener,
    problem: str,
) -> HandedIn:
    """Return what one student handed in, from all parts that carry the same id.

    `problem` is what is wrong with the id, if something is.
    """
    counted = newest(part for part in parts if part.has_files)
    folders = [part for part in counted if entries[part.entry].is_folder]
    links = [part for part in counted if entries[part.entry].is_link]
    files = [] if folders else counted
    if links:
        problem = f"{shown(links[0].entry)} {IS_LINK}"
    elif not counted:
        problem = NO_FILES
    return HandedIn(
        id=parts[0].id,
        name=_text(parts[0].name),
        late=any(part.late for part in counted or parts),
        place=place,
        entries=tuple(part.entry for part in folders or files),
        files=tuple(plain_name(part.file) for part in files),
        problem=problem,
        opener=opener,
    )


def _refuse_two_students(folder: Path, parts: Sequence[Part], *, are_own: bool) -> None:
    whose = {(part.entry if are_own else part.name): part for part in parts}
    if len(whose) > 1:
        one, other, *_ = (shown(part.entry) for part in whose.values())
        raise Unusable(
            f"{folder} has the id {shown(parts[0].id)} twice, as {one} and {other}: rename or "
            "remove one"
        )
