"""Notebooks: for each exercise, the part of a notebook's code that its functions need.

Only the sources of code cells are looked at; outputs and metadata may be anything. A cell that is
no Python as it stands goes through jupytext, which makes comments of magics and shell lines.
"""

import ast
import json
import warnings
from functools import cache

from grader.kit import Lesson, Unusable
from grader.places import Unreadable
from grader.slicing import NO_PYTHON, Code

NOTEBOOK_BYTES = 8 << 20
CODE_CHARACTERS = 1 << 17  # of all code cells together
MAX_CELLS = 1000  # with code
JUPYTEXT_OPTIONS = {"notebook_metadata_filter": "-all", "cell_metadata_filter": "-all"}


def notebook_sources(content: bytes, lesson: Lesson, given: str) -> dict[str, str]:
    """Return a source for each exercise of which the notebook defines a function.

    Args:
        content: the notebook, as Jupyter saves it.
        lesson: the lesson that it is for.
        given: what the notebook is called, in messages.

    Raises:
        Unreadable: it is no notebook, or is larger than any honest one.
        Unusable: the extra that reads notebooks is not installed.
    """
    try:
        import jupytext  # noqa: F401 (not every class hands in notebooks)
    except ImportError:
        raise Unusable(
            f"reading {given} needs an extra: pip install 'from-memory[notebook]'"
        ) from None
    code = Code()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an odd escape, say, is for the student to be told
        for cell in _code_cells(content):
            _add_cell(code, cell)
    return {
        exercise: code.slice(functions)
        for exercise, functions in _functions(lesson).items()
        if not code.offered.isdisjoint(functions)
    }


@cache
def _functions(lesson: Lesson) -> dict[str, list[str]]:
    return {exercise.name: lesson.functions(exercise) for exercise in lesson.exercises}


def _code_cells(content: bytes) -> list[str]:
    try:
        notebook = json.loads(content)
    except (ValueError, RecursionError):
        raise Unreadable("is no notebook, or is damaged: save it in Jupyter again") from None
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise Unreadable("is no notebook of today's format: save it in Jupyter again")
    sources = [_source(cell) for cell in cells if _is_code(cell)]
    if len(sources) > MAX_CELLS or sum(map(len, sources)) > CODE_CHARACTERS:
        raise Unreadable(
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
    # Half a surrogate pair is no text; JSON can spell it all the same.
    return text.encode("utf-8", "replace").decode().replace("\r\n", "\n").replace("\r", "\n")


def _add_cell(code: Code, cell: str) -> None:
    tree = _parse(cell)
    if tree is None:
        cell = _without_magics(cell)
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


def _without_magics(cell: str) -> str:
    import jupytext

    notebook = {
        "nbformat": 4,
        "nbformat_minor": 4,
        "metadata": {"jupytext": JUPYTEXT_OPTIONS},
        "cells": [
            {
                "cell_type": "code",
                "metadata": {},
                "execution_count": None,
                "outputs": [],
                "source": cell,
            }
        ],
    }
    text: str = jupytext.writes(jupytext.reads(json.dumps(notebook), "ipynb"), "py:percent")
    return text
