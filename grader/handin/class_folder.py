"""Finds what a class handed in, and whose work it is.

A class is a folder that holds a folder, an archive or a notebook a student, whose id is its name;
or what Canvas, Moodle or Gradescope let an instructor download, unpacked or as the zip that it is.
Which of these it is, is told by the names of all that could be somebody's work. If they are of two
kinds, nothing is guessed: that is refused. Other files are left alone, and named.
"""

import os
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from grader.errors import Unusable
from grader.handin.downloads import (
    METADATA,
    Part,
    canvas_part,
    is_code,
    moodle_part,
    newest,
    plain_name,
)
from grader.handin.gradescope import read_metadata, submitters_in, with_submitters
from grader.handin.handed_in import HandedIn, Who
from grader.handin.names import exercise_of, is_lesson_named, names_another_lesson
from grader.handin.opener import Opener
from grader.handin.places import (
    is_archive,
    is_folder,
    is_notebook,
    is_unread_archive,
    packed_stem,
)
from grader.handin.readings import Knows, settled
from grader.lessons.lesson import Lesson
from grader.people.kinds import ANY
from grader.sandbox.listing import is_visible
from grader.text import reason, shown

if TYPE_CHECKING:
    from grader.handin.class_zip import ClassZip

ONE_EACH = "a folder, an archive (.zip, .tar, .tar.gz) or a notebook (.ipynb) for each student"
NO_FILES = "handed in no files, at most a text or a link"
HIDDEN = "begins with a dot, like a hidden file: rename it to the student's id"
IS_LINK = "is a link, which is not followed: put the work itself there"


# What programs leave in folders, and no student has handed in.
LEFT_BEHIND = {
    *(".git", ".github", ".svn", ".hg", ".idea", ".vscode", ".venv", ".cache", ".config", ".tox"),
    *(".ipynb_checkpoints", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".devcontainer"),
    *(".Trash", ".Trashes", ".Spotlight-V100", ".fseventsd", ".TemporaryItems"),
}
MOST_WRAPPING = 3


@dataclass(frozen=True, slots=True)
class ClassFolder:
    """A class: what its students handed in, by id, and the names of files that belong to nobody."""

    students: list[HandedIn]
    ignored: list[str]


class FolderEntry(NamedTuple):
    """A file or folder at the top of a class's folder or zip."""

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
    files: list[Part] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def find_handed_in(
    folder: Path, lesson: Lesson, opener: Opener, knows: Knows = lambda part: False
) -> ClassFolder:
    """Find what a class handed in, and read none of it yet.

    Args:
        folder: the class's folder, or the zip that a course system made of it.
        lesson: the lesson that it is for.
        opener: opens what is packed.
        knows: whether a roster knows whom a part of a download is of.

    Raises:
        Unusable: there is no such folder, nothing in it is anybody's work, it is not clear
            whose.
    """
    place = _place(folder, opener)
    entries = {entry.name: entry for entry in _entries(place)}
    works = _works(entries)
    inner = _unwrapped(folder, works, lesson, opener)
    if inner != folder:
        return find_handed_in(inner, lesson, opener, knows)
    _refuse_one_submission(folder, entries, works, lesson)
    parts, ignored = _of_one_kind(folder, works), works.others
    if works.canvas:
        parts = settled(parts + works.uploads, knows)
    else:
        ignored = ignored + [part.entry for part in works.uploads]
    parts = [part if part.id.isascii() else replace(part, id=_text(part.id)) for part in parts]
    parts, shared = _told_apart(parts, are_own=bool(works.own))
    by_id = defaultdict(list)
    for part in parts:
        by_id[part.id].append(part)
    students = [
        _student(place, by_id[name], entries, lesson, opener, shared.get(name, ""))
        for name in sorted(by_id)
    ]
    if works.own and METADATA in entries:
        students = with_submitters(students, submitters_in(read_metadata(place)))
        ignored = [name for name in ignored if name != METADATA]
    return ClassFolder(students, sorted(map(shown, ignored)))


def _of_one_kind(folder: Path, works: Works) -> list[Part]:
    """Return the entries that are somebody's work, if all were handed in in the same way."""
    if works.own or not (works.canvas or works.moodle):
        works.own += works.files
    else:
        works.others += [part.entry for part in works.files]
    kinds = [parts for parts in (works.own, works.canvas, works.moodle) if parts]
    if not kinds:
        raise Unusable(
            f"{folder} holds no student's work: it must hold {ONE_EACH}, or be a download from "
            "Canvas, Moodle or Gradescope"
        )
    if len(kinds) > 1:
        one, other = (shown(parts[0].entry) for parts in kinds[:2])
        raise Unusable(
            f"{folder} holds work of two kinds, as {one} and {other}: put each kind into a folder "
            "of its own"
        )
    if works.own and not folder.is_dir() and METADATA not in works.others:
        raise Unusable(
            f"{folder} is not a download from Canvas, Moodle or Gradescope: unpack it, and name "
            "the folder"
        )
    return kinds[0]


def _unwrapped(folder: Path, works: Works, lesson: Lesson, opener: Opener) -> Path:
    """Return where a download lies that may be one or more folders down, or a zip in a folder.

    Raises:
        Unusable: it is not clear whether the only folder is the class's or a student's.
    """
    inner = folder
    for depth in range(MOST_WRAPPING + 1):
        only = _only_work(inner, works)
        if only is None:
            return folder
        inner = inner / only
        if not inner.is_dir():
            is_download = inner.suffix.lower() == ".zip" and _holds_download(inner, opener)
            return inner if is_download else folder
        works = _works({entry.name: entry for entry in _entries(inner)})
        if works.canvas or works.moodle or METADATA in works.others:
            return inner
        if depth == 0:
            _refuse_a_class_within(folder, inner, works, lesson)
    return folder


def _only_work(folder: Path, works: Works) -> str | None:
    """Return the only thing in a folder that could be work, if that is not a download."""
    if len(works.own) != 1 or works.canvas or works.moodle or works.uploads or works.files:
        return None
    if not folder.is_dir():
        return None
    only = works.own[0].entry
    return None if (folder / only).is_symlink() else only


def _holds_download(archive: Path, opener: Opener) -> bool:
    try:
        place = _place(archive, opener)
        works = _works({entry.name: entry for entry in _entries(place)})
    except Unusable:
        return False
    return bool(works.canvas or works.moodle or METADATA in works.others)


def _refuse_a_class_within(folder: Path, inner: Path, works: Works, lesson: Lesson) -> None:
    """Refuse to take a folder of students for one student."""
    if any((inner / exercise.filename).exists() for exercise in lesson.exercises):
        return
    students = [
        part
        for part in works.own
        if not (part.file and is_notebook(part.file))
        and part.entry != "exercises"
        and not is_lesson_named(part.id, lesson.name)
        and not names_another_lesson(part.id, lesson)
    ]
    if len(students) > 1:
        one, other = (shown(part.entry) for part in students[:2])
        raise Unusable(
            f"{folder} holds one folder, {shown(inner.name)}, with {one} and {other} in it: if "
            f"these are students, name {inner}; if it is one student's, grade it with "
            f"`grade {lesson.name} --submission {inner}`"
        )


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
                if _may_be_work(each)
            ]
    except NotADirectoryError:
        raise Unusable(
            f"{folder} is neither a folder nor a .zip: name the class's folder or zip"
        ) from None
    except (OSError, ValueError) as error:
        raise Unusable(f"{folder}: {reason(error)}: name the class's folder") from None


def _may_be_work(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is none of those that systems and programs leave behind."""
    if is_visible(entry.name) or moodle_part(entry.name):
        return True
    return entry.name.startswith(".") and entry.name not in LEFT_BEHIND and is_folder(entry)


def _refuse_one_submission(
    folder: Path, entries: Mapping[str, FolderEntry], works: Works, lesson: Lesson
) -> None:
    """Refuse a folder of one student; a stray file beside students' folders is no sign of one."""
    files = [each.filename for each in lesson.exercises if each.filename in entries]
    students = [part for part in works.own if not part.id.startswith(".")]
    if files and len(students) + len(works.canvas) + len(works.moodle) <= len(files):
        raise Unusable(
            f"{folder} holds {files[0]} itself, so it is one submission: "
            f"`grade {lesson.name} --submission {folder}` grades it"
        )
    works.files = [part for part in works.files if part.entry not in files]
    works.others += files


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
        elif is_unread_archive(entry.name):
            works.files.append(Part(entry.name, _text(packed_stem(entry.name)), file=entry.name))
        elif entry.name.lower().endswith(".py"):
            works.files.append(Part(entry.name, _text(entry.name[:-3]), file=entry.name))
        else:
            works.others.append(entry.name)
    return works


def _told_apart(parts: Sequence[Part], *, are_own: bool) -> tuple[list[Part], dict[str, str]]:
    """Give students that would have the same id others, as `jdoe` and `jdoe.zip` their names.

    Args:
        parts: all parts.
        are_own: whether each is a student's own; else those of one name are of one student.

    Returns:
        all parts, and by id why those have a problem.
    """
    same: dict[str, dict[str, list[Part]]] = defaultdict(lambda: defaultdict(list))
    for part in parts:
        same[part.id][part.entry if are_own else _text(part.name)].append(part)
    apart: list[Part] = []
    problems = {}
    for whose in same.values():
        groups = list(whose.values())
        if len(groups) == 1:
            apart += groups[0]
            continue
        for place, group in enumerate(groups):
            part, other = group[0], shown(groups[place - 1][0].entry)
            own = _decoded(part.entry) if are_own else f"{part.id} {_text(part.name)}"
            apart += [replace(each, id=own, may_be=(part.id,)) for each in group]
            problems[own] = f"{other} has the same id: rename or remove one"
    return apart, problems


def _text(name: str) -> str:
    """Return a name as it is kept and compared: real text, composed as a keyboard types it."""
    if name.isascii():
        return name
    return unicodedata.normalize("NFC", _decoded(name))


def _decoded(name: str) -> str:
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _student(
    place: "Path | ClassZip",
    parts: Sequence[Part],
    entries: Mapping[str, FolderEntry],
    lesson: Lesson,
    opener: Opener,
    problem: str,
) -> HandedIn:
    """Return what one student handed in, from all parts that carry the same id.

    `problem` is what is wrong with the id, if something is: it is not certain who it is then.
    """
    doubt = problem or next((part.doubt for part in parts if part.doubt), "")
    counted, older = _versions([part for part in parts if part.has_files], lesson)
    latest = newest(counted)
    folders = [part for part in counted if entries[part.entry].is_folder]
    links = [part for part in counted if entries[part.entry].is_link]
    files = [] if folders else counted
    if links:
        problem = f"{shown(links[0].entry)} {IS_LINK}"
    elif not counted:
        problem = NO_FILES
    elif folders and folders[0].entry.startswith(".") and folders[0].kind in ANY:
        problem = doubt = f"{shown(folders[0].entry)} {HIDDEN}"
    return HandedIn(
        id=parts[0].id,
        name=_text(parts[0].name),
        late=any(part.late for part in latest or parts),
        place=place,
        entries=tuple(part.entry for part in folders or files),
        files=tuple(_called(part, lesson) for part in files),
        attachments=tuple(part.attachment for part in files),
        older=tuple(part.file for part in older),
        problem=problem,
        opener=opener,
        kind=parts[0].kind,
        who=Who(
            {} if parts[0].kind in ANY else {parts[0].kind: parts[0].id},
            doubt=doubt,
            may_be=tuple(other for part in parts for other in part.may_be),
        ),
    )


def _versions(parts: Sequence[Part], lesson: Lesson) -> tuple[list[Part], list[Part]]:
    """Return the parts that are looked at, and older ones of the same name, which are not."""
    counted: dict[str, Part] = {}
    older = []
    for part in sorted(parts, key=lambda part: part.attachment):
        name = _called(part, lesson) or part.entry
        if name in counted:
            older.append(counted.pop(name))
        counted[name] = part
    return list(counted.values()), older


def _called(part: Part, lesson: Lesson) -> str:
    """Return what a file is called: a module is imported by the name that it had at home."""
    is_module = part.file.endswith(".py") and not exercise_of(part.file, lesson)
    return plain_name(part.file) if is_module else part.file
