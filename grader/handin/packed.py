"""An archive or a notebook as the judge sees it: opened by a worker, which tells what is in it.

Nothing that a stranger has packed is parsed in this process. A worker that dies over it, takes too
long, or answers strangely is a problem of the student who handed it in.
"""

import base64
import json
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from grader.sandbox.client import Worker, WorkerLost
from grader.sandbox.deadline import Overrun
from grader.sandbox.listing import Unreadable, too_large
from grader.text import shown

READ_SECONDS = 5.0  # for one archive or notebook, opened and read
PATHS_BYTES = 16 << 20  # of the paths of all its files
STRANGE = "could not be read: its reader gave a strange answer"

Functions = Mapping[str, Sequence[str]]


class Lost(Exception):
    """What was packed could not be read to its end; the text says why, as in "hw.zip <text>"."""


class Opened:
    """Something packed, in the worker that has opened it.

    `paths` are those of its files, `earlier` those that more than one has: the last is read.

    Args:
        worker: a worker with nothing loaded.
        kind: "zip", "tar", "notebook" or "class zip".
        packed: its content; that of a class's zip is the worker's stdin.
        functions: for a notebook, the names of each exercise's functions, by file name.

    Raises:
        Lost: it cannot be opened.
    """

    def __init__(
        self, worker: Worker, kind: str, packed: bytes = b"", functions: Functions | None = None
    ) -> None:
        self._worker = worker
        self.deadline = time.monotonic() + READ_SECONDS
        first = self._ask(lambda seconds: worker.open(kind, packed, functions or {}, seconds))
        try:
            paths = _paths(self._content(first, PATHS_BYTES))
        except Unreadable as problem:
            raise Lost(f"has a list of files that {problem}") from None
        counts = Counter(paths)
        self.paths = list(counts)
        self.earlier = [path for path, count in counts.items() if count > 1]

    def read(self, path: str, most: int) -> bytes:
        """Return the content of a file.

        Raises:
            Unreadable: it cannot be read, or is larger than `most` bytes.
            Lost: nothing more can be read.
        """
        return self._content(self._read({"read": path, "most": most}), most)

    def close(self) -> None:
        """End the worker."""
        self._worker.drop()

    def _content(self, answer: dict[str, Any], most: int) -> bytes:
        """Return what an answer gives and those that follow it, for it may come in parts."""
        size = answer.get("size")
        if not isinstance(size, int):
            raise Lost(STRANGE)
        if size > most:
            raise too_large(most)
        content = bytearray(_part(answer))
        while len(content) < size:
            part = _part(self._read({"from": len(content)}))
            if not part:
                raise Lost(STRANGE)
            content += part
        if len(content) != size:
            raise Lost(STRANGE)
        return bytes(content)

    def _read(self, question: dict[str, Any]) -> dict[str, Any]:
        return self._ask(partial(self._worker.read, question))

    def _ask(self, ask: Callable[[float], dict[str, Any]]) -> dict[str, Any]:
        try:
            answer = ask(self.deadline - time.monotonic())
        except Overrun:
            raise Lost("could not be read: it took too long") from None
        except WorkerLost as lost:
            raise Lost(f"could not be read: {lost}") from None
        for kind, error in (("unreadable", Unreadable), ("unopened", Lost)):
            if kind in answer:
                raise error(shown(str(answer[kind])))
        return answer


def _paths(content: bytes) -> list[str]:
    try:
        paths = json.loads(content)
    except (ValueError, RecursionError):
        paths = None
    if not isinstance(paths, list) or not all(isinstance(path, str) for path in paths):
        raise Lost(STRANGE)
    return paths


def _part(answer: dict[str, Any]) -> bytes:
    try:
        return base64.b64decode(answer["content"], validate=True)
    except (KeyError, TypeError, ValueError):
        raise Lost(STRANGE) from None
