"""The zip of a whole class, as a course system makes it: opened once, read a student at a time."""

import os
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from grader.errors import Unusable
from grader.handin.downloads import METADATA, canvas_part, moodle_part
from grader.handin.opener import Opener
from grader.handin.packed import READ_SECONDS, Lost, Opened
from grader.handin.places import SubmissionError
from grader.handin.walking import OPEN_FLAGS
from grader.sandbox.listing import Listed, Reader
from grader.text import reason, shown


class ClassZip:
    """A class's zip; `top` are the names at its top, and whether each is a folder.

    `earlier` are the names of files at its top that are there more than once: the last is read.

    It is opened by a worker. Should that die over one student's files, another takes its place.

    Raises:
        Unusable: it cannot be read, or is not a zip archive.
    """

    def __init__(self, path: Path, opener: Opener) -> None:
        self._path = path
        self._opener = opener
        self._opened: Opened | None = None
        opener.keep(self.close)
        self._state = _state(path)
        opened = self._open()
        self._earlier = set(opened.earlier)  # members
        self._members = _by_top({path: path for path in opened.paths})
        if len(self._members) == 1:  # a download in a folder, as some programs pack it
            (name,) = self._members
            within = _by_top(self._members[name])
            is_download = METADATA in within or any(
                moodle_part(top) or canvas_part(top) for top in within
            )
            if is_download and not moodle_part(name):
                self._members = within
        self.top = {name: "" not in members for name, members in self._members.items()}
        tops = {name: members.get("") for name, members in self._members.items()}
        self.earlier = {name for name, member in tops.items() if member in self._earlier}

    def folder(self, name: str) -> Listed:
        """Return the files in a folder of the zip, which are one student's."""
        members = self._members[name]
        earlier = [path for path, member in members.items() if member in self._earlier]
        return Listed({path: partial(self._read, members[path]) for path in members}, earlier)

    def reader(self, name: str) -> Reader:
        """Return what reads a file at the top of the zip."""
        return partial(self._read, self._members[name][""])

    def close(self) -> None:
        """End the worker."""
        if self._opened:
            self._opened.close()
        self._opened = None

    def _read(self, member: str, most: int) -> bytes:
        if _state(self._path) != self._state:
            raise Unusable(f"{self._path} changed while it was read: run it again")
        try:
            return self._read_once(member, most)
        except Lost:  # perhaps over what it had read before
            self.close()
        try:
            return self._read_once(member, most)
        except Lost as lost:
            self.close()
            raise SubmissionError(f"{shown(member)} {lost}") from None

    def _read_once(self, member: str, most: int) -> bytes:
        opened = self._opened or self._open()
        opened.deadline = time.monotonic() + READ_SECONDS
        return opened.read(member, most)

    def _open(self) -> Opened:
        try:
            descriptor = os.open(self._path, OPEN_FLAGS & ~os.O_NOFOLLOW)
        except OSError as error:
            raise _unusable(self._path, error) from None
        try:
            worker = self._opener.worker(descriptor)
        finally:
            os.close(descriptor)
        try:
            self._opened = Opened(worker, "class zip")
        except Lost as lost:
            worker.drop()
            raise Unusable(f"{self._path} {lost}") from None
        return self._opened


def _by_top(members: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return members by the first part of their paths, then by the rest: "" for a file."""
    by_top: dict[str, dict[str, str]] = {}
    for path, member in members.items():
        name, _, rest = path.partition("/")
        by_top.setdefault(name, {})[rest] = member
    return by_top


def _state(path: Path) -> tuple[int, int]:
    """Return what changes when a file does.

    Raises:
        Unusable: it is not there.
    """
    try:
        status = path.stat()
    except OSError as error:
        raise _unusable(path, error) from None
    return status.st_size, status.st_mtime_ns


def _unusable(path: Path, error: OSError) -> Unusable:
    return Unusable(f"{path}: {reason(error)}: name the class's folder or zip")
