"""Notebooks: for each exercise its own cell, or the part of the code that its functions need.

Only the sources of code cells are looked at; outputs and metadata may be anything. A cell that is
not Python as it stands is tried once more with its magics and shell lines made comments. A cell
that begins with `%%grade lesson4 error` is that exercise's file; functions in other cells may use
what it defines.
"""

import ast
import json
import warnings
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import PurePosixPath

from grader.sandbox.listing import ABOUT, Reader, Unopened, too_large
from grader.sandbox.magics import GRADED, without_magics
from grader.sandbox.names import NO_PYTHON
from grader.sandbox.slicing import Code, Slice

CODE_CHARACTERS = 1 << 17  # of all code cells together
MAX_CELLS = 1000  # with code


def notebook_readers(content: bytes, functions: Mapping[str, Sequence[str]]) -> dict[str, Reader]:
    """Return what gives the source for each exercise of which a notebook holds something.

    Args:
        content: the notebook, as Jupyter saves it.
        functions: the names of each exercise's functions, by the exercise's file name. Where the
            name is `lesson4/error.py`, an exercise's own cell is looked for too.

    Returns:
        for each such file name a source, and ABOUT for what else is to be said of them.

    Raises:
        Unopened: it is not a notebook, or is larger than any honest one.
    """
    code = Code({PurePosixPath(name).stem for name in functions})
    own: dict[str, list[tuple[int, str]]] = defaultdict(list)  # by file name: its cells
    offered: set[str] = set()  # by cells that are nobody's own
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an odd escape, say, is for the student to be told
        for number, cell in enumerate(_code_cells(content), start=1):
            code.offered.clear()
            _add_cell(code, cell)
            if (name := _own_name(cell)) in functions:
                own[name].append((number, cell))
            else:
                offered |= code.offered
        slices = {name: _own_slice(*cells[-1]) for name, cells in own.items()}
    about = {name: _about_own(name, slices[name], cells) for name, cells in own.items()}
    for name, names in functions.items():
        if name not in slices and not offered.isdisjoint(names):
            slices[name] = code.slice(names)
            about[name] = _about(code, slices[name], names)
    readers: dict[str, Reader] = {
        name: partial(_content, each.source) for name, each in slices.items()
    }
    if readers:
        readers[ABOUT] = partial(_content, json.dumps(about))
    return readers


def cell_source(cell: str) -> str:
    """Return a cell as Python: as it stands if that is Python, else with magics as comments."""
    return cell if _parse(cell) else without_magics(cell)


def _own_name(cell: str) -> str:
    """Return the file name of the exercise that a cell is the file of; "" if it is none."""
    found = GRADED.fullmatch(cell)
    return f"{found['lesson']}/{found['exercise']}.py" if found else ""


def _own_slice(number: int, cell: str) -> Slice:
    found = GRADED.fullmatch(cell)
    body = (found["body"] if found else "") or ""
    before = cell[: len(cell) - len(body)].count("\n")
    source = cell_source(body)
    count = len(source.removesuffix("\n").split("\n"))
    return Slice(source, tuple((number, before + line) for line in range(1, count + 1)))


def _about_own(name: str, own: Slice, cells: Sequence[tuple[int, str]]) -> dict[str, object]:
    """Return the same as `_about` of an exercise's own cell: the last one, where there are more."""
    exercise = name.rpartition("/")[2].removesuffix(".py")
    again = {exercise: (len(cells), cells[-1][0])} if len(cells) > 1 else {}
    return {"cells": own.lines, "again": again}


def _about(code: Code, each: Slice, functions: Sequence[str]) -> dict[str, object]:
    """Return where the lines of a slice stood, and which functions were defined again.

    Of those it is said how many times, and in which cell the one stands that counts.
    """
    again = {name: cells for name in functions if len(cells := code.defined[name]) > 1}
    return {
        "cells": each.lines,
        "again": {name: (len(cells), cells[-1]) for name, cells in again.items()},
    }


def _content(text: str, most: int) -> bytes:
    content = text.encode("utf-8", "replace")
    if len(content) > most:
        raise too_large(most)
    return content


def _code_cells(content: bytes) -> list[str]:
    try:
        notebook = json.loads(content)
    except (ValueError, RecursionError):
        raise Unopened("is not a notebook, or is damaged: save it in Jupyter again") from None
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise Unopened("is not a notebook of today's format: save it in Jupyter again")
    sources = [_source(cell) for cell in cells if _is_code(cell)]
    if len(sources) > MAX_CELLS or sum(map(len, sources)) > CODE_CHARACTERS:
        raise Unopened(
            f"has more than {MAX_CELLS} cells or {CODE_CHARACTERS >> 10} KiB of code: "
            "keep only what the lesson asks for"
        )
    return sources


def _is_code(cell: object) -> bool:
    return isinstance(cell, dict) and cell.get("cell_type") == "code"


def _source(cell: dict[str, object]) -> str:
    lines = cell.get("source")
    parts = lines if isinstance(lines, list) else [lines]
    text = "".join(part for part in parts if isinstance(part, str))
    # Half a surrogate pair is not text; JSON can spell it all the same.
    return text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")


def _add_cell(code: Code, cell: str) -> None:
    tree = _parse(cell)
    if tree is None:
        cell = without_magics(cell)
        tree = _parse(cell)
    if tree is None:
        code.add_broken(cell)
    else:
        code.add_cell(cell, tree)


def _parse(cell: str) -> ast.Module | None:
    try:
        return ast.parse(cell)
    except NO_PYTHON:
        return None
