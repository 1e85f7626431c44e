"""Files that are written whole or not at all, bytes as well as text."""

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from grader.errors import Unusable


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of `path` when the block has come to its end.

    Raises:
        Unusable: it cannot be written; `path` is as it was before.
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
        raise Unusable(f"cannot write {path}: {error.strerror}") from None
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_bytes(path: Path, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all.

    Raises:
        Unusable: it cannot be written.
    """
    with whole_file(path) as file:
        file.write(content)


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, if there is none.

    Raises:
        Unusable: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unusable(f"cannot make the folder {folder}: {error.strerror}") from None


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path` so that a reader finds all of it or what was there before.

    Raises:
        OSError: the place cannot be written to; `path` is untouched.
    """
    if path.exists() and not path.is_file():  # a device or a pipe has no "before" to keep
        path.write_text(text, "utf-8")
        return
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
