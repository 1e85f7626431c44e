"""Sources in every encoding that Python reads, as Python reads them."""

import codecs
import encodings
import pkgutil

import pytest

from grader.handin.decoding import NEVER_SOURCE, python_text
from grader.sandbox.listing import Unreadable

COMMENTS = {
    "# coding: utf8": "größer",
    "# -*- coding: UTF_8 -*-": "größer",
    "# vim: set fileencoding=utf8 :": "größer",
    "# coding: latin1": "größer",
    "# coding=Latin_1": "größer",
    "# coding: windows-1252": "größer €",
    "# coding: iso8859-15": "größer €",
    "# coding: cp1250": "žluťoučký",
    "# coding: koi8-r": "привет",
    "# coding: gbk": "你好",
    "# coding: shift_jis": "こんにちは",
    "# coding: euc-kr": "안녕",
    "# coding: mac-roman": "größer",
    "# coding: utf-7": "größer",
    "#!/usr/bin/python\n# coding: cp437": "größer",
    "\n# coding: big5": "你好",
}


def codec(comment: str) -> str:
    """Return the name of a comment's encoding."""
    return comment.rpartition("coding")[2].strip(":= *-").split()[0]


@pytest.mark.parametrize("comment", COMMENTS)
def test_coding_comments(comment: str) -> None:
    """Whatever name a comment gives an encoding by, the text is what was written."""
    text = f"{comment}\nword = '{COMMENTS[comment]}'\n"
    assert text == python_text(text.encode(codec(comment)))


@pytest.mark.parametrize(
    "text",
    ["# größer, coding: latin-1\nx = 1\n", "#!größer\n# coding: latin-1\nx = 1\n"],
)
def test_a_comment_that_is_not_utf_8_itself(text: str) -> None:
    """The lines above and around the comment are in its encoding too."""
    assert text == python_text(text.encode("latin-1"))


@pytest.mark.parametrize("text", ["x = 1\n# coding: latin-1\n", "\n\n# coding: latin-1\n"])
def test_comments_that_say_nothing(text: str) -> None:
    """A comment further down, or under a statement, does not count, as in Python."""
    with pytest.raises(Unreadable, match="is not UTF-8"):
        python_text(text.encode() + b"# \xf6\n")


def is_python(content: bytes) -> bool:
    """Whether Python itself takes this for a source."""
    try:
        compile(content, "source.py", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def test_every_codec_of_python() -> None:
    """Each codec that Python accepts for a source is read, and each that it refuses is not."""
    for name in sorted(module.name for module in pkgutil.iter_modules(encodings.__path__)):
        try:
            known = codecs.lookup(name)
        except LookupError:  # a module of help to others, or another system's
            continue
        if known.name.startswith("cp") and codecs.decode(b"#", known.name) != "#":
            continue  # of large computers, whose comments nobody else can read
        content = f"# coding: {name}\nx = 1\n".encode()
        try:
            python_text(content)
        except Unreadable:
            assert NEVER_SOURCE.fullmatch(known.name) or not is_python(content), name
        else:
            assert is_python(content), name
