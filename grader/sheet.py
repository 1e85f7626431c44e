"""A CSV file as people and course systems save it; single cells of it can be replaced.

It is the one reader of CSV files: rosters, gradebooks and worksheets. Every byte that is not
replaced stays as it is, so cells are found here, with their places: Python's csv module does not
tell where they stand, and takes a quotation mark that is never closed for the rest of the file.
"""

import codecs
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.errors import Unusable
from grader.text import printable

BOM = "\ufeff"
DELIMITERS = ",;\t"
# `++` and `*+` never go back: a quotation mark that is never closed costs its length, no more.
QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')
GUARDED = re.compile(r'="(.*)"', re.DOTALL)  # how spreadsheets keep a text from being computed
SAID_DELIMITER = re.compile(
    r"\ufeff?sep=([,;\t])(?:\r\n|\r|\n)", re.IGNORECASE
)  # Excel's first line
LINE_END = re.compile(r"\r\n|\r|\n")
UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
# What spreadsheets save in, the likeliest first; each gives back the very bytes that it read.
ENCODINGS = ("utf-8", "cp1252", "latin-1")
FORMULA = ("=", "+", "-", "@")  # begins what a spreadsheet would compute
BREAKS = ("\t", "\r", "\n")
SPLITS = re.compile(r'[",;\t\r\n]')  # where some program may split a cell that is not quoted
SEPARATOR = re.compile("([,;\n])")
THOUSANDS = re.compile(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")
SAID_NUMBER = re.compile(r"-?[0-9]+(?:[.,][0-9]+)?")


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
        return _line(self.content, self.rows[row][0].start)

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
    if quote or SPLITS.search(text):
        return '"' + text.replace('"', '""') + '"'
    return text


def plain(text: str) -> str:
    """Return what a cell says: without blanks around it, and without the guard of `="0012"`."""
    guarded = GUARDED.fullmatch(text.strip())
    return (guarded[1] if guarded else text).strip()


def read_sheet(path: Path) -> Sheet:
    """Read a CSV file: in UTF-8, UTF-16 or an older encoding, with any line ends.

    Its delimiter is the one that a first line `sep=;` names, or else the one that makes most
    columns of the header.

    Raises:
        Unusable: it cannot be read, is empty, or is not a CSV file.
    """
    content, encoding = _text(path)
    said = SAID_DELIMITER.match(content)
    start = said.end() if said else int(content.startswith(BOM))
    if not content[start:].strip():
        raise Unusable(f"{path} is empty")
    delimiters = said[1] if said else DELIMITERS
    try:
        widths = {each: len(next(_rows(content, start, each))) for each in delimiters}
        delimiter = max(delimiters, key=lambda each: widths[each])
        rows = tuple(_rows(content, start, delimiter))
    except ValueError as error:
        raise Unusable(f"{path} is not a whole CSV file: {error}") from None
    return Sheet(path, content, encoding, delimiter, rows)


def _text(path: Path) -> tuple[str, str]:
    """Return the text of a file, its byte order mark kept, and the encoding it is in."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise Unusable(f"cannot read {path}: {error.strerror}") from None
    except ValueError:
        raise Unusable(f"cannot read {path}: the name holds a zero byte") from None
    encodings = [UTF_16[raw[:2]]] if raw[:2] in UTF_16 else ENCODINGS
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, encoding
    raise Unusable(f"{path} is not a CSV file (a workbook?): save it as CSV in UTF-8")


def _rows(content: str, position: int, delimiter: str) -> Iterator[tuple[Cell, ...]]:
    """Give the rows that begin at `position`, blank lines too, as a row of one empty cell."""
    unquoted = re.compile(f"[^{delimiter}\r\n]*+")
    row: list[Cell] = []
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
            line = _line(content, start)
            raise ValueError(f"a quotation mark that opens in line {line} is never closed")
        text, position = quoted[1].replace('""', '"'), quoted.end()
    rest = unquoted.match(content, position)
    assert rest is not None  # it matches no letter at least
    if position > start and rest[0]:  # an earlier quotation mark may have swallowed whole rows
        line = _line(content, position)
        raise ValueError(f"text follows a closing quotation mark in line {line}")
    return Cell(text or rest[0], start, rest.end())


def _line(content: str, position: int) -> int:
    return len(LINE_END.findall(content, 0, position)) + 1


def text_cell(text: str) -> str:
    """Return a text for a spreadsheet's cell: no formula, and nothing that steers a terminal.

    What stands behind a separator may become a cell of its own, where a spreadsheet expects
    another separator than the file has: it is not a formula either.
    """
    parts = SEPARATOR.split(printable(text))
    guard = "'" if text.startswith(BREAKS) else ""
    return guard + "".join(f"'{part}" if _is_formula(part) else part for part in parts)


def _is_formula(text: str) -> bool:
    """Whether a spreadsheet may compute a text: behind blanks too, and with full-width signs."""
    return unicodedata.normalize("NFKC", text.lstrip()[:1]).startswith(FORMULA)


def number(score: float) -> str:
    """Return a score for a spreadsheet's cell: at most four decimals, no thousands separator."""
    return f"{round(score, 4):.4f}".rstrip("0").rstrip(".")


def said_number(text: str) -> float | None:
    """Return the number that a cell says, with a decimal point or comma; None if it says none."""
    text = text.strip()
    if THOUSANDS.fullmatch(text):
        return float(text.replace(",", ""))
    return float(text.replace(",", ".")) if SAID_NUMBER.fullmatch(text) else None
