"""Which row of a course system's sheet is which student."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from grader.results.gradebook import StudentScore

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
    ids = _unshared({student.id: {_composed(student.id)} for student in students})
    tables.sort(key=lambda table: -sum(text in table for own in ids.values() for text in own))
    found: dict[str, int] = {}
    for table in tables:
        _take(found, table, ids)
    names = {each.id: {_composed(each.id), _plain(each.name)} for each in students}
    _take(found, _owners({row: keys.names for row, keys in rows.items()}), _unshared(names))
    return found


def spellings(name: str) -> frozenset[str]:
    """Return a name as it stands, and as "First Last" if it is "Last, First"."""
    last, comma, first = name.partition(",")
    return frozenset({name, f"{first.strip()} {last.strip()}"} if comma else {name})


def _owners(texts: Mapping[int, Iterable[str]]) -> dict[str, int]:
    """Return which row has each text; one that two have is nobody's."""
    plain = {row: {_plain(text) for text in owned} for row, owned in texts.items()}
    return {text: row for row, owned in _unshared(plain).items() for text in owned}


def _unshared(texts: Mapping[Key, set[str]]) -> dict[Key, set[str]]:
    """Return what each has, without what another has too."""
    counts = Counter(text for owned in texts.values() for text in owned)
    return {
        owner: {text for text in owned if text and counts[text] == 1}
        for owner, owned in texts.items()
    }


def _take(found: dict[str, int], table: Mapping[str, int], texts: Mapping[str, set[str]]) -> None:
    """Add to `found` the row of each student who has none yet, if their texts lead to one."""
    taken = set(found.values())
    for student, own in texts.items():
        rows = {table[text] for text in own if text in table} - taken
        if student not in found and len(rows) == 1:
            (found[student],) = rows
            taken |= rows


def _plain(text: str) -> str:
    """Return a text without spaces around it, its accents composed: disks decompose some."""
    return _composed(text.strip())


def _composed(text: str) -> str:
    """Return a student's id, in which every blank counts: " jdoe" is not jdoe."""
    return unicodedata.normalize("NFC", text)
