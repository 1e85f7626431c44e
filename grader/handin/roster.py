"""The roster: who belongs to a class, from a CSV as course systems export it."""

import re
import unicodedata
from pathlib import Path

from grader.errors import Unusable
from grader.sheet import plain, read_sheet
from grader.text import shown

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
MOODLE_ID = re.compile(r"\D*\s([0-9]+)")
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
    sheet = read_sheet(path)
    header = [_folded(cell) for cell in sheet.header]
    rows = [(sheet.line(row), [plain(cell.text) for cell in sheet.rows[row]])
            for row in range(1, len(sheet.rows))]  # fmt: skip
    return header, [
        # Of two columns with the same name the first counts.
        (line, dict(reversed(list(zip(header, row, strict=False)))))
        for line, row in rows
        if not _is_nobody(header, row)
    ]


def _folded(header: str) -> str:
    return " ".join(header.casefold().replace("_", " ").replace("-", " ").split())


def _is_nobody(header: list[str], row: list[str]) -> bool:
    """Whether a row is blank, or one of those in Canvas' export that are no student.

    Those have no id: a student whose name reads like one of them does.
    """
    cells = [_folded(cell) for cell in row]
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
