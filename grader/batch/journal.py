"""What a folder of reports was graded from, a line for each student: nothing is graded twice.

A line is added once the student's report is whole on the disk; it says what the report was made
from. An interrupted batch leaves at most an unfinished last line, which does not count. When the
class's scores are written, the lines are written anew and marked as scored: later lines are what
has changed since.
"""

import contextlib
import fcntl
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, TextIO

from grader.errors import Unusable
from grader.files import write_whole
from grader.results.gradebook import (
    REPORTS,
    SCORES_CSV,
    SCORES_JSON,
    StudentScore,
    filename,
    score_of,
    student_text,
)
from grader.results.review import REVIEW_CSV
from grader.text import DAMAGED

JOURNAL = "journal.jsonl"
FINGERPRINT = "grounds"  # what journals call it: those of older versions are still read
LOCK = ".lock"
# What `whole_file` makes before it puts a file of ours in its place.
WHOLE = (SCORES_JSON, SCORES_CSV, REVIEW_CSV, JOURNAL, "class.json")
UNFINISHED = [f".{name}.*" for name in WHOLE] + [
    f"{REPORTS}/.*.json.*",
    f"{REPORTS}/.*.html.*",
    ".index.html.*",
    ".scores-*",
]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """All that decides a report: with the same fingerprint, reports differ in times only.

    `pages` is the hash of what was asked for pictures, "" if nothing was.
    """

    submission: str
    suite: str
    kit: str
    seed: str
    call_seconds: float
    allow_unconfined: bool
    pages: str = ""

    def changes(self, other: "Fingerprint") -> list[str]:
        """Return the names of what differs."""
        return [
            field.name
            for field in fields(self)
            if getattr(self, field.name) != getattr(other, field.name)
        ]


@dataclass(frozen=True, slots=True)
class Entry:
    """One student's score, its fingerprint, and the size of the report in bytes.

    `work` tells what the student wrote from what others did, "" if nothing.
    """

    student: StudentScore
    fingerprint: Fingerprint
    size: int
    work: str = ""


class Journal:
    """The journal of one folder; `entries` are the latest, `scored` those the scores are from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: dict[str, Entry] = {}
        self.scored: dict[str, Entry] = {}
        self._path = folder / JOURNAL
        self._reports = str(folder / REPORTS)
        for line in self._lines():
            with contextlib.suppress(*DAMAGED):  # cut short, or not ours
                self._take(json.loads(line))
        self._ids = {entry.fingerprint: name for name, entry in self.entries.items()}
        self._file: TextIO | None = None

    def kept(self, student: str, fingerprint: Fingerprint) -> Entry | None:
        """Return the entry of a student whose report is there and has this fingerprint."""
        entry = self.entries.get(student)
        return (
            entry if entry and entry.fingerprint == fingerprint and self._is_whole(entry) else None
        )

    def same(self, fingerprint: Fingerprint) -> Entry | None:
        """Return the entry of anyone whose report is there and has this fingerprint."""
        student = self._ids.get(fingerprint)
        return None if student is None else self.kept(student, fingerprint)

    def add(self, *entries: Entry) -> None:
        """Note reports that stand on the disk; raises OSError."""
        if not entries:
            return
        self._file = self._file or self._open()
        self._file.write("".join([_line(entry) for entry in entries]))
        self._file.flush()
        for entry in entries:
            self.entries[entry.student.id] = entry
            self._ids[entry.fingerprint] = entry.student.id

    def mark_scored(self, students: Iterable[str]) -> None:
        """Write the journal anew, with these students' entries: the scores are from them."""
        scored = {name: self.entries[name] for name in students if name in self.entries}
        if scored != self.scored or self._file:
            write_whole(self._path, "".join([_line(each, "true") for each in scored.values()]))
        self.scored = scored

    def close(self) -> None:
        """Close the file."""
        if self._file:
            with contextlib.suppress(OSError):  # what could not be written was told before
                self._file.close()

    def _lines(self) -> Iterator[bytes]:
        try:
            with self._path.open("rb") as file:
                yield from file
        except FileNotFoundError:
            return
        except OSError as error:
            raise Unusable(
                f"cannot read {self._path}: {error.strerror}: name another folder as --out"
            ) from None

    def _take(self, line: dict[str, Any]) -> None:
        fingerprint = Fingerprint(**line[FINGERPRINT])
        hash(fingerprint)  # raises TypeError if there is a list in it, say
        # Without work it is of older versions, whose reports do not count any more.
        work = str(line.get("work", ""))
        entry = Entry(score_of(line["student"]), fingerprint, line["size"], work)
        self.entries[entry.student.id] = entry  # a later line takes the place of an earlier one
        if line["scored"]:
            self.scored[entry.student.id] = entry

    def _open(self) -> TextIO:
        file = self._path.open("a", encoding="utf-8")
        if file.tell():
            file.write("\n")  # ends a line that was cut short
        return file

    def _is_whole(self, entry: Entry) -> bool:
        # Somebody may have deleted the report since, and a power cut may have emptied it.
        try:
            path = f"{self._reports}/{filename(entry.student.id)}.json"
            return os.stat(path).st_size == entry.size
        except OSError:
            return False


def _line(entry: Entry, scored: str = "false") -> str:
    fingerprint = {name: getattr(entry.fingerprint, name) for name in Fingerprint.__slots__}
    about = {FINGERPRINT: fingerprint, "size": entry.size, "work": entry.work}
    # The longest part by far has a text of its own, much of which many students share.
    student = student_text(entry.student)
    return f'{{"student": {student}, {json.dumps(about)[1:-1]}, "scored": {scored}}}\n'


@contextlib.contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Keep every other batch out of `folder`; the kernel lets go of it however this one ends.

    Raises:
        Unusable: another one is at work there.
        OSError: nothing can be written there.
    """
    with (folder / LOCK).open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Unusable(
                f"another `grade batch` is writing to {folder}: wait for its end"
            ) from None
        yield


def remove_unfinished(folder: Path) -> None:
    """Remove what a batch that was killed had begun to write; raises OSError."""
    for pattern in UNFINISHED:
        for path in folder.glob(pattern):
            path.unlink(missing_ok=True)
