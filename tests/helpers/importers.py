"""Course systems as they export and import grades: what they take, pass over and refuse.

Models of Canvas' gradebook importer and of Moodle's importer of grading worksheets, each with a
class of its own, so that a test can send an export through them and see who has which grade.
"""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

ASSIGNMENT = re.compile(r"^(.*)\s\((\d+)\)$")
DROPPED = re.compile("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)")
HOUR = 3600


class Refused(Exception):
    """The course system takes nothing of a file."""


@dataclass
class User:
    """Somebody in a course system; `grade` is None for none, a text where a scale grades."""

    id: str
    name: str
    login: str = ""
    sis_id: str = ""
    section: str = "A"
    grade: float | str | None = None
    comment: str = ""
    locked: bool = False
    status: str = "Submitted for grading"


def _number(text: str) -> float:
    if re.fullmatch(r"\d{1,3}(,\d{3})+", text):
        raise Refused(f"a thousands separator is taken for a decimal one: {text}")
    return float(text.replace(",", "."))


@dataclass
class Canvas:
    """A course in Canvas with one assignment that is graded, and one that must stay as it is."""

    users: list[User]
    title: str = "Lesson 4"
    assignment: str = "77"
    possible: float = 3.0

    def exported(self) -> str:
        """Return the gradebook as Canvas exports it."""
        text = io.StringIO(newline="")
        rows = csv.writer(text, lineterminator="\r\n")
        rows.writerow(["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Essay (11)",
                       f"{self.title} ({self.assignment})", "Final Score"])  # fmt: skip
        rows.writerow(["", "", "", "", "", "Manual Posting", "", ""])
        rows.writerow(["    Points Possible", "", "", "", "", "10.00", f"{self.possible:.2f}",
                       "(read only)"])  # fmt: skip
        for user in self.users:
            name = f'="{user.name}"' if user.name.startswith("=") else user.name
            rows.writerow([name, user.id, user.sis_id, user.login, user.section, "7.50",
                           self._shown(user), "80.00"])  # fmt: skip
        rows.writerow(["Student, Test", "99", "", "x" * 40, "A", "", "", ""])
        return text.getvalue()

    def _shown(self, user: User) -> str:
        return f"{user.grade:.2f}" if isinstance(user.grade, float) else user.grade or ""

    def take(self, content: bytes) -> None:
        """Import a gradebook; raises Refused if Canvas asks back, or changes what it should not."""
        header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        if "Student" not in header[0] or "ID" not in header[1] or "Section" not in header:
            raise Refused("it is not a gradebook")
        for column in range(header.index("Section") + 1, len(header)):
            if not DROPPED.search(header[column]):
                self._take_column(header, column, rows)

    def _take_column(self, header: list[str], column: int, rows: list[list[str]]) -> None:
        parts = ASSIGNMENT.match(header[column])
        if parts is None or parts[2] not in (self.assignment, "11"):
            raise Refused(f"{header[column]} would be a new assignment")
        for row in rows:
            if len(row) != len(header):
                raise Refused(f"a row of {len(row)} cells")
            text = row[column].strip()
            if "Points Possible" in row[0] or "Student, Test" in row[0]:
                continue
            if not any(row[:5]):
                continue
            user = self._user(dict(zip(header, row, strict=True)))
            if parts[2] == "11":
                if text != "7.50":
                    raise Refused("another assignment's grade was changed")
            elif text.upper() == "EX":
                user.grade = "EX"
            elif text in ("", "-"):
                user.grade = None
            elif text != "N/A":
                user.grade = round(_number(text), 2)

    def _user(self, row: dict[str, str]) -> User:
        for kind, column in (("id", "ID"), ("sis_id", "SIS User ID"), ("login", "SIS Login ID"),
                             ("name", "Student")):  # fmt: skip
            text = row.get(column, "")
            found = [user for user in self.users if text and getattr(user, kind) == text]
            if found:
                return found[0]
        raise Refused(f"missing student {row['Student']}")


@dataclass
class Moodle:
    """An assignment in Moodle: users by participant number; a negative `maximum` is a scale."""

    users: list[User]
    maximum: float = 3.0
    separator: str = "."
    words: tuple[str, ...] = ()
    skipped: list[str] = field(default_factory=list)

    HEADER = (
        "Identifier", "Full name", "Email address", "Status", "Grade", "Maximum grade",
        "Grade can be changed", "Last modified (submission)", "Last modified (grade)",
        "Feedback comments",
    )  # fmt: skip

    def exported(self) -> str:
        """Return the grading worksheet as Moodle lets it be downloaded."""
        text = io.StringIO(newline="")
        rows = csv.writer(text, lineterminator="\n")
        rows.writerow(self.HEADER)
        for user in self.users:
            rows.writerow([
                f"Participant {user.id}", user.name, f"{user.login}@x.example", user.status,
                self._shown(user.grade), self._shown(self.maximum), "No" if user.locked else "Yes",
                "Monday, 2 November 2026, 9:12 AM", "-", user.comment,
            ])  # fmt: skip
        return text.getvalue()

    def _shown(self, grade: float | str | None) -> str:
        if isinstance(grade, float):
            return f"{grade:.2f}".replace(".", self.separator)
        return grade or ""

    def take(self, content: bytes) -> None:
        """Import a worksheet; `skipped` are the rows that Moodle passes over without a word."""
        header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        if tuple(header) != self.HEADER:
            raise Refused("its columns are not the worksheet's")
        users = {f"Participant {user.id}": user for user in self.users}
        for row in rows:
            cells = dict(zip(header, row, strict=True))
            user = users.get(cells["Identifier"])
            if user is None:
                raise Refused(f"{cells['Identifier']} is nobody's")
            if cells["Last modified (grade)"] != "-":
                raise Refused("the date of a grade was changed")
            self._take_grade(user, cells["Grade"].strip())
            if not user.locked:
                user.comment = cells["Feedback comments"]

    def _take_grade(self, user: User, text: str) -> None:
        if text == self._shown(user.grade):
            return
        grade: float | str | None = None
        if self.maximum < 0:
            grade = text if text in self.words else None
        elif re.fullmatch(rf"[0-9]+({re.escape(self.separator)}[0-9]+)?", text):
            grade = _number(text)
        too_much = isinstance(grade, float) and grade > self.maximum
        if grade is None or too_much or user.locked:
            self.skipped.append(user.id)
        else:
            user.grade = grade


def grades(users: Iterable[User]) -> dict[str, float | str | None]:
    """Return who has which grade."""
    return {user.id: user.grade for user in users}
