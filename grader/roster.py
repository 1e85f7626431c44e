"""The roster: who belongs to a class, from a CSV as course systems export it."""

import codecs
import csv
import io
import re
import unicodedata
from pathlib import Path

from grader.kit import Unusable
from grader.places import reason, shown

# What the column of ids may be called, the likeliest first; capitals, `_` and `-` do not matter.
# `ID` is Canvas' number for a student, which its downloads carry too; `Identifier` in Moodle's
# grading worksheet is "Participant 123", with the number that its downloads carry.
ID_COLUMNS = (
    "id",
    "student id",
    "user id",
    "identifier",
    "username",
    "user name",
    "login",
    "login id",
    "sis login id",
    "sis user id",
    "id number",
    "email",
    "email address",
)
NAME_COLUMNS = (
    ("name",),
    ("student",),
    ("student name",),
    ("full name",),
    ("first name", "last name"),
    ("first name", "surname"),
)
DELIMITERS = ",;\t"
MOODLE_ID = re.compile(r"\D*\s([0-9]+)")
QUOTED_FORMULA = re.compile(r'="(.*)"', re.DOTALL)  # how numbers are kept from losing their zeros
POINTS_ROW = "points possible"  # begins a row of Canvas' export that is no student
NOBODY = {"", "manual posting", "muted"}  # all that is in another such row


def read_roster(path: Path) -> dict[str, str]:
    """Return the names of a class's students by their ids; "" for a name that it does not tell.

    Args:
        path: a CSV file with a header. The ids are in the first of `ID_COLUMNS` that it has.

    Raises:
        Unusable: it cannot be read, has no column of ids, or an id is missing or there twice.
    """
    header, rows = _table(path)
    column = next((name for name in ID_COLUMNS if name in header), None)
    if column is None:
        raise Unusable(
            f"{path} has no column of ids (as ID, student_id or username); it has "
            f"{', '.join(map(shown, header)) or 'no header'}"
        )
    names: dict[str, str] = {}
    lines: dict[str, int] = {}
    for line, row in rows:
        student = _id(row.get(column, ""), column)
        if not student:
            raise Unusable(f"{path}: line {line} has no id in its column {column!r}")
        if student in names:
            raise Unusable(
                f"{path}: lines {lines[student]} and {line} have the same id, {shown(student)}"
            )
        names[student], lines[student] = _name(row), line
    return names


def _table(path: Path) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """Return the header, and each student's cells by column with the number of the line."""
    text = _read_text(path)
    try:
        reader = csv.reader(io.StringIO(text), delimiter=_delimiter(text))
        header = [_plain(cell) for cell in next(reader, [])]
        rows = [(reader.line_num, [_value(cell) for cell in row]) for row in reader]
    except csv.Error as error:
        raise Unusable(f"{path} is no CSV file: {error}") from None
    return header, [
        # Of two columns with the same name the first counts.
        (line, dict(reversed(list(zip(header, row, strict=False)))))
        for line, row in rows
        if not _is_nobody(header, row)
    ]


def _read_text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except (OSError, ValueError) as error:
        raise Unusable(f"{path}: {reason(error)}: name the class's roster") from None
    is_utf_16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if is_utf_16 else "utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable(f"{path} is not UTF-8: save it as CSV in UTF-8") from None


def _delimiter(text: str) -> str:
    """Return what takes the header apart into most columns."""
    header = text.splitlines()[:1]
    return max(DELIMITERS, key=lambda each: len(next(csv.reader(header, delimiter=each), [])))


def _plain(header: str) -> str:
    return " ".join(header.casefold().replace("_", " ").replace("-", " ").split())


def _value(cell: str) -> str:
    quoted = QUOTED_FORMULA.fullmatch(cell.strip())
    return (quoted[1] if quoted else cell).strip()


def _is_nobody(header: list[str], row: list[str]) -> bool:
    """Whether a row is blank, or one of those in Canvas' export that are no student.

    Those have no id: a student whose name reads like one of them does.
    """
    cells = [_plain(cell) for cell in row]
    ids = [cell for name, cell in zip(header, cells, strict=False) if name in ID_COLUMNS]
    return NOBODY.issuperset(cells) or (cells[0].startswith(POINTS_ROW) and not any(ids))


def _id(cell: str, column: str) -> str:
    moodle = MOODLE_ID.fullmatch(cell) if column == "identifier" else None
    return moodle[1] if moodle else unicodedata.normalize("NFC", cell)


def _name(row: dict[str, str]) -> str:
    for columns in NAME_COLUMNS:
        if all(column in row for column in columns):
            return " ".join(row[column] for column in columns)
    return ""
