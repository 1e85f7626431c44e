"""Bytes that students handed in, as text: nothing of them is parsed."""

import codecs
import re

from grader.sandbox.listing import Unreadable
from grader.text import shown

CODING = re.compile(rb"[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
BLANK = re.compile(rb"[ \t\f]*(?:#.*)?", re.DOTALL)
LINE_END = re.compile(rb"\r\n|\r|\n")
# No source is in one of these: Python itself refuses the wide ones, and the names of domains
# take so long to decode that a file could be made to stop a class.
NEVER_SOURCE = re.compile(r"utf-(?:16|32).*|undefined|punycode|idna")


def utf_8(content: bytes) -> str:
    """Return text that a reader has encoded, whatever it is."""
    return content.decode("utf-8", "replace")


def python_text(content: bytes) -> str:
    """Return source text as Python would read it: UTF-8, or what a coding comment says.

    Raises:
        Unreadable: it is not text, or in an encoding that is not read here.
    """
    if b"\0" in content:
        raise Unreadable("is not text: it holds zero bytes (save it as UTF-8)")
    encoding = _encoding(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        name = "UTF-8" if encoding.startswith("utf-8") else encoding
        raise Unreadable(
            f"is not {name}: byte {error.start} is not text (save it as UTF-8)"
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _encoding(content: bytes) -> str:
    """Return the name of the codec that a source is in; every one of Python's for text will do."""
    has_bom = content.startswith(codecs.BOM_UTF8)
    named = _coding_comment(content.removeprefix(codecs.BOM_UTF8))
    if not named:
        return "utf-8-sig" if has_bom else "utf-8"
    try:
        codec = codecs.lookup(named)
    except LookupError:
        raise Unreadable(
            f"says that it is in {shown(named)}, which Python does not know (save it as UTF-8, and "
            "say so there)"
        ) from None
    if has_bom:
        if codec.name not in {"utf-8", "utf-8-sig"}:
            raise Unreadable(
                f"says that it is in {named}, and begins as UTF-8 (save it as UTF-8, and say so "
                "there)"
            )
        return "utf-8-sig"
    # Other codecs can do more than map bytes to letters.
    if not codec._is_text_encoding or NEVER_SOURCE.fullmatch(codec.name):
        raise Unreadable(f"is not UTF-8, and {named} is not read here (save it as UTF-8)")
    return codec.name


def _coding_comment(content: bytes) -> str:
    """Return what a comment in the first two lines names as the encoding, "" if none does."""
    for line in LINE_END.split(content[:4096], 2)[:2]:
        if found := CODING.match(line):
            return found[1].decode("ascii", "replace")
        if not BLANK.fullmatch(line):
            break
    return ""
