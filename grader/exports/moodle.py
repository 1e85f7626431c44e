"""Moodle: the offline grading worksheet of an assignment, and its zip of feedback files.

Of the worksheet, only grades and comments are filled in: Moodle compares the column "Last modified
(grade)" with what it has, and so it must come back as it was downloaded.
"""

import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from grader.errors import Unusable
from grader.exports.feedback import comment, comment_opening, page
from grader.exports.notes import Notes
from grader.files import output_file, write_output
from grader.results.gradebook import Gradebook, Result, read_gradebook, read_results
from grader.sheet import Sheet, read_sheet
from grader.text import harmless

IDENTIFIER, FULL_NAME = "Identifier", "Full name"
GRADE, COMMENTS = "Grade", "Feedback comments"
PARTICIPANT = re.compile(r"([0-9]+)\s*$")  # "Participant 1234", whatever the language's word
NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
WRITTEN_DATE = (1980, 1, 1, 0, 0, 0)  # the same results make the same zip
NO_NUMBER = "left out, since their ids are not participant numbers of Moodle's"


@dataclass(frozen=True)
class WorksheetFilling:
    """How to fill a worksheet: which columns, in which language's numbers, and whether to scale.

    `separator` is the decimal separator; None means the one that the worksheet itself has.
    """

    grade: str = GRADE
    comments: str = COMMENTS
    separator: str | None = None
    scale: bool = False


def export_worksheet(
    folder: Path, worksheet: Path, output: Path, filling: WorksheetFilling
) -> Notes:
    """Write a class's scores into a copy of a downloaded worksheet.

    Raises:
        Unusable: something cannot be read or written, or the worksheet has no such column.
    """
    notes, gradebook = Notes(), read_gradebook(folder)
    results = read_results(folder, gradebook)
    write_output(output, fill_worksheet(read_sheet(worksheet), gradebook, results, notes, filling))
    return notes


def export_feedback(folder: Path, worksheet: Path | None, output: Path) -> Notes:
    """Write the zip of feedback files of a class; full names are the worksheet's, if there is one.

    Raises:
        Unusable: something cannot be read or written.
    """
    notes, gradebook = Notes(), read_gradebook(folder)
    names = full_names(read_sheet(worksheet)) if worksheet else {}
    with output_file(output) as file:
        write_feedback(file, gradebook, read_results(folder, gradebook), names, notes)
    return notes


def fill_worksheet(
    worksheet: Sheet,
    gradebook: Gradebook,
    results: Iterable[Result],
    notes: Notes,
    filling: WorksheetFilling,
) -> bytes:
    """Return a downloaded worksheet with grades and comments filled in, all else as it was.

    Raises:
        Unusable: it is not a worksheet, or has no such column.
    """
    columns = _Columns(worksheet, filling)
    rows = _participants(worksheet)
    if columns.comments is None:
        notes.say(
            f"{worksheet.path.name} has no column {filling.comments!r} (--comments-column names "
            "another): only grades are filled in"
        )
    changes: dict[tuple[int, int], str] = {}
    for result in results:
        row = rows.pop(result.student.id, None)
        if row is None:
            notes.add(f"not in {worksheet.path.name}, so left out", result.student.id)
            continue
        points = notes.points(result)
        if points is None:
            continue
        points *= _factor(columns.maximum_of(row), gradebook.max_score, filling.scale, notes)
        changes[row, columns.grade] = f"{points:.2f}".replace(".", columns.separator)
        notes.written += 1
        if columns.comments is not None:
            there = worksheet.rows[row][columns.comments].text.strip()
            if there and not there.startswith(comment_opening(gradebook.lesson)):
                notes.add("commented by hand, and the comment left as it is", result.student.id)
            else:
                text = comment(result, gradebook.lesson, gradebook.max_score)
                changes[row, columns.comments] = text
    for participant in rows:
        notes.add(f"in {worksheet.path.name} only, and left as they were", participant)
    return worksheet.with_cells(changes)


def full_names(worksheet: Sheet) -> dict[str, str]:
    """Return the full names by participant number; there are none where marking is blind."""
    if FULL_NAME not in worksheet.header:
        return {}
    column = worksheet.header.index(FULL_NAME)
    rows = _participants(worksheet)
    return {number: worksheet.rows[row][column].text for number, row in rows.items()}


def write_feedback(
    file: BinaryIO,
    gradebook: Gradebook,
    results: Iterable[Result],
    names: dict[str, str],
    notes: Notes,
) -> None:
    """Write the zip that brings each student a feedback.html, by Moodle's names for folders."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for result in results:
            number = result.student.id
            if not (number.isascii() and number.isdigit()):
                notes.add(NO_NUMBER, number)
            elif notes.points(result) is not None:
                name = _folder_name(names.get(number, result.student.name))
                path = f"{name}_{number}_assignsubmission_file/feedback.html"
                text = page(result, gradebook.lesson, gradebook.max_score)
                archive.writestr(_member(path), text.encode())
                notes.written += 1


def _member(path: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(path, WRITTEN_DATE)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = 0o644 << 16
    return member


def _folder_name(name: str) -> str:
    """Return a name as the first part of a folder's: Moodle splits folders' names at `_`."""
    safe = re.sub(r'[/\\:*?"<>|_\s]+', " ", harmless(name)).strip(" .~")
    return safe[:100] or "Participant"


class _Columns:
    """Where in a worksheet what stands, and how it writes numbers."""

    def __init__(self, worksheet: Sheet, filling: WorksheetFilling) -> None:
        header = worksheet.header
        if filling.grade not in header:
            raise Unusable(
                f"{worksheet.path} has no column {filling.grade!r} to fill (--grade-column names "
                f"another): it has {'; '.join(header)}"
            )
        self.rows = worksheet.rows
        self.grade = header.index(filling.grade)
        self.comments = header.index(filling.comments) if filling.comments in header else None
        self.separator = filling.separator or self._separator()

    def _separator(self) -> str:
        """Return the decimal separator of the worksheet's numbers, a point if there are none."""
        cells = [cell.text for row in self.rows[1:] for cell in row[self.grade : self.grade + 2]]
        numbers = [cell.strip() for cell in cells if NUMBER.fullmatch(cell.strip())]
        return "," if any("," in number for number in numbers) else "."

    def maximum_of(self, row: int) -> float | None:
        """Return the maximum grade, which Moodle writes right behind the grade, if it is there."""
        behind = "".join(cell.text.strip() for cell in self.rows[row][self.grade + 1 :][:1])
        return float(behind.replace(",", ".")) if NUMBER.fullmatch(behind) else None


def _factor(maximum: float | None, max_score: float, scale: bool, notes: Notes) -> float:
    """Return what to multiply points with, and note it where the maxima differ."""
    if not maximum or maximum == max_score:
        return 1.0
    done = "converted" if scale else "written as they are (--scale converts them)"
    notes.say(f"the maximum grade is {maximum:g}, the lesson's {max_score:g}: scores are {done}")
    if not scale and maximum < max_score:
        notes.say("Moodle passes over grades above its maximum")
    return maximum / max_score if scale else 1.0


def _participants(worksheet: Sheet) -> dict[str, int]:
    """Return the rows by participant number.

    Raises:
        Unusable: there are no such numbers, or two rows of one.
    """
    header = worksheet.header
    # In another language the column has another name, but it always comes first.
    column = header.index(IDENTIFIER) if IDENTIFIER in header else 0
    rows: dict[str, int] = {}
    for row, cells in enumerate(worksheet.rows[1:], start=1):
        if not any(cell.text.strip() for cell in cells):
            continue
        where = f"{worksheet.path}, line {worksheet.line(row)}"
        if len(cells) != len(header):
            raise Unusable(
                f"{where}: {len(cells)} cells where the first line has {len(header)}: download "
                "the worksheet from Moodle again"
            )
        number = PARTICIPANT.search(cells[column].text)
        if number is None:
            raise Unusable(
                f"{where}: {cells[column].text!r} is not an identifier like 'Participant 1234'"
            )
        if number[1] in rows:
            raise Unusable(f"{where}: {cells[column].text} stands in the worksheet twice")
        rows[number[1]] = row
    return rows
