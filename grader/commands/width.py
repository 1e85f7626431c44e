"""How wide the screen is."""

import shutil

import click

from grader.text import WIDTH

LEAST = 20  # columns of a text beside its label
BELOW = "    "  # before a text below its label
CLICKS_LEAST = 50  # columns that click's help takes at least, if it is not told


def columns() -> int:
    """Return how many columns there are for a text."""
    return min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns)


def beside(label: str, text: str) -> str:
    """Return a text beside its label, or below it where the screen is too narrow for that."""
    if columns() < len(label) + LEAST:
        return f"{label.rstrip()}\n{click.wrap_text(text, columns(), BELOW, BELOW)}"
    return click.wrap_text(text, columns(), label, " " * len(label))


def help_width() -> int | None:
    """Return the width for click's help; None where it finds out for itself."""
    return columns() if columns() < CLICKS_LEAST else None
