"""The log of a workspace: what happened, one line of JSON an event, only ever appended to.

It is the student's own file: never a grade, and never a reason for a command to stop. A line that
was cut short is skipped; a log with lines that are not events is set aside under another name,
and what could be read of it goes on.
"""

import errno
import json
import os
import stat
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from grader import __version__
from grader.files import why_not, write_whole

LATEST_YEAR = 9000  # of an event's date: later ones leave no room to reckon with
STAMP = "%Y-%m-%dT%H:%M:%SZ"

Clock = Callable[[], datetime]
Say = Callable[[str], None]


def now() -> datetime:
    """Return the time in UTC, whole seconds: the clock of everybody but tests."""
    return datetime.now(UTC).replace(microsecond=0)


class Kind(StrEnum):
    """What happened."""

    GRADED = "graded"  # and not everything passed
    PASSED = "passed"
    HINT = "hint"
    EXPLAINED = "explained"
    RESET = "reset"
    DRILL_BEGUN = "drill_begun"
    DRILLED = "drilled"  # a version written in a drill was graded
    GAVE_UP = "gave_up"


@dataclass(frozen=True)
class Event:
    """One thing that happened to one exercise, at a time in UTC.

    `complete` says of a graded version that it loads and has nothing still to do; `hint` is the
    number of the hint that was shown, from 1; `seconds` is how long grading took.
    """

    at: datetime
    lesson: str
    exercise: str
    kind: Kind
    checks_passed: int = 0
    checks: int = 0
    complete: bool = False
    hint: int = 0
    seconds: float = 0.0
    suite_sha256: str = ""
    kit_version: str = __version__

    @cached_property
    def day(self) -> date:
        """The local day."""
        return self.at.astimezone().date()

    @property
    def passed(self) -> bool:
        """Whether a version was graded and everything passed."""
        return self.kind in {Kind.PASSED, Kind.DRILLED} and 0 < self.checks == self.checks_passed

    def to_line(self) -> bytes:
        """Return the event as a line of the log."""
        entry = asdict(self) | {"at": self.at.strftime(STAMP)}
        return json.dumps(entry).encode() + b"\n"


class _NewerKind(Exception):
    """An event of a kind that this version does not know."""


def _event(line: bytes) -> Event:
    entry = json.loads(line)
    if not isinstance(entry, dict):
        raise ValueError("not an object")
    if not isinstance(entry.get("kind"), str):
        raise ValueError("no kind")
    if entry["kind"] not in set(Kind):
        raise _NewerKind
    at = datetime.strptime(entry["at"], STAMP).replace(tzinfo=UTC)
    if not 1970 < at.year < LATEST_YEAR:
        raise ValueError("no such time")
    known: dict[str, Any] = {
        each.name: _typed(entry[each.name], each.type)
        for each in fields(Event)
        if each.name in entry and each.name not in {"at", "kind"}
    }
    return Event(at=at, kind=Kind(entry["kind"]), **known)


def _typed(value: Any, kind: Any) -> Any:
    allowed = (int, float) if kind is float else (kind,)
    if type(value) not in allowed:
        raise ValueError(f"{value!r} is not of its type")
    return value


@dataclass
class _Known:
    """What was read of a log so far: up to `size` bytes, all of them whole lines."""

    identity: tuple[int, int] = (0, 0)
    size: int = 0
    events: list[Event] = field(default_factory=list)
    said: set[str] = field(default_factory=set)


class Log:
    """The log at `path`; `say` takes a line about what is wrong with it, for stderr.

    Reading again reads only what was added, by whomever.
    """

    def __init__(self, path: Path, say: Say) -> None:
        self.path = path
        self._say = say
        self._known = _Known()

    def say(self, line: str) -> None:
        """Say a line, once."""
        if line not in self._known.said:
            self._known.said.add(line)
            self._say(line)

    def read(self) -> list[Event]:
        """Return all events that can be read, in the order in which they were written."""
        try:
            content = self._added()
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            self.say(
                f"cannot read {self.path}: {why_not(error, self.path)}; nothing of it is counted"
            )
            return []
        *lines, rest = content.split(b"\n")
        self._known.size += len(content) - len(rest)
        damaged = sum(map(self._is_damaged, filter(None, lines)))
        if rest:
            self.say(f"the last line of {self.path} was cut short and is not counted")
        if damaged:
            self._set_aside(damaged)
        return self._known.events

    def _added(self) -> bytes:
        """Return what is in the file beyond what is known of it."""
        with open(self.path, "rb", opener=_open_plain) as file:
            found = os.fstat(file.fileno())
            identity = (found.st_dev, found.st_ino)
            if identity != self._known.identity or found.st_size < self._known.size:
                self._known = _Known(identity, said=self._known.said)
            file.seek(self._known.size)
            return file.read()

    def _is_damaged(self, line: bytes) -> bool:
        """Take the event that a line holds; return whether it holds none."""
        try:
            self._known.events.append(_event(line))
        except _NewerKind:
            self.say(f"events in {self.path} are of a newer version of grade and are not counted")
        except (ValueError, KeyError, TypeError, RecursionError):
            return True
        return False

    def append(self, events: Iterable[Event]) -> None:
        """Write events, one write each; that it fails is said once and stops nobody."""
        for event in events:
            try:
                self._write(event.to_line())
            except OSError as error:
                why = why_not(error, self.path)
                self.say(f"cannot write {self.path}: {why}; it is not noted")

    def _write(self, line: bytes) -> None:
        if not self.path.parent.exists():
            self.path.parent.mkdir(exist_ok=True)  # another may be making it now
        with open(self.path, "ab", buffering=0, opener=_open_plain) as file:
            if _is_torn(self.path):
                line = b"\n" + line
            if file.write(line) != len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _set_aside(self, damaged: int) -> None:
        """Keep a damaged log under another name, and go on with what could be read of it."""
        aside = self.path.with_name(f"log-damaged-{now():%Y-%m-%d-%H%M%S}.jsonl")
        lines = b"".join(event.to_line() for event in self._known.events)
        try:
            os.link(self.path, aside)
            write_whole(self.path, lines.decode())
        except OSError as error:
            self.say(
                f"{damaged} lines of {self.path} are damaged and not counted "
                f"(it cannot be set aside: {error.strerror})"
            )
        else:
            self.say(
                f"{damaged} lines of {self.path} were damaged: it is kept as {aside.name}, "
                "and what could be read goes on"
            )


def _open_plain(path: str, flags: int) -> int:
    """Open a file; a pipe or a device in its place is refused, for it might never answer."""
    handle = os.open(path, flags | os.O_NONBLOCK, 0o644)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it must be a file (rename what is there)")
    return handle


def _is_torn(path: Path) -> bool:
    """Whether the last line of a file was cut short."""
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        if not size:
            return False
        file.seek(size - 1)
        return file.read(1) != b"\n"
