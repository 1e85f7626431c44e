"""Archives and notebooks for tests: honest ones, and what hostile ones are made from."""

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

SOURCE = "def neural_network(my_input, weight): return my_input * weight\n"
ANOTHER = "def node_delta(pred, goal_pred): return pred - goal_pred\n"


def zipped(files: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip of files by name."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def tarred(files: Mapping[str, str | bytes]) -> bytes:
    """Return a tar of files by name, not compressed."""
    return tar_of(*(member(name, content) for name, content in files.items()))


def targz(files: Mapping[str, str | bytes]) -> bytes:
    """Return a compressed tar of files by name."""
    return gzip.compress(tarred(files))


def tar_of(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    """Return a tar of members made by hand."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for info, content in members:
            archive.addfile(info, io.BytesIO(content))
    return packed.getvalue()


def member(
    name: str, content: str | bytes = b"", kind: bytes = tarfile.REGTYPE, link: str = ""
) -> tuple[tarfile.TarInfo, bytes]:
    """Return a member of a tar, of any kind."""
    data = content.encode() if isinstance(content, str) else content
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.size = kind, link, len(data)
    return info, data


def notebook(*cells: str | list[str]) -> bytes:
    """Return a notebook of code cells, as Jupyter saves it."""
    code = {"cell_type": "code", "metadata": {}, "execution_count": 1, "outputs": []}
    text = {"cell_type": "markdown", "metadata": {}, "source": ["def squared_error(): words"]}
    document = {
        "cells": [text, *(code | {"source": cell} for cell in cells)],
        "metadata": {"kernelspec": {"language": "python", "name": "python3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(document).encode()


def put(path: Path, content: str | bytes) -> Path:
    """Write a file, and the folders that it lies in; return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
