"""What a reader says about a notebook's slices: it may have been made to say anything."""

import json

from grader.sandbox.listing import ABOUT, FILE_BYTES, Listed, Unreadable
from grader.text import shown


def about_of(files: Listed) -> dict[str, object]:
    """Return what a notebook's reader says of each slice, by what it calls it."""
    try:
        said = json.loads(files.read(ABOUT, FILE_BYTES))
    except (Unreadable, ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def cells_of(about: object) -> tuple[tuple[int, int], ...]:
    """Return the cell of each line of a slice and the line there, if that is what is said."""
    lines = about.get("cells") if isinstance(about, dict) else None
    pairs = [tuple(line) for line in lines or () if isinstance(line, list)]
    return tuple(pairs) if all(map(_is_place, pairs)) else ()


def students_lines(source: str, cells: tuple[tuple[int, int], ...]) -> str:
    """Return the lines of a slice that stand in the notebook: its reader has added others."""
    lines = source.removesuffix("\n").split("\n")
    if len(cells) != len(lines):
        return source
    return "\n".join(line for line, (cell, _) in zip(lines, cells, strict=True) if cell)


def _is_place(pair: tuple[object, ...]) -> bool:
    return len(pair) == 2 and all(type(number) is int for number in pair)


def defined_again(about: object) -> str:
    """Return which definition of a function is graded where a notebook has several."""
    again = about.get("again") if isinstance(about, dict) else None
    said = [
        f"{shown(name)} is defined {times} times: that of cell {cell} is graded"
        for name, value in (again.items() if isinstance(again, dict) else ())
        if isinstance(value, list) and len(value) == 2 and _is_place(tuple(value))
        for times, cell in [value]
    ]
    return "; ".join(said)
