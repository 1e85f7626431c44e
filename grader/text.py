"""Texts that came from strangers, as a screen, a message or a document may show them."""

import re
import unicodedata
from collections.abc import Iterable

WIDTH = 80  # columns of a screen, at most
SHOWN_NAME = 100  # characters of a name that came from a stranger
SHOWN_TEXT = 200  # characters of a text that came from a worker
# What XML 1.0 cannot hold, and no program need understand; `printable` shows most of it already.
# Said by what it is: the same set said by what it is not takes ten times as long to compile.
ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    r"""Return `text` with what could steer a terminal made visible, as `\x1b`.

    Newlines stay; tabs become spaces. A student's output and names go through here before they
    reach a screen, so that no escape sequence, carriage return or right-to-left override in
    them can rewrite what the grader says.
    """
    if text.isascii() and text.isprintable():  # as nearly all is
        return text
    return "".join(map(_printable_character, text.replace("\t", "    ")))


def _printable_character(character: str) -> str:
    if character == "\n" or unicodedata.category(character) not in {
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Zl",
        "Zp",
    }:
        return character
    return character.encode("unicode_escape").decode("ascii")


def shorten(text: str, limit: int) -> str:
    """Return `text`, its middle left out when it is longer than `limit` characters."""
    if len(text) <= limit:
        return text
    head = (limit - 3) * 2 // 3
    return f"{text[:head]} … {text[len(text) - (limit - 3 - head) :]}"


def first_lines(text: str, most: int) -> tuple[list[str], list[str]]:
    """Return the first lines of a text, and a line that says how many more there are, if any."""
    lines = text.rstrip("\n").split("\n")
    more = len(lines) - most
    return lines[:most], [f"… and {more} more line{'s' * (more > 1)}"] if more > 0 else []


def shown(name: str) -> str:
    """Return a stranger's name for a file as it may stand in a message: harmless, in one line."""
    return shorten(printable(name).replace("\n", "\\n"), SHOWN_NAME)


def counted(number: int, what: str) -> str:
    """Return how many there are of something, as "1 student" and "2 students"."""
    return f"{number} {what}" + ("s" if number != 1 else "")


def shown_few(names: Iterable[str], most: int = 3) -> str:
    """Return the first of some names, and how many more there are."""
    every = sorted(names)
    more = f" and {len(every) - most} more" if len(every) > most else ""
    return ", ".join(map(shown, every[:most])) + more


def reason(error: OSError | ValueError) -> str:
    """Return why the system refused something, as a user reads it."""
    return getattr(error, "strerror", None) or str(error)


# What reading a document raises in which something is not as it was written.
DAMAGED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


def misfit(error: Exception) -> str:
    """Return what is wrong with a document, as Python said when it was read."""
    return shown(f"it has no {error}" if isinstance(error, KeyError) else str(error))


def one_line(text: object) -> str:
    """Return what a worker says of its code as a line of a message, cut short."""
    return " ".join(str(text)[:SHOWN_TEXT].split())


def harmless(text: str) -> str:
    r"""Return `text` with what could steer a terminal or break a document shown as `\x1b`."""
    return ILLEGAL.sub(lambda found: ascii(found[0])[1:-1], printable(text))
