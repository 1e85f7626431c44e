"""Bytes that students handed in, as text: nothing of them is parsed."""

import codecs
import io
import tokenize

from grader.sandbox.listing import Unreadable

# Every Python file is text in one of these; other codecs can do more than map bytes to letters.
ENCODINGS = {"utf-8", "utf-8-sig", "ascii", "us-ascii", "iso-8859-1", "iso-8859-15", "cp1252"}


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
    try:
        text = content.decode(_encoding(content))
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"is not UTF-8: byte {error.start} is not text (save it as UTF-8)"
        ) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _encoding(content: bytes) -> str:
    first = content.split(b"\n", 2)[:2]  # a coding comment stands in the first two lines
    if not content.startswith(codecs.BOM_UTF8) and not any(b"coding" in line for line in first):
        return "utf-8"
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    except SyntaxError:
        raise Unreadable("is not UTF-8 (save it as UTF-8)") from None
    if encoding.lower() not in ENCODINGS:
        raise Unreadable(f"is not UTF-8, and {encoding} is not read here (save it as UTF-8)")
    return encoding
