"""A class, as it is named on a command line: one folder or several sections, and who belongs to it.

The same names find the same students again, so that one of them can be looked at later.
"""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader.errors import Unusable
from grader.handin.class_folder import find_handed_in
from grader.handin.handed_in import HandedIn, Who
from grader.handin.ids import alike
from grader.handin.opener import Opener
from grader.handin.roster import join_class, read_roster
from grader.handin.unread_files import with_unread_files
from grader.lessons.lesson import Lesson
from grader.people.kinds import Kind
from grader.text import shown, shown_few

ZIP = ".zip"


@dataclass(frozen=True)
class ClassSource:
    """Where a class is: its folders, one a section, and the files that say who belongs to it."""

    folders: tuple[Path, ...]
    roster: Path | None = None
    id_column: str | None = None
    groups: Path | None = None


@dataclass(frozen=True)
class WholeClass:
    """Everybody in a class, and the names of files that belong to nobody.

    `ids` are those under which something was handed in, before anybody was joined to a roster.
    """

    students: list[HandedIn]
    ignored: list[str]
    ids: frozenset[str] = frozenset()


def find_class(source: ClassSource, lesson: Lesson, opener: Opener) -> WholeClass:
    """Find everybody's work, and empty work for those who are only on the roster.

    Where there are several folders, each student is in the section of their folder unless the
    roster names one. A student whose id is in two sections is in doubt.

    Raises:
        Unusable: something of it cannot be read, or does not go together.
    """
    _refuse_twice(source.folders)
    roster = read_roster(source.roster, source.id_column, source.groups)
    knows = {"knows": roster.knows} if roster else {}
    students: list[HandedIn] = []
    ignored: list[str] = []
    section_of: dict[int, str] = {}
    several = len(source.folders) > 1
    for folder, section in zip(source.folders, _sections(source.folders), strict=True):
        found = find_handed_in(folder, lesson, opener, **knows)
        ignored += [f"{section}/{name}" if several else name for name in found.ignored]
        students += found.students
        section_of |= {id(each.place): section for each in found.students if several}
    _refuse_mixed(students)
    ids = frozenset(each.id for each in students)
    own = {(id(each.place), each.entries) for each in students}
    if roster:
        students = join_class(students, roster, source.folders[0], opener)
    students = [
        _in_section(each, section_of.get(id(each.place), ""))
        if (id(each.place), each.entries) in own and not each.who.absent
        else each
        for each in students
    ]
    students, ignored = with_unread_files(students, ignored)
    return WholeClass(_told_apart(_once_each(students)), ignored, ids)


def _refuse_twice(folders: Sequence[Path]) -> None:
    real: dict[str, Path] = {}
    for folder in folders:
        path = os.path.realpath(folder)
        if path in real:
            raise Unusable(f"{real[path]} and {folder} are the same folder: name it once")
        real[path] = folder


def _sections(folders: Sequence[Path]) -> list[str]:
    """Return the shortest ends of the folders' paths that tell them apart."""
    paths = [Path(os.path.abspath(folder)) for folder in folders]
    plain = [path.with_suffix("") if path.suffix.lower() == ZIP else path for path in paths]
    for named in (plain, paths):
        for depth in range(1, max(len(path.parts) for path in named) + 1):
            names = ["/".join(path.parts[-depth:]) for path in named]
            if len(set(names)) == len(names):
                return names
    return [str(path) for path in paths]


def _refuse_mixed(students: Sequence[HandedIn]) -> None:
    """Refuse sections that call their students by ids of different kinds.

    Moodle's "Default group" has no number, and stands beside groups that have one.
    """
    numbered = {id(each.place) for each in students if each.kind is Kind.MOODLE_PARTICIPANT}
    of_kind = {
        each.kind: each
        for each in students
        if each.kind is not Kind.ID or id(each.place) not in numbered
    }
    if len(of_kind) > 1:
        one, other, *_ = of_kind.values()
        raise Unusable(
            f"{shown(one.id)} and {shown(other.id)} are ids of two kinds ({one.kind} and "
            f"{other.kind}): grade these folders apart, each into a DIR of its own"
        )


def _in_section(each: HandedIn, section: str) -> HandedIn:
    if not section or each.who.section:
        return each
    return replace(each, who=replace(each.who, section=section))


def _once_each(students: Sequence[HandedIn]) -> list[HandedIn]:
    """Tell students apart whose id is in two sections: somebody must decide who they are."""
    counts = Counter(each.id for each in students)
    sections: dict[str, list[str]] = {}
    for each in students:
        sections.setdefault(each.id, []).append(each.who.section)
    return [_doubled(each, sections[each.id]) if counts[each.id] > 1 else each for each in students]


def _doubled(each: HandedIn, sections: Sequence[str]) -> HandedIn:
    section = each.who.section
    doubt = f"has the id {shown(each.id)} in {len(sections)} sections: {shown_few(sections)}"
    return replace(each, id=f"{each.id} ({section})", who=Who(section=section, doubt=doubt))


def _told_apart(students: Sequence[HandedIn]) -> list[HandedIn]:
    """Refuse to guess who is who: ids that are hardly told apart are a problem of both."""
    others = alike(each.id for each in students)
    problems = {
        each: f'has nearly the same id as "{shown(other)}": rename one'
        for each, other in others.items()
    }
    return [
        _in_doubt(each, problems[each.id]) if each.id in problems else each for each in students
    ]


def _in_doubt(each: HandedIn, problem: str) -> HandedIn:
    """Return a hand-in that cannot be graded, since it is not certain whose it is."""
    return replace(each, problem=problem, who=replace(each.who, doubt=problem))
