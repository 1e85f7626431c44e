"""Texts and places as a screen shows them: broken into lines, harmless, linked."""

import io

from rich.console import Console
from rich.style import Style
from rich.text import Text

from grader.results.wording import LINE_LENGTH, WIDTH, Place
from grader.text import printable, shorten

WRAPPING = Console(file=io.StringIO(), width=WIDTH)  # which Text wants to wrap


def place_text(place: Place) -> Text:
    """Return a place for a screen: a link where the terminal knows links."""
    link = place.path.absolute().as_uri() if place.is_file else ""
    return Text(printable(str(place)).replace("\n", "\\n"), Style(link=link or None))


def wrap(line: str, width: int, longest: int = LINE_LENGTH) -> list[str]:
    """Return a line of text as lines of at most `width` columns, cut to `longest` characters."""
    parts = Text(shorten(printable(line), longest)).wrap(WRAPPING, width, overflow="fold")
    return [part.plain.rstrip() for part in parts]
