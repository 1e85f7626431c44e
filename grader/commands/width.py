"""How wide the screen is."""

import shutil

from grader.text import WIDTH

CLICKS_LEAST = 50  # columns that click's help takes at least, if it is not told


def columns() -> int:
    """Return how many columns there are for a text."""
    return min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns)


def help_width() -> int | None:
    """Return the width for click's help; None where it finds out for itself."""
    return columns() if columns() < CLICKS_LEAST else None
