"""The zip of a whole class, as a course system makes it: opened once, read a student at a time."""

import os
import zipfile
from functools import lru_cache, partial
from pathlib import Path

from grader.archives import Allowance, member_path, read_zipped
from grader.kit import Unusable
from grader.places import Listed, Reader, reason, shown


class ClassZip:
    """An open zip; `top` are the names at its top, and whether each is a folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._archive = zipfile.ZipFile(path)
        self._members: dict[str, dict[str, zipfile.ZipInfo]] = {}
        for member in self._archive.infolist():
            name, _, rest = member_path(member.filename).partition("/")
            if name and not member.is_dir():
                self._members.setdefault(name, {})[rest] = member
        self.top = {name: "" not in members for name, members in self._members.items()}

    def folder(self, name: str) -> Listed:
        """Return the files in a folder of the zip, which are one student's."""
        read = partial(read_zipped, self._archive)
        allowance = Allowance(shown(name))
        members = self._members_of(name)
        return Listed({path: partial(read, members[path], allowance) for path in members})

    def reader(self, name: str) -> Reader:
        """Return what reads a file at the top of the zip."""
        member = self._members_of(name)[""]
        return partial(read_zipped, self._archive, member, Allowance(shown(name)))

    def _members_of(self, name: str) -> dict[str, zipfile.ZipInfo]:
        if name not in self._members:
            raise Unusable(f"{self._path} has changed while it was read: run it again")
        return self._members[name]


def open_class_zip(path: Path) -> ClassZip:
    """Return the zip at `path`, which stays open until another one is asked for.

    Raises:
        Unusable: it cannot be read, or is no zip archive.
    """
    try:
        status = path.stat()
        return _open(path, status.st_size, status.st_mtime_ns, os.getpid())
    except OSError as error:
        raise Unusable(f"{path}: {reason(error)}: name the class's folder or zip") from None
    except Exception:  # a damaged archive makes the library raise nearly anything
        raise Unusable(f"{path} is no zip archive, or is damaged: download it again") from None


@lru_cache(maxsize=1)
def _open(path: Path, size: int, changed: int, process: int) -> ClassZip:
    """Open a zip once in each process: a fork would share its place in the file."""
    return ClassZip(path)
