"""Noticing that a file was saved, whichever way an editor saves it.

The file system's events are only a bell: they say that it is time to look. What was saved is
decided by the files' bytes, at every bell and twice a second besides, whoever waits for the bell.
So no save is lost where events are (on network folders, say), and touching a file is not a save.
"""

import ast
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from watchfiles import watch

from grader.sandbox.listing import FILE_BYTES

LOOK_SECONDS = 0.5  # between two looks where no bell rings
UNFINISHED_SECONDS = 0.1  # a file may be as long as this half-written
AGAIN_SECONDS = 0.01

Contents = dict[str, bytes | None]  # by name without `.py`; None where it cannot be read


@dataclass
class Bell:
    """Rings whenever something may have been saved in `folder`: calls `ring` from a thread."""

    folder: Path
    ring: Callable[[], None]

    def __post_init__(self) -> None:
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="bell", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Ring no more."""
        self._ended.set()
        self._thread.join(2 * LOOK_SECONDS)

    def _run(self) -> None:
        while not self._ended.is_set():
            watched = _identity(self.folder)
            try:
                self._listen(watched)
            except (OSError, RuntimeError):  # no such folder, or no events to be had
                self.ring()
            self._ended.wait(LOOK_SECONDS)

    def _listen(self, watched: tuple[int, int] | None) -> None:
        """Ring for as long as the folder is the one that it was."""
        events = watch(
            self.folder,
            watch_filter=None,
            step=10,
            debounce=200,
            rust_timeout=int(1000 * LOOK_SECONDS),
            yield_on_timeout=True,
            recursive=False,
            stop_event=self._ended,
        )
        for _ in events:
            self.ring()
            if _identity(self.folder) != watched:
                return


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Saves:
    """The Python files of a folder as they were last looked at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.contents = _look(folder)

    @property
    def gone(self) -> bool:
        """Whether the folder is not there."""
        return not self.folder.is_dir()

    def take(self) -> set[str]:
        """Return the names of the files that changed since the last look, finished as they are.

        What is half-written is waited for: a source that is empty, missing or does not parse,
        and changed just now, is looked at again until it is a tenth of a second old.
        """
        seen, now = self.contents, _look(self.folder)
        until = time.monotonic() + UNFINISHED_SECONDS
        while any(map(_unfinished, _changed(seen, now).values())) and time.monotonic() < until:
            time.sleep(AGAIN_SECONDS)
            now = _look(self.folder)
        self.contents = now
        return set(_changed(seen, now))


def _look(folder: Path) -> Contents:
    try:
        names = [name for name in os.listdir(folder) if name.endswith(".py")]
    except OSError:
        return {}
    return {name.removesuffix(".py"): _content(folder / name) for name in names}


def _content(path: Path) -> bytes | None:
    if not path.is_file():  # a pipe or a device may never end
        return None
    try:
        with open(path, "rb") as file:
            return file.read(FILE_BYTES + 1)  # a longer file is not graded
    except OSError:
        return None


def _changed(before: Contents, now: Contents) -> Contents:
    names = {name for name in before.keys() | now.keys() if _at(before, name) != _at(now, name)}
    return {name: now.get(name) for name in names}


def _at(contents: Contents, name: str) -> tuple[bool, bytes | None]:
    return name in contents, contents.get(name)


def _unfinished(content: bytes | None) -> bool:
    if not content or not content.strip():
        return True
    try:
        ast.parse(content)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return True
    return False
