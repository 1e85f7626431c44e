"""Files of a class that are no work, and are named as one of the roster is: that student's all.

Without this, whoever hands in a PDF or a text beside the others' folders would be called absent.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from grader.handin.handed_in import HandedIn
from grader.people.kinds import folded
from grader.people.names import whole_name
from grader.text import shown_few


def with_unread_files(
    students: Iterable[HandedIn], ignored: Sequence[str]
) -> tuple[list[HandedIn], list[str]]:
    """Return a class in which nobody is absent whose id or name a file has, and the other files.

    Args:
        students: everybody in the class.
        ignored: the names of files that are nobody's work.
    """
    files_of = defaultdict(list)
    for file in ignored:
        for key in _keys_of_file(file):
            files_of[key].append(file)
    owned: set[str] = set()
    class_ = []
    for each in students:
        keys = _keys(each) if each.who.absent else ()
        theirs = {file: None for key in keys for file in files_of.get(key, ())}
        if theirs:
            owned |= theirs.keys()
            each = _with_problem(each, list(theirs))
        class_.append(each)
    return class_, [file for file in ignored if file not in owned]


def _with_problem(each: HandedIn, files: Sequence[str]) -> HandedIn:
    problem = (
        f"{shown_few(files)} cannot be graded: it is not a folder, an archive, a notebook or a "
        ".py file"
    )
    return replace(each, problem=problem, who=replace(each.who, absent=False))


def _keys_of_file(file: str) -> set[tuple[str, ...]]:
    """Return what a file may be named as: ids may have dots in them, as suffixes do."""
    parts = PurePosixPath(file).name.split(".")
    stems = [".".join(parts[:count]) for count in range(1, len(parts) + 1)]
    return {*map(_id_key, stems), _name_key(".".join(parts[:-1]))} - {()}


def _keys(each: HandedIn) -> set[tuple[str, ...]]:
    """Return by what a file may be called that is this student's, or their group's."""
    ids = {each.id, *each.who.identities.values()}
    names = {each.name, each.who.name, each.who.group}
    return {*map(_id_key, ids), *map(_name_key, names)} - {()}


def _id_key(text: str) -> tuple[str, ...]:
    return ("id", folded(text))


def _name_key(text: str) -> tuple[str, ...]:
    found = whole_name(text)
    return ("name", *found) if found else ()
