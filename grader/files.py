"""Files that are written whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
    finally:
        with suppress(OSError):
            temporary.unlink()


def write_whole(path: Path, text: str) -> None:
    """Write `text` to `path` as `whole_file` does, in UTF-8; raises OSError."""
    with whole_file(path) as file:
        file.write(text.encode("utf-8"))


@contextmanager
def output_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that the user named, as `whole_file` does.

    Raises:
        Unusable: it cannot be written; `path` is as it was before.
    """
    try:
        with whole_file(path) as file:
            yield file
    except OSError as error:
        raise Unusable(f"cannot write {path}: {error.strerror}") from None


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
        raise Unusable(f"cannot make the folder {folder}: {error.strerror}") from None
