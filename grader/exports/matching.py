"""Which row of a course system's sheet is which student."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from grader.gradebook import StudentScore

Key = TypeVar("Key", int, str)


@dataclass(frozen=True)
class Keys:
    """What a row knows its student by: an id of each kind ("" for none), and names."""

    ids: tuple[str, ...]
    names: frozenset[str]


def match(rows: Mapping[int, Keys], students: Sequence[StudentScore]) -> dict[str, int]:
    """Return the rows of those students who have one, by their ids.

    Kinds of ids are tried in their order, but first the kind that knows most of the class: a
    number may be one student's id of one kind and another's of another. Names come last, and only
    those that one student and one row have. No row is given twice.
    """
    kinds = max((len(keys.ids) for keys in rows.values()), default=0)
    tables = [
        _owners({row: [keys.ids[kind]] for row, keys in rows.items()}) for kind in range(kinds)
    ]
    ids = {student.id: [_plain(student.id)] for student in students}
    tables.sort(key=lambda table: -sum(_plain(student.id) in table for student in students))
    found: dict[str, int] = {}
    for table in tables:
        _take(found, table, ids)
    names = {student.id: [student.id, student.name] for student in students}
    owners = _owners(names)
    own = {who: [_plain(text) for text in texts] for who, texts in names.items()}
    own = {who: [text for text in texts if text in owners] for who, texts in own.items()}
    _take(found, _owners({row: keys.names for row, keys in rows.items()}), own)
    return found


def spellings(name: str) -> frozenset[str]:
    """Return a name as it stands, and as "First Last" if it is "Last, First"."""
    last, comma, first = name.partition(",")
    return frozenset({name, f"{first.strip()} {last.strip()}"} if comma else {name})


def _owners(texts: Mapping[Key, Iterable[str]]) -> dict[str, Key]:
    """Return who has each text; one that two have is nobody's."""
    owners: dict[str, Key] = {}
    shared = set()
    for owner, owned in texts.items():
        for text in {_plain(text) for text in owned} - {""}:
            if text in owners:
                shared.add(text)
            owners[text] = owner
    return {text: owner for text, owner in owners.items() if text not in shared}


def _take(found: dict[str, int], table: Mapping[str, int], texts: Mapping[str, list[str]]) -> None:
    """Add to `found` the row of each student who has none yet, if their texts lead to one."""
    taken = set(found.values())
    for student, own in texts.items():
        rows = {table[text] for text in own if text in table} - taken
        if student not in found and len(rows) == 1:
            (found[student],) = rows
            taken |= rows


def _plain(text: str) -> str:
    """Return a text without spaces around it, its accents composed: disks decompose some."""
    return unicodedata.normalize("NFC", text.strip())
