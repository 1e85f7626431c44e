"""People, as a CSV file of a course system has them: a roster, a gradebook or a worksheet.

Columns are known by what they are called or, in Moodle's files in any language, by their form. Rows
that are nobody of the class are left out: staff, Canvas' test student, and its rows of remarks.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from grader.errors import Unusable
from grader.people.headings import (
    FIRST_NAMES,
    GROUPS,
    LAST_NAMES,
    NAMES,
    ROLES,
    SECTIONS,
    STAFF,
    folded_heading,
)
from grader.people.kinds import KINDS, Kind, are_emails, composed
from grader.people.names import words
from grader.sheet import LINE_END, Sheet, plain, read_sheet
from grader.text import shown

# In Moodle's worksheet each cell is the site's word for a participant, and a number. Without a
# blank between, it may be an id as well: so only where there are as many columns as a worksheet's.
PARTICIPANT = re.compile(r"(\D+?)(\s*)([0-9]+)")
WORKSHEET_COLUMNS = 6
KNOWN_HEADINGS = {*KINDS, *NAMES, *FIRST_NAMES, *LAST_NAMES, *SECTIONS, *GROUPS, *ROLES}
POINTS_ROW = "points possible"  # begins a row of Canvas' export that is not a student
REMARKS = ("manual posting", "muted")  # all that is in another such row
TEST_STUDENT = {"test", "student"}


@dataclass(frozen=True)
class Person:
    """Somebody of a class; `row` is where in the sheet they stand, `line` the line of the file."""

    row: int
    line: int
    ids: Mapping[Kind, str]
    name: str = ""
    section: str = ""
    group: str = ""


@dataclass(frozen=True)
class People:
    """The people of one file, and what it calls the columns of their ids."""

    path: Path
    columns: Mapping[Kind, str]
    people: tuple[Person, ...]
    has_groups: bool = False


@dataclass(frozen=True)
class _Columns:
    """Where in a sheet what stands; each kind of ids has one column."""

    ids: dict[Kind, int]
    names: tuple[int, ...] = ()
    section: int | None = None
    group: int | None = None
    role: int | None = None
    is_canvas: bool = False
    titles: Sequence[str] = field(default_factory=list)


def read_people(path: Path, id_column: str | None = None) -> People:
    """Return the people of a CSV file with a header.

    Args:
        path: the file.
        id_column: the heading of the only column to know them by; None for all that it has.

    Raises:
        Unusable: it cannot be read, has no column of ids, or somebody in it has none.
    """
    return people_of(read_sheet(path), id_column)


def people_of(sheet: Sheet, id_column: str | None = None, *, is_worksheet: bool = False) -> People:
    """Return the people of a sheet, of which it may be known that it is Moodle's worksheet.

    Raises:
        Unusable: as `read_people`.
    """
    cells = [[plain(cell.text) for cell in row] for row in sheet.rows]
    columns = _columns(sheet, cells, id_column, is_worksheet)
    lines = _lines(sheet)
    people = (_person(sheet.path, row, lines[row], cells[row], columns)
              for row in range(1, len(cells)))  # fmt: skip
    found = [person for person in people if person]
    titles = {kind: sheet.header[column] for kind, column in columns.ids.items()}
    return People(sheet.path, titles, tuple(found), columns.group is not None)


def _lines(sheet: Sheet) -> list[int]:
    """Return on which line of the file each row begins."""
    lines, line, position = [], 1, 0
    for row in sheet.rows:
        line += len(LINE_END.findall(sheet.content, position, row[0].start))
        position = row[0].start
        lines.append(line)
    return lines


def _columns(
    sheet: Sheet, cells: Sequence[Sequence[str]], id_column: str | None, is_worksheet: bool
) -> _Columns:
    titles = [folded_heading(title) for title in sheet.header]
    is_canvas = {"id", "section"} <= set(titles) and ("student" in titles or titles[2:3] == ["id"])
    body = [row for row in cells[1:] if any(row)]
    ids: dict[Kind, int] = {}
    for column, title in enumerate(titles):
        kind = KINDS.get(title)
        if kind is Kind.ID and is_canvas:
            kind = Kind.CANVAS_ID
        if kind is None and are_emails(_column(body, column)):
            kind = Kind.EMAIL
        if kind:
            ids.setdefault(kind, column)
    participants = None
    if not is_canvas:
        is_worksheet |= len(titles) >= WORKSHEET_COLUMNS
        participants = _participants(titles, body, is_worksheet=is_worksheet)
    if participants is not None:
        ids[Kind.MOODLE_PARTICIPANT] = participants
    if id_column is not None:
        ids = _only(sheet, titles, ids, id_column)
    if not ids:
        raise Unusable(
            f"{sheet.path} has no column of ids (as ID, student_id or username); it has "
            f"{', '.join(map(shown, sheet.header)) or 'no header'}: --id-column names one"
        )
    return _Columns(
        ids,
        _name_columns(titles, participants),
        _first(titles, SECTIONS),
        _first(titles, GROUPS),
        _first(titles, ROLES),
        is_canvas,
        sheet.header,
    )


def _only(
    sheet: Sheet, titles: Sequence[str], ids: Mapping[Kind, int], wanted: str
) -> dict[Kind, int]:
    """Return the one column of ids that is wanted, of whatever kind it is."""
    exact = [column for column, title in enumerate(sheet.header) if title == wanted.strip()]
    alike = [column for column, title in enumerate(titles) if title == folded_heading(wanted)]
    meant = exact or alike
    if len(meant) != 1:
        raise Unusable(
            f"{sheet.path} has {'more than one' if meant else 'no'} column {shown(wanted)}: it has "
            f"{', '.join(map(shown, sheet.header))}"
        )
    kind = next((kind for kind, column in ids.items() if column == meant[0]), Kind.ID)
    return {kind: meant[0]}


def _column(body: Sequence[Sequence[str]], column: int) -> list[str]:
    return [row[column] for row in body if column < len(row)]


def _participants(
    titles: Sequence[str], body: Sequence[Sequence[str]], *, is_worksheet: bool
) -> int | None:
    """Return the column of Moodle's participants: in every row the same word, another number."""
    known = [column for column, title in enumerate(titles) if KINDS.get(title) is Kind.ID]
    others = [column for column, title in enumerate(titles) if title not in KNOWN_HEADINGS]
    for column in [*known, *(each for each in others if is_worksheet or each == 0)]:
        cells = [cell for cell in _column(body, column) if cell]
        found = [each for each in map(PARTICIPANT.fullmatch, cells) if each]
        first = {each[1] for each in found}
        if len(found) < len(cells) or len(first) != 1 or not words(first.pop()):
            continue
        if len(set(cells)) == len(cells) and (is_worksheet or all(each[2] for each in found)):
            return column
    return None


def _name_columns(titles: Sequence[str], participants: int | None) -> tuple[int, ...]:
    """Return where the name stands: in one column, or the first and the last name in two."""
    first, last = _first(titles, FIRST_NAMES), _first(titles, LAST_NAMES)
    whole = _first(titles, NAMES)
    if whole is not None:
        return (whole,)
    if first is not None and last is not None:
        return (first, last)
    # In a language that is not known: Moodle's worksheet has the full name right behind.
    if participants is not None and len(titles) > participants + 2:
        behind = participants + 1
        return () if titles[behind] in KINDS else (behind,)
    return tuple(column for column in (first, last) if column is not None)


def _first(titles: Sequence[str], wanted: Sequence[str]) -> int | None:
    return next((titles.index(title) for title in wanted if title in titles), None)


def _person(
    path: Path, row: int, line: int, cells: Sequence[str], columns: _Columns
) -> Person | None:
    def cell(column: int | None) -> str:
        return cells[column] if column is not None and column < len(cells) else ""

    ids = {kind: composed(cell(column)) for kind, column in columns.ids.items()}
    ids = {kind: text for kind, text in ids.items() if text}
    if _is_nobody(cells, ids) or _is_staff(cell(columns.role)):
        return None
    name = " ".join(filter(None, map(cell, columns.names)))
    if columns.is_canvas and Kind.SIS_USER_ID not in ids and set(words(name)) == TEST_STUDENT:
        return None
    if not ids:
        titles = " or ".join(repr(columns.titles[column]) for column in columns.ids.values())
        raise Unusable(
            f"{path}: line {line} has no id in its column {titles}: fill it in, or remove the line"
        )
    if participant := PARTICIPANT.fullmatch(ids.get(Kind.MOODLE_PARTICIPANT, "")):
        ids[Kind.MOODLE_PARTICIPANT] = participant[3]
    return Person(row, line, ids, name, cell(columns.section), cell(columns.group))


def _is_nobody(cells: Sequence[str], ids: Mapping[Kind, str]) -> bool:
    """Whether a row is blank, or one of those in Canvas' export that are not a student.

    Those have no id: a student whose name reads like one of them does.
    """
    first = " ".join(cells[0].casefold().split())
    return not ids and (is_remark(cells) or first.startswith(POINTS_ROW))


def is_remark(cells: Iterable[str]) -> bool:
    """Whether a row is blank, or holds nothing but a remark of Canvas' on its columns."""
    return all(cell.casefold().startswith(REMARKS) for cell in cells if cell)


def _is_staff(role: str) -> bool:
    """Whether all roles of somebody are those of staff; staff who are also students count."""
    roles = [folded_heading(each) for each in re.split(r"[,;|/]", role) if each.strip()]
    whole = folded_heading(role)
    return whole in STAFF or (bool(roles) and all(each in STAFF for each in roles))
