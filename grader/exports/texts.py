"""Texts that a student may have written, made harmless for every form they are exported in."""

import re

from grader.report import printable

# What XML 1.0 cannot hold, and no program need understand; `printable` shows most of it already.
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def harmless(text: str) -> str:
    r"""Return `text` with what could steer a terminal or break a document shown as `\x1b`."""
    return ILLEGAL.sub(lambda found: ascii(found[0])[1:-1], printable(text))
