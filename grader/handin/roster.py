"""Who on the roster handed in what: each hand-in is joined to one person, or it is in doubt.

A group's hand-in is every member's. What is in doubt is graded under its own id and never anybody
else's; who may be behind it is listed too, and is not called absent.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from grader.errors import Unusable
from grader.handin.downloads import Part
from grader.handin.handed_in import HandedIn, Who
from grader.handin.opener import Opener
from grader.people.join import Join, Known, Unclear, join
from grader.people.kinds import ANY, Kind, folded, local_part
from grader.people.names import agree, deciding, squashed, whole_name
from grader.people.roster import People, Person, read_people
from grader.text import shown, shown_few

NOT_ON_THE_ROSTER = "is not on the roster"
ANONYMOUS = (
    "handed in anonymously, so that no roster says who it is: download it again where Canvas shows "
    "the names"
)
# By which of their ids somebody is called who has none of the kind that the class is called by.
PREFERRED = (Kind.ID, Kind.STUDENT_ID, Kind.USER_ID, Kind.LOGIN, Kind.USERNAME, Kind.EMAIL)


@dataclass(frozen=True)
class Roster:
    """Who belongs to a class, and how to speak of the file that says so."""

    people: People

    def knows(self, part: Part) -> bool:
        """Whether it knows whom a part of a download is of: by the id, or by the group's name."""
        name = squashed(part.name)
        return bool(name and name in self._groups) or any(
            agree(deciding(part.name), person.name)
            for kind in ANY | {part.kind}
            for person in self._people.get((kind, folded(part.id)), ())
        )

    @cached_property
    def _groups(self) -> set[str]:
        return {squashed(person.group) for person in self.people.people if person.group}

    @cached_property
    def _people(self) -> dict[tuple[Kind, str], list[Person]]:
        found = defaultdict(list)
        for person in self.people.people:
            for kind, text in person.ids.items():
                found[kind, folded(text)].append(person)
        return found


def read_roster(
    path: Path | None, id_column: str | None = None, groups: Path | None = None
) -> Roster | None:
    """Return the roster of a class, None if there is neither it nor a file of groups.

    Args:
        path: a CSV file of people; without it those of `groups` are the class.
        id_column: the heading of the column of `path` to know them by; None for all.
        groups: a CSV file that says who is in which group.

    Raises:
        Unusable: one of them cannot be read, or they do not go together.
    """
    if path is None:
        return Roster(_groups_of(groups)) if groups else None
    people = read_people(path, id_column)
    return Roster(_with_groups(people, _groups_of(groups)) if groups else people)


def _groups_of(path: Path) -> People:
    groups = read_people(path)
    if not groups.has_groups:
        raise Unusable(f"{path} has no column group: it needs group and id, a line a member")
    return groups


def _with_groups(people: People, groups: People) -> People:
    """Return people with the groups that a file of groups says."""
    made = _joined(groups.people, people, groups.path)
    lost = [place for place in range(len(groups.people)) if place not in made.rows]
    if lost:
        whose = shown_few(next(iter(groups.people[place].ids.values())) for place in lost)
        raise Unusable(
            f"{groups.path} names members whom {people.path} does not know, or more than once: "
            f"{whose}"
        )
    group_of = {row: groups.people[place].group for place, row in made.rows.items()}
    with_groups = tuple(
        replace(person, group=group_of.get(row, "")) for row, person in enumerate(people.people)
    )
    return replace(people, people=with_groups, has_groups=True)


def _joined(class_: Sequence[Known | Person], people: People, path: Path) -> Join:
    try:
        return join(class_, people.people, by_names=True)
    except Unclear as unclear:
        raise Unusable(
            f"{path} and {people.path}: {unclear}: --id-column says which counts"
        ) from None


def join_class(
    found: Sequence[HandedIn], roster: Roster, folder: Path, opener: Opener
) -> list[HandedIn]:
    """Return what a class handed in, each with who it is, and everybody else of the roster.

    Of an anonymous class nobody is known: there is no one else then, for anybody may be in it.

    Raises:
        Unusable: the roster knows nobody, or fewer than half; or two columns of it differ.
    """
    people = roster.people
    made = _found(found, people, folder)
    _refuse_same_ids(people, made)
    members = _members(found, people.people, made)
    if not (made.rows or members) and all(each.kind is Kind.ANONYMOUS_ID for each in found):
        return [replace(each, who=Who(doubt=ANONYMOUS)) for each in found]
    _refuse_another_class(found, people, made, members)
    kind = _kind(made, people)
    taken = {each.id for place, each in enumerate(found) if not members.get(place)}
    class_: list[HandedIn] = []
    for place, each in enumerate(found):
        if members.get(place):
            class_ += _shared(each, [people.people[row] for row in members[place]], kind, taken)
        elif place in made.rows:
            class_.append(_as_person(each, people.people[made.rows[place]]))
        else:
            doubt = each.who.doubt or made.troubles.get(place) or NOT_ON_THE_ROSTER
            class_.append(replace(each, who=Who(doubt=doubt)))
    there = set(made.rows.values()) | {row for rows in members.values() for row in rows}
    missing = [row for row in range(len(people.people)) if row not in there]
    nobody = _Missing(found, made, members, people.people)
    for row in missing:
        person, doubt = people.people[row], nobody.doubt(row)
        name = _called(person, kind, taken)
        nothing = HandedIn(name, "", late=False, place=folder, entries=(), problem=doubt,
                           opener=opener, who=Who(absent=not doubt, doubt=doubt))  # fmt: skip
        class_.append(_as_person(nothing, person))
    return class_


def _found(found: Sequence[HandedIn], people: People, folder: Path) -> Join:
    """Return who of the roster handed in what.

    Folders that are called as repositories are, `lesson4-jdoe`, begin with the assignment's name:
    if nobody is known with it, it is taken off.
    """
    made = _joined([_known(each) for each in found], people, folder)
    for prefix in _prefixes([each.id for each in found if each.kind is Kind.ID]):
        if made.rows or made.troubles:
            break
        made = _joined([_known(each, prefix) for each in found], people, folder)
    return made


def _known(each: HandedIn, prefix: str = "") -> Known:
    """Return all that a hand-in says of whose it is."""
    ids = {Kind(kind): text for kind, text in each.who.identities.items()}
    return Known(ids | {each.kind: each.id.removeprefix(prefix)}, each.name)


def _prefixes(ids: Sequence[str]) -> list[str]:
    """Return with what all ids begin, up to a hyphen, the longest first."""
    if len(ids) < 2:
        return []
    first, last = min(ids), max(ids)
    beginnings = [first[: place + 1] for place, letter in enumerate(first) if letter == "-"]
    return [each for each in beginnings if last.startswith(each)][::-1]


def _refuse_same_ids(people: People, made: Join) -> None:
    """Refuse a roster where two people have the same id, of the kind that counts."""
    kinds = [Kind(each) for each in made.by if each in set(Kind)] or list(people.columns)
    lines: dict[tuple[Kind, str], int] = {}
    for person in people.people:
        for kind in kinds:
            text = person.ids.get(kind)
            if text and (kind, text) in lines:
                raise Unusable(
                    f"{people.path}: lines {lines[kind, text]} and {person.line} have the same "
                    f"id, {shown(text)}: remove one of them, or correct it"
                )
            if text:
                lines[kind, text] = person.line


def _members(
    found: Sequence[HandedIn], people: Sequence[Person], made: Join
) -> dict[int, list[int]]:
    """Return the members of each group, by place; nothing where the class has no groups.

    Groups are known by their names: the number in a download is not a person's. Whom the ids know,
    with a name that agrees, handed in alone.
    """
    rows = defaultdict(list)
    for row, person in enumerate(people):
        if person.group:
            rows[squashed(person.group)].append(row)
    names = [squashed(each.name or each.id) for each in found]
    certain = {place for place, row in made.rows.items() if found[place].name and people[row].name}
    by_group = {
        place: rows[name]
        for place, name in enumerate(names)
        if name in rows and place not in certain
    }
    by_id = {place for place in made.rows if place in certain or not found[place].name}
    if not by_group or len(by_group) < len(by_id):
        return {}
    if len(by_group) == len(by_id) and by_id & by_group.keys():
        raise Unusable(
            f"{shown(found[min(by_group)].id)} and others may be ids or groups of the roster: "
            "leave the roster's column of groups out, or name the groups otherwise"
        )
    for place in by_group:
        made.rows.pop(place, None)
        made.troubles.pop(place, None)
    for place in made.rows.keys() - certain:
        made.rows.pop(place)
        made.troubles[place] = "is not a group of the roster"
    return {
        place: _own_group(found, names, place, people, members, made)
        for place, members in by_group.items()
    }


def _own_group(
    found: Sequence[HandedIn],
    names: Sequence[str],
    place: int,
    people: Sequence[Person],
    members: list[int],
    made: Join,
) -> list[int]:
    """Return the members of a group, none if two groups or two hand-ins have nearly its name."""
    spelt = {folded(people[row].group) for row in members}
    if names.count(names[place]) > 1 or len(spelt) > 1:
        other = shown(found[place].name)
        made.troubles[place] = f"has nearly the same name as another group, {other}"
        made.disputed |= set(members)
        return []
    return members


def _refuse_another_class(
    found: Sequence[HandedIn], people: People, made: Join, members: Mapping[int, list[int]]
) -> None:
    """Refuse a roster that knows fewer than half of a class."""
    count = len(made.rows.keys() | made.troubles.keys() | members.keys())
    if count and 2 * count >= len(found):
        return
    columns = [
        f"{title} ({shown_few(_first(each.ids.get(kind, '') for each in people.people))})"
        for kind, title in people.columns.items()
    ]
    ours = shown_few(_first(each.id for each in found))
    if not people.people:
        raise Unusable(f"{people.path} names no student: give the roster of this class")
    knows = f"only {count} of the {len(found)}" if count else "none of those"
    advice = "give the roster of this class, or name the column with --id-column"
    if not people.has_groups and any(each.name for each in found):
        advice += "; if groups handed in, --groups says who is in which"
    if any(_without_zeros(each.id) != {folded(each.id)} for each in found):
        advice += "; a spreadsheet takes leading zeros off ids, so save them as text"
    raise Unusable(
        f"{people.path} knows {knows} who handed in ({ours}), by any of its columns "
        f"{', '.join(columns)}: {advice}"
    )


def _first(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if text][:3]


def _kind(made: Join, people: People) -> Kind:
    """Return the kind of ids by which to call who has handed in nothing."""
    kinds = [Kind(each) for each in made.by if each in set(Kind)]
    return next(iter([*kinds, *(kind for kind in PREFERRED if kind in people.columns)]), Kind.ID)


def _called(person: Person, kind: Kind, taken: set[str]) -> str:
    """Return what a person is called in the scores; nobody else is called so."""
    order = [kind, *PREFERRED, *person.ids]
    ids = [person.ids[each] for each in order if each in person.ids]
    name = next((each for each in ids if each not in taken), f"{ids[0]} (line {person.line})")
    taken.add(name)
    return name


def _as_person(each: HandedIn, person: Person) -> HandedIn:
    who = replace(
        each.who,
        identities=dict(each.who.identities) | dict(person.ids),
        name=person.name,
        section=person.section,
        group=person.group,
    )
    return replace(each, name=person.name or each.name, who=who)


def _shared(
    each: HandedIn, members: Sequence[Person], kind: Kind, taken: set[str]
) -> list[HandedIn]:
    """Return a group's hand-in as that of each of its members."""
    return [
        replace(
            _as_person(replace(each, who=Who(doubt=each.who.doubt)), member),
            id=_called(member, kind, taken),
        )
        for member in members
    ]


@dataclass(frozen=True)
class _Missing:
    """Return why somebody without a hand-in may have one after all."""

    found: Sequence[HandedIn]
    made: Join
    members: Mapping[int, Sequence[int]]
    people: Sequence[Person]

    def doubt(self, row: int) -> str:
        """Return why it is not certain that a person handed in nothing, "" if it is."""
        if row in self.made.disputed or self._may_be(self.people[row]):
            return "may have handed in under another id or name"
        if self.members:
            return "" if self.people[row].group else "is in no group on the roster"
        if 2 * len(self.made.troubles) >= len(self.found):
            return "may be of a group that handed in: --groups says who is in which"
        return ""

    def _may_be(self, person: Person) -> bool:
        """Whether a name that can be read in more than one way may be this person's.

        So may a folder of nobody's that has the person's name, or the beginning of their e-mail.
        """
        return not self._others.isdisjoint(map(folded, person.ids.values())) or (
            not self._strangers.isdisjoint(_loosely(person.name, *person.ids.values()))
        )

    @cached_property
    def _others(self) -> set[str]:
        return {folded(other) for each in self.found for other in each.who.may_be}

    @cached_property
    def _strangers(self) -> set[tuple[str, ...]]:
        """Return what those are called whom the roster does not know, by ids of no certain kind."""
        known = self.made.rows.keys() | self.members.keys()
        strangers = (each for place, each in enumerate(self.found) if place not in known)
        return {key for each in strangers if each.kind in ANY for key in _loosely(each.id, each.id)}


def _loosely(name: str, *ids: str) -> set[tuple[str, ...]]:
    """Return what a name and ids are without what may differ: order, domain, leading zeros."""
    parts = {text for each in ids for text in _without_zeros(local_part(each))}
    return {("", part) for part in parts} | ({whole_name(name)} - {()})


def _without_zeros(text: str) -> set[str]:
    """Return an id, and what a spreadsheet makes of it that takes it for a number."""
    text = folded(text)
    return {text, text.lstrip("0")} if text.isdecimal() and text.strip("0") else {text}
