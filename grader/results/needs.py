"""Why somebody should look at a student before grades go out.

A reason is a field, never read out of a text: the review list, the summary and the exit code are
all computed from it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class NeedKind(StrEnum):
    """What a need is about."""

    ABSENT = "absent"
    UNTOUCHED = "untouched"  # nothing but the stubs
    MISSING = "missing"  # some of the lesson's files
    NOT_USED = "not used"  # files that were passed over
    RENAMED = "renamed"  # files that were taken for others
    KEPT = "kept"  # from an earlier hand-in than others
    UNREADABLE = "unreadable"
    BROKEN = "does not load"
    TIMEOUT = "timeout"
    CRASHED = "crashed"
    SAME_WORK = "same work"  # as another student's
    JOIN = "join"  # who somebody is: refused, contradicting or not known
    NO_OWNER = "no owner"  # a file of the class that is nobody's
    GONE = "gone"  # had handed in something, and nothing is there any more
    LATE = "late"  # points were taken off
    INTERNAL = "internal"  # lowered, or not graded, by a fault of ours


@dataclass(frozen=True, slots=True)
class Need:
    """One reason to look; `decision` says whether grades must wait for somebody to decide."""

    kind: NeedKind
    text: str
    decision: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who is not in the class any more, and had handed in something; `text` says what."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file that was handed in.

    `exercise` is what it was read as, "" if it was passed over; `note` says why, or what is odd.
    """

    file: str
    exercise: str = ""
    note: str = ""


def read_needs(entries: Iterable[dict[str, Any]]) -> tuple[Need, ...]:
    """Return needs from what JSON holds of them; raises ValueError, KeyError or TypeError."""
    return tuple(Need(**{**each, "kind": NeedKind(each["kind"])}) for each in entries)


def read_gone(entries: Iterable[dict[str, Any]]) -> tuple[Gone, ...]:
    """Return who is gone from what JSON holds of them; raises TypeError."""
    gone = tuple(Gone(**each) for each in entries)
    if not all(isinstance(text, str) for each in gone for text in (each.id, each.name, each.text)):
        raise TypeError("who is gone is not as it was written")
    return gone
