"""Archives, read in memory: nothing is ever unpacked to the disk, and no more than caps allow.

Whatever is in an archive is a stranger's. A member is looked up by its path within the archive;
one whose path leads out of it, as `../error.py`, is listed and not read; links lead nowhere. Of
several members of one path the last counts, as it would if they were unpacked in order; that there
are others is told.
"""

import bz2
import gzip
import io
import lzma
import stat
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import BinaryIO, Self, TypeVar

from grader.sandbox.listing import FILE_BYTES, Reader, Unopened, Unreadable, is_visible, too_large

MAX_MEMBERS = 10_000
UNPACKED_BYTES = 64 << 20  # of all that is unpacked of one archive
UNPACKED_RATIO = 100  # times the archive's size; up to FILE_BYTES any ratio will do
TAR_HEADER_BYTES = 1 << 16  # of a tar's header that is longer than a block, as for long names
LONGEST_NAME = 1000  # characters of a member's name

TAR_HEADERS = {  # members that only tell of the next one
    tarfile.XHDTYPE,
    tarfile.XGLTYPE,
    tarfile.SOLARIS_XHDTYPE,
    tarfile.GNUTYPE_LONGNAME,
    tarfile.GNUTYPE_LONGLINK,
}
# How a compressed tar begins, and what unpacks it.
COMPRESSED: dict[bytes, Callable[[BinaryIO], io.BufferedIOBase]] = {
    b"\x1f\x8b": lambda file: gzip.GzipFile(fileobj=file),
    b"BZh": bz2.BZ2File,
    b"\xfd7zXZ\x00": lzma.LZMAFile,
}
ZIP_ENTRY_MAGIC = b"PK\x01\x02"  # begins the entry of each member in a zip's directory
ZIP_ENCRYPTED = 0x1
IN_MOODLES = "_assignsubmission_"  # in the name of each student's folder
# The library unpacks these piece by piece; with the others no cap would stop it in time.
ZIP_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}

Member = TypeVar("Member", zipfile.ZipInfo, tarfile.TarInfo)


class Readers(dict[str, Reader]):
    """What reads the files in an archive, by path.

    `earlier` are the paths of members that do not count, since a later one has the same.
    """

    def __init__(self, readers: Mapping[str, Reader], earlier: Iterable[str]) -> None:
        super().__init__(readers)
        self.earlier = list(earlier)


class Allowance:
    """How much of one archive may be unpacked, in bytes."""

    def __init__(self, most: int) -> None:
        self.left = self.most = most

    def take(self, size: int) -> None:
        """Count what was unpacked; raises Unopened once it is more than is allowed."""
        self.left -= size
        if self.left < 0:
            raise Unopened(
                f"unpacks to more than {self.most >> 20} MiB: pack only the lesson's files"
            )


def _allowance(archive: bytes) -> Allowance:
    return Allowance(min(UNPACKED_BYTES, max(FILE_BYTES, UNPACKED_RATIO * len(archive))))


def zip_readers(content: bytes) -> Readers:
    """Return what reads the files in a zip, by path.

    Raises:
        Unopened: it is not a zip, is damaged, or has too many members.
    """
    # Counted before the library makes an object of each.
    _refuse_too_many(content.count(ZIP_ENTRY_MAGIC))
    archive, allowance = _open_zip(io.BytesIO(content), "pack it anew"), _allowance(content)
    named = _files_in(archive)
    readers = {
        path: partial(_read_zipped, archive, member, allowance)
        for path, member in _by_path(named).items()
    }
    return Readers(_leading_out(name for name, _ in named) | readers, _earlier(named))


def class_zip_readers(file: BinaryIO) -> Readers:
    """Return what reads the files in the zip of a class, by path; how large it is, is its matter.

    Raises:
        Unopened: it is not a zip, or is damaged.
    """
    archive = _open_zip(file, "download it again")
    named = _files_in(archive)
    readers = {
        path: partial(_read_zipped, archive, member, Allowance(sys.maxsize))
        for path, member in _by_path(named, _class_member_path).items()
    }
    return Readers(readers, _earlier(named, _class_member_path))


def tar_readers(content: bytes) -> Readers:
    """Return what reads the files in a tar, compressed or not, by path.

    Raises:
        Unopened: it is not a tar, is damaged, or is larger than the caps allow.
    """
    try:
        file = io.BytesIO(_decompressed(content))
        archive = tarfile.TarFile(fileobj=file, tarinfo=_CheckedMember)
        members = []
        for member in archive:
            members.append((member.name, member))
            _refuse_too_many(len(members))
    except (Unopened, MemoryError):
        raise
    except Exception:  # a forged archive makes the library raise nearly anything
        raise Unopened("is not a tar archive, or is damaged: pack it anew") from None
    readers = {
        path: partial(_read_tarred, archive, member) for path, member in _by_path(members).items()
    }
    files = [(name, member) for name, member in members if not member.isdir()]
    return Readers(_leading_out(name for name, _ in files) | readers, _earlier(files))


def member_path(name: str) -> str:
    """Return the path of a member as it is looked up: relative and plain; "" for none."""
    parts = [part for part in name.split("/") if part not in {"", "."}]
    if name.startswith("/") or len(name) > LONGEST_NAME or not all(map(is_visible, parts)):
        return ""  # `..` is not a visible name
    return "/".join(parts)


def _class_member_path(name: str) -> str:
    """Return the same of a class's zip, where a student's name may begin with a dot."""
    parts = name.split("/")
    hidden = [part for part in parts if part.startswith(".") and IN_MOODLES in part]
    path = member_path("/".join(part.lstrip(".") if part in hidden else part for part in parts))
    for part in hidden:
        path = path.replace(part.lstrip("."), part, 1)
    return path


def _by_path(
    members: Iterable[tuple[str, Member]], path: Callable[[str], str] = member_path
) -> dict[str, Member]:
    """Return members by path; of several that have the same, the last."""
    by_path = {path(name): member for name, member in members}
    by_path.pop("", None)
    return by_path


def _earlier(
    members: Iterable[tuple[str, Member]], path: Callable[[str], str] = member_path
) -> list[str]:
    """Return the paths that more than one member has, each once for every member but the last."""
    counts = Counter(path(name) for name, _ in members)
    counts.pop("", None)
    return list((counts - Counter(counts.keys())).elements())


def _leading_out(names: Iterable[str]) -> dict[str, Reader]:
    """Return what refuses the files whose paths lead out of the archive, by the rest of those."""
    rests = (
        member_path("/".join(part for part in name.split("/") if part not in {"", ".."}))
        for name in names
        if name.startswith("/") or ".." in name.split("/")
    )
    return dict.fromkeys(filter(None, rests), _refuse_leading_out)


def _refuse_leading_out(most: int) -> bytes:
    raise Unreadable("has a path that may lead out of the archive: pack it anew")


def _open_zip(file: BinaryIO, advice: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except MemoryError:
        raise
    except Exception:  # as above
        raise Unopened(f"is not a zip archive, or is damaged: {advice}") from None


def _files_in(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """Return the files in a zip, and what each is called; Windows' paths are taken for Unix's."""
    return [
        (member.filename.replace("\\", "/"), member)
        for member in archive.infolist()
        if not member.is_dir()
    ]


def _read_zipped(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: Allowance, most: int
) -> bytes:
    kind = stat.S_IFMT(member.external_attr >> 16)  # 0 where it was packed by another system
    if kind and not stat.S_ISREG(kind):
        raise Unreadable(_no_file(is_link=stat.S_ISLNK(kind)))
    if member.flag_bits & ZIP_ENCRYPTED:
        raise Unreadable("is encrypted: pack it without a password")
    if member.compress_type not in ZIP_METHODS:
        raise Unreadable("is packed by a method that is not read here: make a plain .zip")
    if member.file_size > most:
        raise too_large(most)
    allowance.take(member.file_size)
    try:
        with archive.open(member) as file:
            return file.read()  # never more than the size that was taken
    except Exception:  # as above
        raise Unreadable("is damaged in the archive: pack it anew") from None


class _CheckedMember(tarfile.TarInfo):
    """A member of a tar, whose claims are held against the caps before anything of it is read."""

    @classmethod
    def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Self:
        """Return the member that a header tells of."""
        member = super().frombuf(buf, encoding, errors)
        if not 0 <= member.size <= UNPACKED_BYTES:
            raise Unopened(
                f"unpacks to more than {UNPACKED_BYTES >> 20} MiB: pack only the lesson's files"
            )
        if member.type in TAR_HEADERS and member.size > TAR_HEADER_BYTES:
            raise Unopened(f"has a header of more than {TAR_HEADER_BYTES >> 10} KiB: pack it anew")
        return member


def _decompressed(content: bytes) -> bytes:
    unpack = next((COMPRESSED[begin] for begin in COMPRESSED if content.startswith(begin)), None)
    if unpack is None:
        return content
    allowance = _allowance(content)
    unpacked = unpack(io.BytesIO(content)).read(allowance.left + 1)
    allowance.take(len(unpacked))
    return unpacked


def _read_tarred(archive: tarfile.TarFile, member: tarfile.TarInfo, most: int) -> bytes:
    if not member.isreg() or member.issparse():
        raise Unreadable(_no_file(is_link=member.issym() or member.islnk()))
    if member.size > most:
        raise too_large(most)
    file = archive.extractfile(member)
    assert file is not None
    try:
        return file.read()
    except Exception:  # as above
        raise Unreadable("is damaged in the archive: pack it anew") from None


def _no_file(*, is_link: bool) -> str:
    return "is a link, which is not followed in an archive" if is_link else "is not a file"


def _refuse_too_many(members: int) -> None:
    if members > MAX_MEMBERS:
        raise Unopened(f"has more than {MAX_MEMBERS} members: pack only the lesson's files")
