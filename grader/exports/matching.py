"""Matching students with the rows of a course system's sheet.

A join that `grade batch` made with a roster is used again: then only ids whose kind is known count,
and students who could not be joined are left out. Nothing is guessed from names alone where ids
differ.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from grader.errors import Unusable
from grader.people.join import Known, Unclear, join
from grader.people.kinds import Kind
from grader.people.names import squashed
from grader.people.roster import Person
from grader.results.gradebook import StudentScore
from grader.results.needs import NeedKind

UNDECIDED = "left out, since it is not certain who they are"


@dataclass(frozen=True)
class Matching:
    """The rows of students by their ids, and why other students have none.

    `disputed` are rows that are left as they are, since whose they are is not certain.
    """

    rows: dict[str, int] = field(default_factory=dict)
    disputed: frozenset[int] = frozenset()
    refused: dict[str, str] = field(default_factory=dict)


def match(people: Sequence[Person], students: Sequence[StudentScore], sheet: str) -> Matching:
    """Return which students have which row of a sheet, each row at most once.

    Args:
        people: those of the sheet.
        students: the class; those without a row are among the refused.
        sheet: what the sheet is called.

    Raises:
        Unusable: two columns of the sheet know as many students, and differ about who is who.
    """
    undecided = [student for student in students if is_undecided(student)]
    certain = [student for student in students if not is_undecided(student)]
    is_joined = any(student.identities for student in students)
    class_ = [Known(_ids(student, is_joined), _name(student)) for student in certain]
    try:
        made = join(class_, people)
    except Unclear as unclear:
        raise Unusable(
            f"{sheet}: {unclear}: run `grade batch` with --roster and --id-column, which says "
            "which counts"
        ) from None
    matching = Matching(disputed=frozenset(people[place].row for place in made.disputed))
    if not is_joined and 2 * made.found < min(len(certain), len(people)):
        why = f"left out, since {sheet} has the ids of {made.found} of {len(certain)} students only"
        return Matching(refused={student.id: why for student in students})
    groups = {squashed(person.group) for person in people if person.group}
    for place, student in enumerate(certain):
        trouble = made.troubles.get(place, "")
        if place in made.rows and _is_group(student, groups):
            trouble = "is the name of a group"
        if trouble:
            matching.refused[student.id] = f"left out, since in {sheet} the student {trouble}"
        elif place in made.rows:
            matching.rows[student.id] = people[made.rows[place]].row
        else:
            matching.refused[student.id] = f"not in {sheet}, so left out"
    matching.refused.update({student.id: UNDECIDED for student in undecided})
    return matching


def is_undecided(student: StudentScore) -> bool:
    """Whether somebody must decide who a student is."""
    return any(need.decision and need.kind is NeedKind.JOIN for need in student.needs)


def _ids(student: StudentScore, is_joined: bool) -> dict[Kind, str]:
    """Return a student's ids; the one that a folder was named by may be of any kind."""
    if is_joined:
        return {Kind(kind): text for kind, text in student.identities.items()}
    return {Kind.ID: student.id}


def _name(student: StudentScore) -> str:
    return student.roster_name or student.name


def _is_group(student: StudentScore, groups: set[str]) -> bool:
    """Whether a download calls somebody as a group of the sheet: its number is not a person's."""
    return not student.roster_name and squashed(student.name) in groups
