"""Who was graded before, and of whom nothing is handed in any more.

A download may lack somebody by mistake, and nobody would miss their grade. So whoever handed in
something stays in a class's scores as gone until their work is back, a roster does not name them,
or `--replace` says that it is meant.
"""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from grader.people.kinds import folded
from grader.results.gradebook import GRADED, Gradebook, StudentScore
from grader.results.needs import Gone, Need, NeedKind
from grader.results.wording import points

Key = tuple[str, str]
"""An id, and what kind it is of; "" for what a folder may be named by."""


def with_gone(
    old: Gradebook, new: Gradebook, found: Iterable[str], *, has_roster: bool
) -> Gradebook:
    """Return a class's scores, which also tell whose work was there before and is not any more.

    Args:
        old: the scores that are there.
        new: those that are to take their place.
        found: all ids under which something is handed in now.
        has_roster: whether a roster says who is in the class, and so who has left it.
    """
    before = list(_before(old))
    gone_by = {key: gone for gone, keys in before for key in keys}
    students = tuple(_missed(student, gone_by) for student in new.students)
    there = {("", folded(each)) for each in found} | {_own(each) for each in new.students}
    gone = [] if has_roster else [gone for gone, keys in before if there.isdisjoint(keys)]
    return replace(new, students=students, gone=tuple(gone))


def _before(old: Gradebook) -> Iterator[tuple[Gone, Set[Key]]]:
    """Give all who had handed in something, as they would be if they were gone, and their ids."""
    for gone in old.gone:
        yield gone, {("", folded(gone.id))}
    for student in old.students:
        if text := _had(student):
            keys = {(kind, folded(each)) for kind, each in student.identities.items()}
            name = student.name or student.roster_name
            yield Gone(student.id, name, text), {_own(student)} | keys


def _had(student: StudentScore) -> str:
    """Return what to say of somebody if they are gone, "" if they had handed in nothing."""
    kinds = {need.kind: need.text for need in student.needs}
    if NeedKind.GONE in kinds:  # they were gone before
        return kinds[NeedKind.GONE]
    if student.absent or not (student.status == GRADED or NeedKind.UNREADABLE in kinds):
        return ""
    had = "work that could not be read"
    if student.status == GRADED:
        had = "no score" if student.score is None else f"{points(student.score)} points"
    return (
        f"had {had} before, and nothing is handed in any more: hand it in again, or accept that "
        "with --replace"
    )


def _missed(student: StudentScore, gone_by: dict[Key, Gone]) -> StudentScore:
    """Return somebody's score, with a reason to look if they are absent and were not before."""
    if not student.absent:
        return student
    ids = {kind: folded(each) for kind, each in student.identities.items()}
    keys = [_own(student), *ids.items(), *(("", each) for each in ids.values())]
    gone = next((gone_by[key] for key in keys if key in gone_by), None)
    if gone is None:
        return student
    need = Need(NeedKind.GONE, gone.text, decision=not student.decisions)
    return replace(student, needs=(*student.needs, need))


def _own(student: StudentScore) -> Key:
    return "", folded(student.id)
