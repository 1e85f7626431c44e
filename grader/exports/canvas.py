"""Canvas: one column of the gradebook that an instructor exported, or a new gradebook CSV.

GradebookFilling the exported file is the safest: Canvas gets back its own bytes but for the scores.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.errors import Unusable
from grader.exports.matching import Keys, match, spellings
from grader.exports.notes import Notes
from grader.files import write_output
from grader.results.gradebook import StudentScore, read_gradebook, read_results
from grader.sheet import Cell, Sheet, plain, read_sheet, text_cell, written_rows
from grader.text import harmless

POINTS_POSSIBLE = "Points Possible"
READ_ONLY = re.compile(r"read\s+only", re.IGNORECASE)
ASSIGNMENT = re.compile(r"^(.*)\s\((\d+)\)$")
# Canvas drops a column whose title holds one of these.
RESERVED = re.compile(
    "(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)", re.IGNORECASE
)
OTHER_IDS = ("SIS User ID", "SIS Login ID")
# A cell that says so is not a score: excused by the instructor, or never assigned to that student.
LEFT_ALONE = {"EX": "excused (EX), and left so", "N/A": "not assigned (N/A), and left so"}
NO_STUDENT = {"", "manual posting", "muted"}


@dataclass(frozen=True)
class GradebookFilling:
    """How to fill a gradebook.

    `column` is the column's title, with or without its number; it may be None if there is only
    one. `scale` converts points from `max_score` to the column's points possible.
    """

    column: str | None
    max_score: float
    scale: bool = False


@dataclass(frozen=True, slots=True)
class Grade:
    """A student and the points to give, None for no grade at all."""

    student: StudentScore
    points: float | None


def export_canvas(
    folder: Path, output: Path, exported: Path | None, column: str | None, scale: bool
) -> Notes:
    """Write a class's scores into a copy of an exported gradebook, or into a new one.

    Args:
        folder: the class's scores.
        output: where to write.
        exported: the gradebook as Canvas exported it; None for a new one.
        column: the column to fill, or what to call that of a new gradebook.
        scale: convert the points to the column's points possible.

    Raises:
        Unusable: something cannot be read or written, or the gradebook has no such column.
    """
    notes, gradebook = Notes(), read_gradebook(folder)
    grades = [
        Grade(result.student, notes.points(result)) for result in read_results(folder, gradebook)
    ]
    if exported is None:
        title = column or gradebook.lesson
        content = new_gradebook(title, gradebook.max_score, grades, notes).encode()
    else:
        filling = GradebookFilling(column, gradebook.max_score, scale)
        content = fill_gradebook(read_sheet(exported), filling, grades, notes)
    write_output(output, content)
    return notes


def new_gradebook(title: str, max_score: float, grades: Sequence[Grade], notes: Notes) -> str:
    """Return a gradebook CSV with one assignment, which Canvas offers to create.

    An id that is a number is taken for Canvas' own, any other for a login.

    Raises:
        Unusable: Canvas would drop an assignment of that title.
    """
    if RESERVED.search(title):
        raise Unusable(f"Canvas drops a column called {title!r}: give another with --column")
    rows = [
        ["Student", "ID", "SIS Login ID", "Section", text_cell(title)],
        [f"    {POINTS_POSSIBLE}", "", "", "", _score(max_score)],
    ]
    for grade in grades:
        name = text_cell(" ".join(harmless(grade.student.name).split()))
        known = harmless(grade.student.id)
        ids = [known, ""] if known.isascii() and known.isdigit() else ["", text_cell(known)]
        score = "" if grade.points is None else _score(grade.points)
        rows.append([name, *ids, "", score])
        notes.written += bool(score)
    return written_rows(rows)


def fill_gradebook(
    sheet: Sheet, filling: GradebookFilling, grades: Sequence[Grade], notes: Notes
) -> bytes:
    """Return an exported gradebook with the scores in one column, all else as it was.

    Raises:
        Unusable: it is not a gradebook, or has no such column.
    """
    gradebook = _Gradebook(sheet)
    column = gradebook.column(filling.column)
    factor = _factor(gradebook.possible(column), filling, notes)
    found = match(gradebook.students, [grade.student for grade in grades])
    changes = {}
    for grade in grades:
        row = found.get(grade.student.id)
        if row is None:
            notes.add(f"not in {sheet.path.name}, so left out", grade.student.id)
        elif grade.points is not None:
            reason = LEFT_ALONE.get(sheet.rows[row][column].text.strip().upper())
            if reason:
                notes.add(reason, grade.student.id)
            else:
                changes[row, column] = _score(grade.points * factor)
    for row in sorted(gradebook.students.keys() - found.values()):
        notes.add(f"in {sheet.path.name} only, and left as they were", gradebook.name(row))
    notes.written = len(changes)
    return sheet.with_cells(changes)


def _factor(possible: float | None, filling: GradebookFilling, notes: Notes) -> float:
    """Return what to multiply points with, and note it where the maxima differ."""
    if possible is None:
        if filling.scale:
            raise Unusable("the column says no points possible to convert to: leave out --scale")
        return 1.0
    if possible == filling.max_score:
        return 1.0
    done = "converted" if filling.scale else "written as they are (--scale converts them)"
    notes.say(
        f"the column's points possible are {possible:g}, the lesson's {filling.max_score:g}: "
        f"scores are {done}"
    )
    return possible / filling.max_score if filling.scale else 1.0


class _Gradebook:
    """An exported gradebook: where in it what stands."""

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
        self.students = {
            row: self._keys(row) for row in range(1, len(sheet.rows)) if self._is_student(row)
        }

    def _is_points_row(self, cells: Sequence[Cell]) -> bool:
        """Whether a row says the points possible; a student of that name has an id."""
        ids = [cells[column].text.strip() for column in self.ids if column < len(cells)]
        return POINTS_POSSIBLE in cells[0].text and not any(ids)

    def _is_student(self, row: int) -> bool:
        cells = self.sheet.rows[row]
        if self._is_points_row(cells):
            return False
        if all(cell.text.strip(" ;,\t").lower() in NO_STUDENT for cell in cells):
            return False
        if len(cells) != len(self.sheet.header):
            raise Unusable(
                f"{self.sheet.path}, line {self.sheet.line(row)}: {len(cells)} cells where the "
                f"first line has {len(self.sheet.header)}: export it from Canvas again"
            )
        return True

    def _keys(self, row: int) -> Keys:
        cells = self.sheet.rows[row]
        ids = tuple(plain(cells[column].text) for column in self.ids)
        return Keys(ids, spellings(self.name(row)))

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
        if len(meant) != 1:
            titles = "; ".join(self.sheet.header[each] for each in assignments)
            raise Unusable(f"{trouble}: {self.sheet.path} has {titles or 'no assignments'}")
        return meant[0]

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
            return float(text.replace(",", "")) or None
        except ValueError:
            return None

    def _points_cell(self, column: int) -> str:
        return self.points_row[column].text if column < len(self.points_row) else ""


def _score(points: float) -> str:
    return f"{points:.2f}"  # as Canvas writes and compares them
