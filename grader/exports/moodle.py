"""Moodle: the offline grading worksheet of an assignment, and its zip of feedback files.

Of the worksheet, only grades and comments are filled in: Moodle compares the column "Last modified
(grade)" with what it has, and so it must come back as it was downloaded.
"""

import re
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from grader.errors import Unusable
from grader.exports.column import Column, Value, number
from grader.exports.feedback import comment, same_comment, split_comment
from grader.exports.matching import match
from grader.exports.notes import EXCUSED, Notes, called
from grader.exports.record import NO_GRADE, Record, same_grade
from grader.exports.scale_words import ScaleWords
from grader.files import output_file, write_output
from grader.lessons.kit import BUILT_IN, Kit
from grader.pages.student import known_lesson, result_page
from grader.people.kinds import Kind
from grader.people.lateness import said_lateness, says_late
from grader.people.roster import people_of
from grader.results.gradebook import StudentScore
from grader.results.late import LatePenalty
from grader.results.result import ClassResults, Result, read_results
from grader.sheet import Sheet, read_sheet, said_number
from grader.text import harmless

IDENTIFIER, FULL_NAME = "Identifier", "Full name"
GRADE, COMMENTS = "Grade", "Feedback comments"
PARTICIPANT = re.compile(r"([0-9]+)\s*$")  # "Participant 1234", whatever the language's word
NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?")
WRITTEN_DATE = (1980, 1, 1, 0, 0, 0)  # the same results make the same zip
# What Moodle's languages say of a row that is locked, and of one whose grade can be changed.
LOCKED = re.compile("no|nein|non|não|nee|nej|nei|ei|ne|nie|нет|いいえ|否|아니요|לא")
CHANGEABLE = re.compile("yes|ja|oui|sí|si|sì|sim|kyllä|ano|áno|tak|da|да|はい|是|예|כן")
SYSTEM = "moodle"
NO_NUMBER = "left out, since their ids are not participant numbers of Moodle's"


@dataclass(frozen=True)
class WorksheetFilling:
    """How to fill a worksheet: which columns, in which language's numbers, and whether to scale.

    `separator` is the decimal separator; None means the one that the worksheet itself has.
    `scale_words` are written where a scale grades. `absent_zero` writes 0 for those who handed in
    nothing; `overwrite` writes over grades that were changed by hand; `penalty` takes points off
    for what the worksheet says of how late it came.
    """

    grade: str = GRADE
    comments: str = COMMENTS
    separator: str | None = None
    scale: bool = False
    scale_words: ScaleWords | None = None
    absent_zero: bool = False
    overwrite: bool = False
    penalty: LatePenalty | None = None


def export_worksheet(
    folder: Path, worksheet: Path, output: Path, filling: WorksheetFilling
) -> Notes:
    """Write a class's scores into a copy of a downloaded worksheet.

    Raises:
        Unusable: something cannot be read or written, or the worksheet has no such column.
    """
    notes, class_ = Notes(), read_results(folder)
    notes.unknown(class_)
    sheet = read_sheet(worksheet)
    column = Column(Record(folder, SYSTEM, filling.grade, sheet), notes, filling.overwrite)
    content = _Worksheet(sheet, filling, class_, column).filled()
    column.save()
    write_output(output, content)
    return notes


def export_feedback(
    folder: Path,
    worksheet: Path | None,
    output: Path,
    kit: Kit = BUILT_IN,
    *,
    absent_zero: bool = False,
) -> Notes:
    """Write the zip of feedback files of a class; full names are the worksheet's, if there is one.

    Raises:
        Unusable: something cannot be read or written.
    """
    notes, class_ = Notes(), read_results(folder)
    names = full_names(read_sheet(worksheet)) if worksheet else {}
    with output_file(output) as file:
        write_feedback(file, class_, names, notes, kit, absent_zero=absent_zero)
    return notes


class _Worksheet:
    """A worksheet that is being filled, a student at a time."""

    def __init__(
        self, sheet: Sheet, filling: WorksheetFilling, class_: ClassResults, column: Column
    ) -> None:
        self.sheet, self.filling, self.class_, self.column = sheet, filling, class_, column
        self.notes = column.notes
        self.max_score = class_.gradebook.max_score
        self.columns = _Columns(sheet, filling)
        self.rows = {row: number for number, row in _participants(sheet).items()}
        self.changes: dict[tuple[int, int], str] = {}

    def filled(self) -> bytes:
        """Return the worksheet with grades and comments filled in, all else as it was.

        Raises:
            Unusable: its maximum grade is not one that the scores can be written for.
        """
        if self.columns.comments is None:
            self.notes.say(
                f"{self.sheet.path.name} has no column {self.filling.comments!r} "
                "(--comments-column names another): only grades are filled in"
            )
        for maximum in map(self.columns.maximum_of, self.rows):
            self._refuse_maximum(maximum)
        people = people_of(self.sheet, is_worksheet=True).people
        matching = match(people, self.class_.gradebook.students, self.sheet.path.name)
        taken = set(matching.rows.values())
        for result in self.class_:
            row = matching.rows.get(result.student.id)
            if not self.notes.gives(self.class_, result, absent_zero=self.filling.absent_zero):
                if row is not None:
                    there = self.sheet.rows[row][self.columns.grade].text
                    self.column.leave(result, self.rows[row], there)
                continue
            if row is None:
                reason = matching.refused[result.student.id]
                self.notes.add(reason, called(result.student), decide=True)
            else:
                self._fill(row, self._penalised(row, result))
        for participant in (
            self.rows[row] for row in sorted(self.rows.keys() - taken - matching.disputed)
        ):
            self.notes.add(f"in {self.sheet.path.name} only, and left as they were", participant)
        return self.sheet.with_cells(self.changes)

    def _refuse_maximum(self, maximum: float | None) -> None:
        words, most = self.filling.scale_words, self.max_score
        if maximum is not None and maximum < 0:
            if words is None:
                raise Unusable(
                    f"{self.sheet.path} is of an assignment that is graded with a scale (its "
                    "maximum grade "
                    f"is {maximum:g}): give the scale's words, the lowest first, as with "
                    "--scale-words 'poor,fair,good'"
                )
            self.notes.say(f"the scale's words: {words.said(most)} of {most:g} points")
        elif words is not None:
            raise Unusable(
                f"{self.sheet.path} is of an assignment with points: leave out --scale-words"
            )
        elif maximum is not None and maximum != most:
            differ = f"the maximum grade is {maximum:g}, the lesson's {most:g}"
            if not self.filling.scale:
                raise Unusable(f"{self.sheet.path}: {differ}: --scale converts scores")
            self.notes.say(f"{differ}: scores are converted")

    def _penalised(self, row: int, result: Result) -> Result:
        """Return what a student gets for work that came as late as the worksheet says."""
        # The status, and where there are groups their names, stand before the grade.
        before = slice(max(1, self.columns.grade - 2), self.columns.grade)
        text = " ".join(cell.text for cell in self.sheet.rows[row][before])
        penalty = self.filling.penalty
        if penalty is None or not says_late(text) or result.points is None:
            return result
        who, said = called(result.student), said_lateness(text)
        if said is None:
            reason = "late, but it is not known how late, so no points are taken off"
            self.notes.add(reason, who, decide=True)
            return result
        student = penalty.applied(result.student, said.late, said.said, self.max_score)
        if student.late_penalty:
            off = f"{round(student.late_penalty, 2):g} for {said.said}"
            self.notes.add("points taken off", f"{who} {off}")
        return replace(result, student=student)

    def _fill(self, row: int, result: Result) -> None:
        """Write the grade and the comment of one student, or note why they stay as they are."""
        cell, who = self.sheet.rows[row][self.columns.grade], called(result.student)
        if self.columns.is_locked(row):
            self.notes.add("locked in Moodle, and left as it is", who, decide=True)
        elif result.points is None:
            there = cell.text.strip() not in NO_GRADE
            self.notes.add(EXCUSED, who, decide=there)  # what stands there would still count
        else:
            value, key = self._value(row, result.points), self.rows[row]
            if self.column.settle(result, key, cell.text, value):
                if not same_grade(cell.text, value.text):
                    self.changes[row, self.columns.grade] = value.text
                self.column.record.add(key, value.text, self._comment(row, result))

    def _value(self, row: int, points: float) -> Value:
        if self.filling.scale_words:
            return Value(self.filling.scale_words.word(points, self.max_score))
        maximum = self.columns.maximum_of(row)
        value = number(points * maximum / self.max_score if maximum else points)
        return replace(value, text=value.text.replace(".", self.columns.separator))

    def _comment(self, row: int, result: Result) -> str:
        """Write a student's comment, and return it; what an instructor wrote stays."""
        if self.columns.comments is None:
            return ""
        lesson, place = self.class_.gradebook.lesson, (row, self.columns.comments)
        new = comment(result, lesson, self.max_score)
        there = self.sheet.rows[row][self.columns.comments].text
        if not there.strip():
            self.changes[place] = new
            return new
        last = self.column.record.last.get(self.rows[row])
        parts = split_comment(there, lesson)
        if parts is None or (last and last.comment and not same_comment(parts[0], last.comment)):
            reason = "commented by hand, and the comment left as it is"
            self.notes.add(reason, called(result.student))
            return last.comment if last else ""
        self.changes[place] = new + parts[1]
        return new


def full_names(worksheet: Sheet) -> dict[str, str]:
    """Return the full names by participant number; there are none where marking is blind."""
    if FULL_NAME not in worksheet.header:
        return {}
    column = worksheet.header.index(FULL_NAME)
    rows = _participants(worksheet)
    return {number: worksheet.rows[row][column].text for number, row in rows.items()}


def write_feedback(
    file: BinaryIO,
    class_: ClassResults,
    names: dict[str, str],
    notes: Notes,
    kit: Kit,
    *,
    absent_zero: bool = False,
) -> None:
    """Write the zip that brings each student a feedback.html, by Moodle's names for folders."""
    is_joined = any(student.identities for student in class_.gradebook.students)
    lesson = known_lesson(class_.gradebook.lesson, kit)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for result in class_:
            number = _number(result.student, is_joined=is_joined)
            if not notes.gives(class_, result, absent_zero=absent_zero):
                continue
            if not number:
                notes.add(NO_NUMBER, called(result.student), decide=True)
            else:
                name = _folder_name(names.get(number, result.student.name))
                path = f"{name}_{number}_assignsubmission_file/feedback.html"
                text = result_page(result, class_.gradebook, lesson)
                archive.writestr(_member(path), text.encode())
                notes.written += 1


def _number(student: StudentScore, *, is_joined: bool) -> str:
    """Return the number by which Moodle knows a student, "" if it is not known."""
    if is_joined:
        return student.identities.get(Kind.MOODLE_PARTICIPANT, "")
    return student.id if student.id.isascii() and student.id.isdigit() else ""


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
    """A worksheet: where to find things in it, and how it writes numbers."""

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
        self.changeable = self._changeable()

    def _separator(self) -> str:
        """Return the decimal separator of the worksheet's numbers, a point if there are none."""
        cells = [cell.text for row in self.rows[1:] for cell in row[self.grade : self.grade + 2]]
        numbers = [cell.strip() for cell in cells if NUMBER.fullmatch(cell.strip())]
        return "," if any("," in number for number in numbers) else "."

    def maximum_of(self, row: int) -> float | None:
        """Return the maximum grade, which Moodle writes right behind the grade, if it is there."""
        behind = "".join(cell.text.strip() for cell in self.rows[row][self.grade + 1 :][:1])
        return said_number(behind)

    def _changeable(self) -> int | None:
        """Return the column that says whether grades can be changed, found by its content.

        It stands behind the maximum grade and, where there is one, the marking workflow's state.
        """
        for column in (self.grade + 2, self.grade + 3):
            cells = [row[column].text for row in self.rows[1:] if column < len(row)]
            said = {text.strip().casefold() for text in cells} - {""}
            if said and all(LOCKED.fullmatch(each) or CHANGEABLE.fullmatch(each) for each in said):
                return column
        return None

    def is_locked(self, row: int) -> bool:
        """Whether Moodle would pass over a row's grade, since it cannot be changed."""
        said = "" if self.changeable is None else self.rows[row][self.changeable].text
        return LOCKED.fullmatch(said.strip().casefold()) is not None


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
            raise Unusable(f"{where}: {cells[column].text} is in the worksheet twice")
        rows[number[1]] = row
    return rows
