"""Where the files of a submission lie: in a folder on the disk, or listed by an archive.

Both are looked through in the same way. Nothing is read that lies outside, or that is not a file.
"""

import itertools
import os
import stat
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Protocol

from grader.errors import Unusable
from grader.handin.walking import OPEN_FLAGS, LeadsOut, opened_within
from grader.sandbox.listing import FILE_BYTES, Unreadable, too_large
from grader.text import reason, shown

TAR_SUFFIXES = (".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tbz", ".tar")
ARCHIVE_SUFFIXES = (".zip", *TAR_SUFFIXES)
# Other programs' archives, which may well be somebody's work.
UNREAD_SUFFIXES = (
    *(".rar", ".7z", ".gz", ".bz2", ".xz", ".zst", ".lzma", ".z", ".zipx", ".cab", ".arj", ".ace"),
    *(".lz", ".lz4", ".sit", ".sitx", ".iso", ".dmg", ".alz", ".egg"),
)
NOTEBOOK_SUFFIX = ".ipynb"
BLOCK = 1 << 16  # to read at once of a file that does not tell its size
MOST_PLAIN = 100  # files of a submission that needs no search
MOST_NAMES = 10_000  # in one folder
LEADS_OUT = "is a link that leads out of the submission"


class SubmissionError(Unusable):
    """There is no submission in the place that was named; the text says how to mend it."""


class Place(Protocol):
    """Where the files of one submission lie. Paths in it are written with slashes."""

    def listing(self, folder: str) -> Mapping[str, bool]:
        """Return the names in a folder, and of each whether it is a folder itself.

        The place's own folder is called "". One that is not there is empty.

        Raises:
            Unreadable: the folder cannot be looked into.
        """

    def read(self, path: str, most: int) -> bytes:
        """Return the content of a file.

        Raises:
            Unreadable: it cannot be read, or is larger than `most` bytes.
        """


class Folder:
    """A folder on the disk, no link itself, which no link leads out of."""

    def __init__(self, root: Path | str) -> None:
        self._root = str(root)

    def listing(self, folder: str) -> Mapping[str, bool]:
        """Return the names in a folder, and of each whether it is a folder itself."""
        which = f"has a folder {shown(folder)} that" if folder else "is a folder that"
        try:
            with opened_within(self._root, folder) as opened, os.scandir(opened) as entries:
                names = {
                    entry.name: self._is_folder(folder, entry)
                    for entry in itertools.islice(entries, MOST_NAMES + 1)
                }
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except LeadsOut:
            raise Unreadable(f"{which} {LEADS_OUT}") from None
        except OSError as error:
            raise Unreadable(f"{which} cannot be read: {reason(error)}") from None
        if len(names) > MOST_NAMES:
            raise Unreadable(f"{which} holds more than {MOST_NAMES} files")
        return names

    def read(self, path: str, most: int) -> bytes:
        """Return the content of a file, where a link within the folder may lead to it."""
        try:
            with opened_within(self._root, path) as opened:
                return _read_open(opened, most)
        except LeadsOut:
            raise Unreadable(LEADS_OUT) from None
        except OSError as error:
            raise Unreadable(f"cannot be read: {reason(error)}") from None

    def plain_files(self, names: Container[str]) -> dict[str, bytes] | None:
        """Return the contents of all files, if there are but small ones of these names.

        Where there is anything else, a link or a folder say, nothing is told: look for yourself.
        """
        try:
            with opened_within(self._root, "") as opened:
                with os.scandir(opened) as entries:
                    found = list(itertools.islice(entries, MOST_PLAIN + 1))
                if len(found) > MOST_PLAIN or not all(entry.name in names for entry in found):
                    return None
                return {entry.name: _read_within(opened, entry.name) for entry in found}
        except (OSError, Unreadable):
            return None

    def _is_folder(self, folder: str, entry: os.DirEntry[str]) -> bool:
        """Whether an entry is a folder, or a link to one that lies within."""
        if not entry.is_symlink():
            return entry.is_dir(follow_symlinks=False)
        try:
            with opened_within(self._root, f"{folder}/{entry.name}") as opened:
                return stat.S_ISDIR(os.fstat(opened).st_mode)
        except (LeadsOut, OSError):
            return False


def read_file(path: str, most: int = FILE_BYTES) -> bytes:
    """Return the content of a regular file; never waits, as opening a pipe or device might.

    Raises:
        Unreadable: it cannot be read, is a link, or is larger than `most` bytes.
    """
    try:
        descriptor = os.open(path, OPEN_FLAGS)
    except OSError as error:
        raise Unreadable(f"cannot be read: {reason(error)}") from None
    try:
        return _read_open(descriptor, most)
    except OSError as error:
        raise Unreadable(f"cannot be read: {reason(error)}") from None
    finally:
        os.close(descriptor)


def _read_within(folder: int, name: str) -> bytes:
    """Return the content of a regular file in an open folder; raises OSError, Unreadable."""
    descriptor = os.open(name, OPEN_FLAGS, dir_fd=folder)
    try:
        return _read_open(descriptor, FILE_BYTES)
    finally:
        os.close(descriptor)


def _read_open(descriptor: int, most: int) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("is not a file")
    content = b""
    while chunk := os.read(descriptor, min(status.st_size or BLOCK, most) + 1):
        content += chunk
        if len(content) > most:
            raise too_large(most)
        if len(content) == status.st_size:  # one byte more was asked for
            break
    return content


def is_archive(name: str) -> bool:
    """Whether a file of that name is taken for an archive."""
    return name.lower().endswith(ARCHIVE_SUFFIXES)


def is_unread_archive(name: str) -> bool:
    """Whether a file of that name is taken for an archive of a kind that is not read."""
    return name.lower().endswith(UNREAD_SUFFIXES) and not is_archive(name)


def packed_kind(name: str) -> str:
    """Return the kind of an archive as its reader calls it."""
    return "zip" if name.lower().endswith(".zip") else "tar"


def is_notebook(name: str) -> bool:
    """Whether a file of that name is taken for a notebook."""
    return name.lower().endswith(NOTEBOOK_SUFFIX)


def packed_stem(name: str) -> str:
    """Return the name of an archive or a notebook without its suffix: `jdoe` of `jdoe.tar.gz`."""
    suffixes = (*ARCHIVE_SUFFIXES, *UNREAD_SUFFIXES, NOTEBOOK_SUFFIX)
    suffix = next(each for each in suffixes if name.lower().endswith(each))
    return name[: -len(suffix)]


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry of a folder is a folder, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle, say
        return False
