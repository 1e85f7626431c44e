"""A CSV file of which single cells can be replaced, every other byte staying as it is.

Python's csv module gives the cells but not where they stand; so they are found here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.kit import Unusable

BOM = "\ufeff"
DELIMITERS = ",;\t"
QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: what it says, and where it stands in the file's text, quotes included."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Sheet:
    """A CSV file as it was read; `rows` holds the header too."""

    path: Path
    content: str
    encoding: str
    delimiter: str
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def header(self) -> list[str]:
        """The texts of the first row, without spaces around them."""
        return [cell.text.strip() for cell in self.rows[0]]

    def line(self, row: int) -> int:
        """Return the number of the line on which a row begins, from 1."""
        return self.content.count("\n", 0, self.rows[row][0].start) + 1

    def with_cells(self, changes: Mapping[tuple[int, int], str]) -> bytes:
        """Return the file with other texts in the cells at (row, column); the rest is the same.

        A letter that the file's encoding lacks is written as HTML would, `&#8217;`.
        """
        pieces, position = [], 0
        for (row, column), text in sorted(changes.items()):
            cell = self.rows[row][column]
            quote = self.content[cell.start : cell.start + 1] == '"'
            pieces += [self.content[position : cell.start], written_cell(text, quote=quote)]
            position = cell.end
        pieces.append(self.content[position:])
        return "".join(pieces).encode(self.encoding, "xmlcharrefreplace")


def written_rows(rows: Iterable[Sequence[str]]) -> str:
    """Return the text of a new CSV file that has these cells."""
    return "".join(",".join(map(written_cell, row)) + "\n" for row in rows)


def written_cell(text: str, *, quote: bool = False) -> str:
    """Return a text as a cell is written: in quotes if it holds what any program might split at."""
    if quote or re.search(r'[",;\t\r\n]', text):
        return '"' + text.replace('"', '""') + '"'
    return text


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file; its delimiter is the one that makes most columns of its first line.

    Raises:
        Unusable: it cannot be read, is empty, or is no CSV file.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Unusable(f"cannot read {path}: {error.strerror}") from None
    if b"\0" in raw:  # a workbook, or UTF-16
        raise Unusable(f"{path} is no CSV file in UTF-8: save it as one")
    try:
        content, encoding = raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:  # as older spreadsheets save; ids and most names read alike in it
        content, encoding = raw.decode("latin-1"), "latin-1"
    if not content.removeprefix(BOM).strip():
        raise Unusable(f"{path} is empty")
    try:
        widths = {each: len(next(_rows(content, each))) for each in DELIMITERS}
        delimiter = max(DELIMITERS, key=lambda each: widths[each])
        rows = tuple(_rows(content, delimiter))
    except ValueError as error:
        raise Unusable(f"{path}: {error}") from None
    return Sheet(path, content, encoding, delimiter, rows)


def _rows(content: str, delimiter: str) -> Iterator[tuple[Cell, ...]]:
    unquoted = re.compile(f"[^{delimiter}\r\n]*+")
    row: list[Cell] = []
    position = 1 if content.startswith(BOM) else 0
    while position < len(content) or row:
        cell = _cell(content, position, unquoted)
        row.append(cell)
        position = cell.end
        if content.startswith(delimiter, position):
            position += 1  # and another cell follows, be it at the very end
            continue
        yield tuple(row)
        row = []
        position += 2 if content.startswith("\r\n", position) else 1


def _cell(content: str, start: int, unquoted: re.Pattern[str]) -> Cell:
    text, position = "", start
    if content.startswith('"', start):
        quoted = QUOTED.match(content, start)
        if quoted is None:
            line = content.count("\n", 0, start) + 1
            raise ValueError(f"a quotation mark that opens in line {line} is never closed")
        text, position = quoted[1].replace('""', '"'), quoted.end()
    rest = unquoted.match(content, position)
    assert rest is not None  # it matches no letter at least
    return Cell(text + rest[0], start, rest.end())
