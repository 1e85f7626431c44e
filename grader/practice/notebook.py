"""A lesson as a notebook: how to use it, and a cell for each exercise, which is its file."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from grader.files import write_new
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.stubs import stub_text
from grader.practice.workspace import Workspace, make_state

HOW_TO = """# {title}

Write each exercise from memory in its cell, and run the cell: below it you see what is right, what
is wrong, and a picture of what your functions did.

- Run the first code cell once, and again when you have restarted the kernel. It needs
  `pip install "from-memory[notebook]"` where the kernel's Python is.
- A cell that begins with `%%grade` is a file of its own: it imports what it needs. It may import
  other exercises' cells once you have run them, as in `from {name} import ...`.
- It is graded in a process of its own. Where it loads there, it is run here too, so that you can
  try its functions in another cell.
- `!grade hint {lesson} {name}` in a cell of its own gives a hint, and one more each time.
  `!grade explain {lesson} {name}` explains the concept, `!grade status` says where you stand.
- Hand in this file: the cells that begin with `%%grade` count.
"""


def create_notebooks(folder: Path, lessons: Sequence[Lesson]) -> tuple[list[Path], list[Path]]:
    """Write a notebook of each lesson into `folder`, and make it a workspace.

    Nothing is overwritten.

    Returns:
        The files that were written, and those that were there already and left alone.

    Raises:
        OSError: a folder or file cannot be made.
    """
    written: list[Path] = []
    left: list[Path] = []
    make_state(folder)
    for lesson in lessons:
        path = Workspace(folder).notebook(lesson)
        (written if write_new(path, notebook_text(lesson)) else left).append(path)
    return written, left


def notebook_text(lesson: Lesson) -> str:
    """Return a lesson's notebook, in Jupyter's format 4.5."""
    first = lesson.exercises[0].name
    how_to = HOW_TO.format(title=lesson.title, lesson=lesson.name, name=first)
    cells = [_text("how-to", how_to), _code("load", "%load_ext grader")]
    for exercise in lesson.exercises:
        cells += _exercise_cells(lesson, exercise)
    document = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _exercise_cells(lesson: Lesson, exercise: Exercise) -> list[dict[str, Any]]:
    points = f"{exercise.points:g} {'point' if exercise.points == 1 else 'points'}"
    stub = stub_text(lesson, exercise)
    return [
        _text(f"about-{exercise.name}", f"## {exercise.title}\n\n`{exercise.name}`, {points}"),
        _code(exercise.name, f"%%grade {lesson.name} {exercise.name}\n{stub}"),
    ]


def _text(name: str, source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": _id(name), "metadata": {}, "source": _lines(source)}


def _code(name: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": _id(name),
        "metadata": {},
        "outputs": [],
        "source": _lines(source),
    }


def _id(name: str) -> str:
    """Return a cell's id: of at most 64 letters, digits, `-` and `_`."""
    return "".join(letter if letter.isascii() else "-" for letter in name)[:64]


def _lines(source: str) -> list[str]:
    return source.strip().splitlines(keepends=True)
