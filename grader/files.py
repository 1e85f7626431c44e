"""Files that are written whole or not at all, hashes of files, and why one could not be written."""

import ctypes
import hashlib
import os
import secrets
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from grader.errors import Unusable


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `path` when the block has come to its end.

    Raises:
        OSError: it cannot be written; `path` is as it was before.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    # A device or a pipe has no "before" to keep, and cannot be replaced.
    target = path if path.exists() and not path.is_file() else temporary
    try:
        with open(target, "xb" if target is temporary else "wb") as file:
            yield file
            file.flush()
            if target is temporary:
                os.fsync(file.fileno())
                os.replace(temporary, path)
    except OSError as error:
        _name(error, temporary, path)
        raise
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path` as `whole_file` does, in UTF-8; raises OSError."""
    with whole_file(path) as file:
        file.write(text.encode("utf-8"))


def sha256_of(files: Iterable[tuple[str, Path]], said_first: str = "") -> str:
    """Return a hash of files, by the names given, in this order; raises OSError.

    `said_first` is what else decides it.
    """
    digest = hashlib.sha256(said_first.encode())
    for name, path in files:
        content = path.read_bytes()
        digest.update(os.fsencode(f"{name} {len(content)}\n") + content)
    return digest.hexdigest()


def write_new(path: Path, text: str) -> bool:
    """Write `text` to a file where there is none yet; return whether there was none.

    Raises:
        OSError: it cannot be written.
    """
    try:
        file = open(path, "x", encoding="utf-8")  # noqa: SIM115 (what is there already stays)
    except FileExistsError:
        return False
    try:
        with file:
            file.write(text)
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            _name(error, path, path)
        raise
    return True


def write_aside(folder: Path, texts: Mapping[str, str]) -> dict[str, str]:
    """Write files that will stand in a folder under names of their own, and wait for the disk once.

    Args:
        folder: where they will be.
        texts: what is to be in them, by the name that each will have.

    Returns:
        By that name, the one under which each lies there whole. `os.replace` puts it in its place.

    Raises:
        OSError: one cannot be written; none of them is left there.
    """
    aside = {name: f".{name}.{secrets.token_hex(4)}" for name in texts}
    try:
        with ExitStack() as files:
            written = [files.enter_context(open(folder / each, "xb")) for each in aside.values()]
            for file, text in zip(written, texts.values(), strict=True):
                file.write(text.encode("utf-8"))
                file.flush()
            sync(written)
    except BaseException as error:
        for each in aside.values():
            (folder / each).unlink(missing_ok=True)
        if isinstance(error, OSError):
            _name(error, folder, folder)
        raise
    return aside


def sync(files: Sequence[BinaryIO]) -> None:
    """Wait until files of one file system are on the disk: together where that can be had."""
    if files and sys.platform == "linux" and ctypes.CDLL(None).syncfs(files[0].fileno()) == 0:
        return
    for file in files:
        os.fsync(file.fileno())


@contextmanager
def output_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that the user named, as `whole_file` does; of a link, the one that it leads to.

    Raises:
        Unusable: it cannot be written; `path` is as it was before.
    """
    # /dev/stderr leads to a file where stderr is one: the link must outlive that.
    behind = Path(os.path.realpath(path)) if path.is_file() else path
    try:
        with whole_file(behind) as file:
            yield file
    except OSError as error:
        raise Unusable(f"cannot write {path}: {why_not(error, path)}") from None


def write_output(path: Path, content: bytes) -> None:
    """Write `content` to a file that the user named, as `output_file` does; raises Unusable."""
    with output_file(path) as file:
        file.write(content)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, if there is none.

    Raises:
        Unusable: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unusable(f"cannot make the folder {folder}: {why_not(error, folder)}") from None


def why_not(error: OSError, path: Path) -> str:
    """Return why a file could not be written, and what is to be done where that is known."""
    for folder in reversed(path.parents):
        if os.path.lexists(folder) and not folder.is_dir():
            return f"{folder} must be a folder (rename what is there)"
    if isinstance(error, IsADirectoryError) and path.is_dir():
        return "it must be a file (rename what is there)"
    if isinstance(error, FileExistsError | NotADirectoryError) and not path.is_dir():
        return "it must be a folder (rename what is there)"
    if isinstance(error, FileNotFoundError) and not path.parent.exists():
        return f"there is no folder {path.parent}"
    return error.strerror or str(error)


def _name(error: OSError, temporary: Path, path: Path) -> None:
    """Have an error name the file that was to be written: the system does not where a disk is full.

    Nobody knows `temporary`, the name that the file had until then.
    """
    if error.filename in {None, os.fspath(temporary)}:
        error.filename, error.filename2 = os.fspath(path), None
