"""Opening what strangers have packed, inside a worker: this is the only place that parses it.

The judge sends an archive, a notebook, or, as the worker's stdin, the zip of a class, and gets the
paths of the files in it: a path is there twice if two members have it, of which the later one is
read. Then it asks for their contents. What is longer than one answer may be comes in parts:

    judge   {"open": "zip", "size": 216, "functions": {}}, and the archive's 216 bytes
    worker  {"id": 0, "size": 12, "content": base64 of '["error.py"]'}
    judge   {"id": 1, "read": "error.py", "most": 1048576}
    worker  {"id": 1, "size": 600000, "content": base64 of the first PART_BYTES}
    judge   {"id": 2, "from": 524288}
    worker  {"id": 2, "size": 600000, "content": base64 of the rest}
            {"id": 1, "unreadable": "is larger than 1 MiB"}      that file cannot be read
            {"id": 1, "unopened": "is not a zip archive, ..."}   none of it can
"""

import base64
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from grader.sandbox.archives import Readers, class_zip_readers, tar_readers, zip_readers
from grader.sandbox.listing import Reader, Unopened, Unreadable
from grader.sandbox.notebooks import notebook_readers

PART_BYTES = 1 << 19
REHEARSAL = """import math
import numpy as np

alpha = 0.1

def f(weights, steps=3):
    for step in range(steps):
        weights = [weight - alpha * np.abs(weight) for weight in weights]
    return weights

if alpha:
    print(f([1.0]))
"""
STDIN = 0


class Opened:
    """Something packed that the judge has sent, and what of it was asked for last.

    Args:
        kind: "zip", "tar", "notebook" or "class zip".
        packed: its content, but for a class's zip.
        functions: for a notebook, the names of each exercise's functions, by file name.
    """

    def __init__(self, kind: str, packed: bytes, functions: Mapping[str, Sequence[str]]) -> None:
        self._kind = kind
        self._packed = packed
        self._functions = functions
        self._readers: dict[str, Reader] = {}
        self._content = b""

    def load(self) -> dict[str, Any]:
        """Open it; return the answer to be sent, with the paths of all files."""
        return self._answer(self._open)

    def answer(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answer to a question, to be sent."""
        if "from" in question:
            return self._part(question["from"])
        return self._answer(lambda: self._readers[question["read"]](question["most"]))

    def _answer(self, content: Callable[[], bytes]) -> dict[str, Any]:
        try:
            self._content = content()
        except Unreadable as problem:
            return {"unreadable": str(problem)}
        except Unopened as problem:
            return {"unopened": str(problem)}
        except MemoryError:
            return {"unopened": "could not be read: it takes too much memory"}
        return self._part(0)

    def _part(self, start: int) -> dict[str, Any]:
        part = self._content[start : start + PART_BYTES]
        return {"size": len(self._content), "content": base64.b64encode(part).decode("ascii")}

    def _open(self) -> bytes:
        match self._kind:
            case "zip":
                readers = zip_readers(self._packed)
            case "tar":
                readers = tar_readers(self._packed)
            case "class zip":
                stdin = io.BufferedReader(io.FileIO(STDIN, closefd=False))
                readers = class_zip_readers(stdin)
            case _:
                readers = Readers(notebook_readers(self._packed, self._functions), ())
        self._readers = readers
        return json.dumps([*readers.earlier, *readers]).encode()


def open_packed(question: Mapping[str, Any], packed: bytes) -> Opened:
    """Return what opens something packed as the judge's first question says."""
    return Opened(question["open"], packed, question["functions"])


def rehearse() -> None:
    """Open a zip, a tar and a notebook of our own, so that no reader pays for a first time."""
    zipped, tarred, source = io.BytesIO(), io.BytesIO(), REHEARSAL
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("f.py", source)
    with tarfile.TarFile(fileobj=tarred, mode="w") as tar:
        member = tarfile.TarInfo("f.py")
        member.size = len(source)
        tar.addfile(member, io.BytesIO(source.encode()))
    cells = [{"cell_type": "code", "source": ["%time\n", source, "x = f()"]}]
    packed = {
        "zip": zipped.getvalue(),
        "tar": gzip.compress(tarred.getvalue()),
        "notebook": json.dumps({"cells": cells}).encode(),
    }
    for _ in range(10):  # after which Python has adapted its bytecode
        for kind, content in packed.items():
            opened = Opened(kind, content, {"f.py": ["f"]})
            opened.load()
            opened.answer({"read": "f.py", "most": len(source) * 9})
