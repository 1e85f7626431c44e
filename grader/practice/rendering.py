"""Texts and places as a screen shows them: broken into lines, harmless, linked."""

import io
import re

from rich.console import Console
from rich.style import Style
from rich.text import Text

from grader.results.wording import LINE_LENGTH, Place
from grader.text import WIDTH, printable, shorten

GAP = re.compile(" {2,}(?=[^ ])")  # between two columns
WRAPPING = Console(file=io.StringIO(), width=WIDTH)  # which Text wants to wrap


def place_text(place: Place) -> Text:
    """Return a place for a screen: a link where the terminal knows links."""
    link = place.path.absolute().as_uri() if place.is_file else ""
    return Text(printable(str(place)).replace("\n", "\\n"), Style(link=link or None))


def wrap(line: str, width: int, longest: int = LINE_LENGTH) -> list[str]:
    """Return a line of text as lines of at most `width` columns, cut to `longest` characters."""
    return _broken(shorten(printable(line), longest), width)


def wrap_columns(line: str, width: int, longest: int = LINE_LENGTH) -> list[str]:
    """Return a line as `wrap` does, but below its last column if that begins in the left half.

    Two blanks or more stand between columns. So a row of a table can be read on a narrow screen.
    """
    text = shorten(printable(line), longest)
    ends = [gap.end() for gap in GAP.finditer(text) if gap.end() <= width // 2]
    begin = ends[-1] if ends else 0
    first, *others = _broken(text[begin:], width - begin) or [""]
    return [text[:begin] + first, *(" " * begin + part for part in others)]


def _broken(text: str, width: int) -> list[str]:
    return [part.plain.rstrip() for part in Text(text).wrap(WRAPPING, width, overflow="fold")]
