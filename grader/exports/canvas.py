"""Canvas: one column of the gradebook that an instructor exported, or a new gradebook CSV.

Filling the exported file is the safest: Canvas gets its own bytes back, with other scores.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.errors import Unusable
from grader.exports.column import Column, Value, number
from grader.exports.matching import match
from grader.exports.notes import Notes, called
from grader.exports.record import Record, same_grade
from grader.files import write_output
from grader.people.kinds import Kind
from grader.people.roster import is_remark, people_of
from grader.results.gradebook import StudentScore
from grader.results.result import ClassResults, Result, read_results
from grader.sheet import Cell, Sheet, plain, read_sheet, text_cell, written_rows
from grader.text import harmless

POINTS_POSSIBLE = "Points Possible"
READ_ONLY = re.compile(r"read\s+only", re.IGNORECASE)
ASSIGNMENT = re.compile(r"^(.*)\s\((\d+)\)$")
# Canvas drops a column whose title holds one of these.
RESERVED = re.compile(
    "(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)", re.IGNORECASE
)
NO_ID = "left out, since their Canvas id and login are unknown"
OTHER_IDS = ("SIS User ID", "SIS Login ID")
SYSTEM, EXCUSED = "canvas", "EX"
# A cell that says so is not a score: excused by the instructor, or never assigned to that student.
LEFT_ALONE = {"EX": "excused (EX), and left so", "N/A": "not assigned (N/A), and left so"}


@dataclass(frozen=True)
class GradebookFilling:
    """How to fill a gradebook.

    `column` is the column's title, with or without its number; it may be None if there is only
    one. `scale` converts points to the column's points possible; `absent_zero` writes 0 for those
    who handed in nothing; `overwrite` writes over grades that were changed by hand.
    """

    column: str | None = None
    scale: bool = False
    absent_zero: bool = False
    overwrite: bool = False


def export_canvas(
    folder: Path, output: Path, exported: Path | None, filling: GradebookFilling
) -> Notes:
    """Write a class's scores into a copy of an exported gradebook, or into a new one.

    Args:
        folder: the class's scores.
        output: where to write.
        exported: the gradebook as Canvas exported it; None for a new one.
        filling: which column, or what to call that of a new gradebook, and how to fill it.

    Raises:
        Unusable: something cannot be read or written, or the gradebook has no such column.
    """
    notes, class_ = Notes(), read_results(folder)
    notes.unknown(class_)
    if exported is None:
        title = filling.column or class_.gradebook.lesson
        column = Column(Record(folder, SYSTEM, title), notes, filling.overwrite)
        content = new_gradebook(title, class_, column, absent_zero=filling.absent_zero).encode()
    else:
        sheet = read_sheet(exported)
        gradebook = _Gradebook(sheet)
        place = gradebook.column(filling.column)
        record = Record(folder, SYSTEM, sheet.header[place], sheet)
        column = Column(record, notes, filling.overwrite)
        content = fill_gradebook(gradebook, place, class_, column, filling)
    column.save()
    write_output(output, content)
    return notes


def new_gradebook(title: str, class_: ClassResults, column: Column, *, absent_zero: bool) -> str:
    """Return a gradebook CSV with one assignment, which Canvas offers to create.

    Of students who were not joined to a roster, an id that is a number is taken for Canvas' own,
    any other for a login.

    Raises:
        Unusable: Canvas would drop an assignment of that title.
    """
    if RESERVED.search(title):
        raise Unusable(f"Canvas drops a column called {title!r}: give another with --column")
    rows = [
        ["Student", "ID", "SIS Login ID", "Section", text_cell(title)],
        [f"    {POINTS_POSSIBLE}", "", "", "", number(class_.gradebook.max_score).text],
    ]
    for result in class_:
        student = result.student
        name = text_cell(" ".join(harmless(student.name).split()))
        ids = [text_cell(harmless(each)) for each in new_ids(student)]
        if not any(ids):
            column.notes.add(NO_ID, called(student), decide=True)
            continue
        score = ""
        if column.notes.gives(class_, result, absent_zero=absent_zero):
            value = _value(result, 1.0)
            score = value.text
            column.wrote(result, value)
            column.record.add(next(filter(None, ids)), score)
        rows.append([name, *ids, "", score])
    return written_rows(rows)


def new_ids(student: StudentScore) -> tuple[str, str]:
    """Return what Canvas may know a student by: its own id, and the login; "" for none."""
    if student.identities or student.needs_decision:
        known = student.identities
        return known.get(Kind.CANVAS_ID, ""), known.get(Kind.LOGIN, known.get(Kind.USERNAME, ""))
    is_number = student.id.isascii() and student.id.isdigit()
    return (student.id, "") if is_number else ("", student.id)


def fill_gradebook(
    gradebook: "_Gradebook",
    place: int,
    class_: ClassResults,
    column: Column,
    filling: GradebookFilling,
) -> bytes:
    """Return an exported gradebook with the scores in one column, all else as it was.

    Raises:
        Unusable: the column has other points than the lesson, and scores are not converted.
    """
    sheet, notes = gradebook.sheet, column.notes
    factor = _factor(gradebook.possible(place), class_.gradebook.max_score, filling.scale, notes)
    people = [each for each in people_of(sheet).people if each.row in gradebook.students]
    matching = match(people, class_.gradebook.students, sheet.path.name)
    changes = {}
    for result in class_:
        row = matching.rows.get(result.student.id)
        if not notes.gives(class_, result, absent_zero=filling.absent_zero):
            if row is not None:
                column.leave(result, gradebook.key(row), sheet.rows[row][place].text)
            continue
        if row is None:
            notes.add(matching.refused[result.student.id], called(result.student), decide=True)
            continue
        text, key = sheet.rows[row][place].text, gradebook.key(row)
        if left_alone := _left_alone(text, key, column.record):
            notes.add(left_alone, called(result.student))
            continue
        value = _value(result, factor)
        if column.settle(result, key, text, value):
            column.record.add(key, value.text)
            if not same_grade(text, value.text):
                changes[row, place] = value.text
    for row in sorted(gradebook.students - set(matching.rows.values()) - matching.disputed):
        notes.add(f"in {sheet.path.name} only, and left as they were", gradebook.name(row))
    return sheet.with_cells(changes)


def _left_alone(text: str, key: str, record: Record) -> str | None:
    """Return why a cell is left as it is, if it is; an EX of ours may change again."""
    last = record.last.get(key)
    if last and text.strip().upper() == last.value == EXCUSED:
        return None
    return LEFT_ALONE.get(text.strip().upper())


def _value(result: Result, factor: float) -> Value:
    return Value(EXCUSED) if result.points is None else number(result.points * factor)


def _factor(possible: float | None, max_score: float, scale: bool, notes: Notes) -> float:
    """Return what to multiply points with, and say it where they are converted."""
    if possible is None:
        if scale:
            raise Unusable("the column has no points possible to convert to: leave out --scale")
        return 1.0
    if possible == max_score:
        return 1.0
    differ = f"the column's points possible are {possible:g}, the lesson's {max_score:g}"
    if not scale or not possible:
        mend = "--scale converts scores, or " if possible else ""
        raise Unusable(f"{differ}: {mend}change the assignment's points in Canvas, export it again")
    notes.say(f"{differ}: scores are converted")
    return possible / max_score


class _Gradebook:
    """An exported gradebook, and where to find things in it."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        header = sheet.header
        split = header[:3] == ["LastName", "FirstName", "ID"]
        usual = "Student" in header[0] and "ID" in "".join(header[1:2])
        if not (usual or split) or "Section" not in header:
            raise Unusable(
                f"{sheet.path} is not a gradebook that Canvas exported: its first line must begin "
                "with Student,ID and have a column Section"
            )
        self.first_assignment = header.index("Section") + 1
        self.names = 2 if split else 1
        others = [header.index(kind) for kind in OTHER_IDS if kind in header]
        self.ids = [self.names, *others]
        self.points_row = next(filter(self._is_points_row, sheet.rows[1:]), ())
        self.students = {row for row in range(1, len(sheet.rows)) if self._is_student(row)}

    def _is_points_row(self, cells: Sequence[Cell]) -> bool:
        """Whether a row says the points possible; a student of that name has an id."""
        ids = [cells[column].text.strip() for column in self.ids if column < len(cells)]
        return POINTS_POSSIBLE in cells[0].text and not any(ids)

    def _is_student(self, row: int) -> bool:
        cells = self.sheet.rows[row]
        if self._is_points_row(cells):
            return False
        if is_remark(cell.text.strip(" ;,\t") for cell in cells):
            return False
        if len(cells) != len(self.sheet.header):
            raise Unusable(
                f"{self.sheet.path}, line {self.sheet.line(row)}: {len(cells)} cells where the "
                f"first line has {len(self.sheet.header)}: export it from Canvas again"
            )
        return True

    def key(self, row: int) -> str:
        """Return what a student is known by in the sheet: the first id there is, or the name."""
        ids = [plain(self.sheet.rows[row][column].text) for column in self.ids]
        return next(filter(None, ids), self.name(row))

    def name(self, row: int) -> str:
        """Return the student's name as the sheet has it, "Last, First" if in two columns."""
        return ", ".join(plain(cell.text) for cell in self.sheet.rows[row][: self.names])

    def column(self, wanted: str | None) -> int:
        """Return the column that is meant."""
        writable = self._writable()
        assignments = [each for each in writable if ASSIGNMENT.match(self.sheet.header[each])]
        if wanted is None:
            meant, trouble = assignments, "name the column to fill with --column"
        else:
            exact = [each for each in writable if self.sheet.header[each] == wanted.strip()]
            meant = exact or [each for each in assignments if self._is_called(each, wanted)]
            trouble = f"{'more than one' if meant else 'no'} column {wanted!r} can be filled"
            if not meant and self._has(wanted):
                trouble = f"the column {wanted!r} is read only, or computed by Canvas"
        if len(meant) != 1:
            titles = "; ".join(self.sheet.header[each] for each in assignments)
            raise Unusable(f"{trouble}: {self.sheet.path} has {titles or 'no assignments'}")
        return meant[0]

    def _has(self, wanted: str) -> bool:
        """Whether there is a column of that title, be it one that cannot be filled."""
        columns = range(self.first_assignment, len(self.sheet.header))
        titles = (self.sheet.header[column] for column in columns)
        return wanted.strip() in titles or any(self._is_called(each, wanted) for each in columns)

    def _writable(self) -> list[int]:
        return [
            column
            for column in range(self.first_assignment, len(self.sheet.header))
            if not RESERVED.search(self.sheet.header[column])
            and not READ_ONLY.search(self._points_cell(column))
        ]

    def _is_called(self, column: int, wanted: str) -> bool:
        parts = ASSIGNMENT.match(self.sheet.header[column])
        return parts is not None and wanted.strip() in parts.groups()

    def possible(self, column: int) -> float | None:
        """Return the points possible of a column, if the sheet says them."""
        text = self._points_cell(column).strip()
        if re.fullmatch(r"\d+,\d{1,2}", text):  # a decimal comma; Canvas writes two decimals
            text = text.replace(",", ".")
        try:
            return float(text.replace(",", ""))
        except ValueError:
            return None

    def _points_cell(self, column: int) -> str:
        return self.points_row[column].text if column < len(self.points_row) else ""
