"""Magics and shell lines: what Jupyter understands and Python does not, turned into comments.

Only where a statement begins can one stand. A cell that begins with a magic such as `%%bash` is
in another language, and all of it becomes a comment. One that begins with `%%grade` is the file of
the exercise that stands there.
"""

import re

OTHER_LANGUAGES = re.compile(
    r"\s*%%(?:bash|sh|cmd|script|system|sx|!|html|svg|markdown|latex|javascript|js|perl|ruby|R|sql)\b"
)
GRADED = re.compile(
    r"\s*%%grade[ \t]+(?P<lesson>[\w-]+)[ \t]+(?P<exercise>\w+)(?:\.py)?[ \t]*(?:\n(?P<body>.*))?",
    re.DOTALL,
)
SHELL = "cd|ls|ll|pwd|cat|cp|mv|rm|mkdir|rmdir|less|more|man|pip|conda"
MAGIC = re.compile(
    rf"""
    [%!]                                  # %matplotlib inline, !pip install numpy
    | \?                                  # ?print
    | [^#'"\n]*\?[ \t]*$                  # print?
    | [\w., \t]+=[ \t]*[%!]               # files = !ls
    | (?:{SHELL})(?:[ \t]*$|[ \t]+(?![-+*/%]?=|in\b|is\b|and\b|or\b|if\b))  # cd ..
    """,
    re.VERBOSE | re.MULTILINE,
)
# What decides whether the next line begins a statement.
TOKEN = re.compile(
    r"""
    (?P<quotes>\"{3}|'{3})(?:[^\\]|\\.)*?(?P=quotes)
    | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*' | \#[^\n]* | \\.
    | (?P<opening>[(\[{]) | (?P<closing>[)\]}]) | (?P<end>\n)
    """,
    re.VERBOSE | re.DOTALL,
)
INDENT = re.compile(r"[ \t]*")
LINE = re.compile(r"(?:[^\\\n]|\\.?)*\n?", re.DOTALL)  # with those that a backslash joins to it


def without_magics(cell: str) -> str:
    """Return a cell's source with its magics as comments; a block of nothing else stays a block."""
    if OTHER_LANGUAGES.match(cell):
        return _comment(cell)
    kept = []
    place = 0
    while place < len(cell):
        begin = _end(INDENT, cell, place)
        if MAGIC.match(cell, begin):
            end = _end(LINE, cell, begin)
            kept += [cell[place:begin], "pass  " if begin > place else ""]
            kept.append(_comment(cell[begin:end]))
        else:
            end = _statement_end(cell, begin)
            kept.append(cell[place:end])
        place = end
    return "".join(kept)


def _end(pattern: re.Pattern[str], cell: str, place: int) -> int:
    found = pattern.match(cell, place)
    return found.end() if found else place


def _statement_end(cell: str, place: int) -> int:
    """Return where the line ends that ends the statement at `place`, as far as brackets tell."""
    depth = 0
    for token in TOKEN.finditer(cell, place):
        if token["opening"]:
            depth += 1
        elif token["closing"]:
            depth -= 1
        elif token["end"] and depth <= 0:
            return token.end()
    return len(cell)


def _comment(text: str) -> str:
    return "".join(f"# {line}" for line in text.splitlines(keepends=True))
