"""Archives, read in memory: nothing is ever unpacked to the disk, and no more than caps allow.

Whatever is in an archive is a stranger's. A member is looked up by its path within the archive,
so that one called `../../etc/passwd` is only a name that nobody asks for; links lead nowhere. Of
several members of one name the last counts, as it would if they were unpacked in order.
"""

import gzip
import io
import stat
import tarfile
import zipfile
from functools import partial
from typing import Protocol

from grader.places import (
    FILE_BYTES,
    Listed,
    Reader,
    SubmissionError,
    Unreadable,
    is_visible,
    too_large,
)

ARCHIVE_BYTES = 16 << 20
MAX_MEMBERS = 10_000
UNPACKED_BYTES = 64 << 20  # of all that is unpacked of one archive
UNPACKED_RATIO = 100  # times the archive's size; up to FILE_BYTES any ratio will do
LONGEST_NAME = 1000  # characters of a member's name

KEPT_SUFFIXES = (".py", ".ipynb")  # of a tar's members, which have to be read in their order
GZIP_MAGIC = b"\x1f\x8b"
ZIP_ENTRY_MAGIC = b"PK\x01\x02"  # begins the entry of each member in a zip's directory
ZIP_ENCRYPTED = 0x1
# The library unpacks these piece by piece; with the others no cap would stop it in time.
ZIP_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Allowance:
    """How much of one archive may be unpacked; `given` is what messages call the archive."""

    def __init__(self, given: str, most: int = UNPACKED_BYTES) -> None:
        self.given = given
        self.left = self.most = most

    def take(self, size: int) -> None:
        """Count what was unpacked; raises SubmissionError once it is more than is allowed."""
        self.left -= size
        if self.left < 0:
            raise SubmissionError(
                f"{self.given} unpacks to more than {self.most >> 20} MiB: pack only the lesson's "
                "files"
            )


def open_archive(content: bytes, given: str) -> Listed:
    """Return the files in an archive.

    Args:
        content: the archive.
        given: what it is called, in messages too; its suffix says of which kind it is.

    Raises:
        SubmissionError: it is no archive, is damaged, or is larger than the caps allow.
    """
    most = min(UNPACKED_BYTES, max(FILE_BYTES, UNPACKED_RATIO * len(content)))
    read = _zip_readers if given.lower().endswith(".zip") else _tar_readers
    try:
        return Listed(read(content, Allowance(given, most)))
    except SubmissionError:
        raise
    except Exception:  # a forged archive makes the library raise nearly anything
        kind = "zip" if read is _zip_readers else "tar"
        raise SubmissionError(
            f"{given} is no {kind} archive, or is damaged: pack it anew"
        ) from None


def read_zipped(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: Allowance, most: int
) -> bytes:
    """Return the content of a member of an open zip.

    Raises:
        Unreadable: it is no file, cannot be unpacked, or is larger than `most` bytes.
        SubmissionError: it would go beyond the allowance.
    """
    kind = stat.S_IFMT(member.external_attr >> 16)  # 0 where it was packed by another system
    if kind and not stat.S_ISREG(kind):
        raise Unreadable(_no_file(is_link=stat.S_ISLNK(kind)))
    if member.flag_bits & ZIP_ENCRYPTED:
        raise Unreadable("is encrypted: pack it without a password")
    if member.compress_type not in ZIP_METHODS:
        raise Unreadable("is packed by a method that is not read here: make a plain .zip")
    try:
        with archive.open(member) as file:
            content = file.read(min(most, allowance.left) + 1)
    except Exception:  # as above
        raise Unreadable("is damaged in the archive: pack it anew") from None
    allowance.take(len(content))
    if len(content) > most:
        raise too_large(most)
    return content


def member_path(name: str) -> str:
    """Return the path of a member as it is looked up: relative and plain; "" for none."""
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if name.startswith("/") or len(name) > LONGEST_NAME or not all(map(is_visible, parts)):
        return ""  # `..` is no visible name
    return "/".join(parts)


def _zip_readers(content: bytes, allowance: Allowance) -> dict[str, Reader]:
    # Counted before the library makes an object of each.
    _refuse_too_many(content.count(ZIP_ENTRY_MAGIC), allowance.given)
    archive = zipfile.ZipFile(io.BytesIO(content))
    readers = {
        member_path(member.filename.replace("\\", "/")): partial(
            read_zipped, archive, member, allowance
        )
        for member in archive.infolist()
        if not member.is_dir()
    }
    return {path: read for path, read in readers.items() if path}


def _tar_readers(content: bytes, allowance: Allowance) -> dict[str, Reader]:
    file: _Readable = io.BytesIO(content)
    if content.startswith(GZIP_MAGIC):
        file = gzip.GzipFile(fileobj=io.BytesIO(content))
    readers: dict[str, Reader] = {}
    with tarfile.open(fileobj=_Metered(file, allowance), mode="r|") as archive:
        for count, member in enumerate(archive, 1):
            _refuse_too_many(count, allowance.given)
            path = member_path(member.name)
            if path:
                readers[path] = partial(_given, _from_tar(archive, member))
    return readers


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Metered(io.RawIOBase):
    """A file that counts what is read of it."""

    def __init__(self, file: _Readable, allowance: Allowance) -> None:
        self._file = file
        self._allowance = allowance

    def read(self, size: int = -1, /) -> bytes:
        content = self._file.read(min(size, self._allowance.left + 1))
        self._allowance.take(len(content))
        return content


def _from_tar(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes | Unreadable:
    """Return what a member holds, if anybody may ask for it, or why it cannot be read."""
    file = archive.extractfile(member) if member.isreg() and not member.issparse() else None
    if file is None:
        return Unreadable(_no_file(is_link=member.issym() or member.islnk()))
    return file.read() if member.name.lower().endswith(KEPT_SUFFIXES) else b""


def _given(content: bytes | Unreadable, most: int) -> bytes:
    if isinstance(content, Unreadable):
        raise content
    if len(content) > most:
        raise too_large(most)
    return content


def _no_file(*, is_link: bool) -> str:
    return "is a link, which is not followed in an archive" if is_link else "is no file"


def _refuse_too_many(members: int, given: str) -> None:
    if members > MAX_MEMBERS:
        raise SubmissionError(
            f"{given} has more than {MAX_MEMBERS} members: pack only the lesson's files"
        )
