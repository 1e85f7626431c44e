"""A class's scores: `scores.json`, `scores.csv`, and beside them a full report for each student.

The folder that `grade batch` fills is the gradebook; whoever exports or compares reads it here.
"""

import csv
import hashlib
import io
import json
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from grader.kit import Unusable
from grader.report import write_whole

SCHEMA_VERSION = 1
GRADED = "graded"
UNREADABLE = "unreadable"  # nothing could be asked: there is no report, and a problem says why
SCORES_JSON = "scores.json"
SCORES_CSV = "scores.csv"
REPORTS = "reports"
LONGEST_FILENAME = 200  # bytes; file systems take 255, and a temporary name is longer
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")  # begins what a spreadsheet would compute


@dataclass(frozen=True, slots=True)
class StudentScore:
    """What one student got.

    `name` is what a course system calls them, if it is not the id; `late` is what it says of the
    hand-in; `problem` is why somebody should look, if so.
    """

    id: str
    name: str
    late: bool
    status: str
    score: float
    passed: bool
    exercises: dict[str, float]
    problem: str | None


@dataclass(frozen=True)
class Gradebook:
    """All scores of a class in one lesson, in order of id."""

    lesson: str
    max_score: float
    students: tuple[StudentScore, ...]

    def to_json(self) -> str:
        """Return the text of `scores.json`."""
        document = {
            "schema_version": SCHEMA_VERSION,
            "lesson": self.lesson,
            "max_score": self.max_score,
            "students": [asdict(student) for student in self.students],
        }
        return json.dumps(document, indent=1, allow_nan=False) + "\n"

    def to_csv(self, exercises: Sequence[str]) -> str:
        """Return the text of `scores.csv`: a line a student, a column for each of `exercises`."""
        text = io.StringIO()
        lines = csv.writer(text, lineterminator="\n")
        lines.writerow(["id", "score", "max_score", *exercises])
        for student in self.students:
            scores = [number(student.exercises.get(name, 0.0)) for name in exercises]
            lines.writerow(
                [text_cell(student.id), number(student.score), number(self.max_score), *scores]
            )
        return text.getvalue()


def read_gradebook(folder: Path) -> Gradebook:
    """Return the scores in a folder that `grade batch` has filled.

    Raises:
        Unusable: there are none, or they are not as they were written.
    """
    path = folder / SCORES_JSON
    try:
        document = json.loads(path.read_text("utf-8"))
        return Gradebook(
            lesson=document["lesson"],
            max_score=document["max_score"],
            students=tuple(StudentScore(**student) for student in document["students"]),
        )
    except FileNotFoundError:
        raise Unusable(
            f"{folder} holds no {SCORES_JSON}: `grade batch LESSON FOLDER --out {folder}` makes it"
        ) from None
    except OSError as error:
        raise Unusable(f"cannot read {path}: {error.strerror}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise Unusable(f"{path} is not as `grade batch` writes it: {error!r}") from None


def report_path(folder: Path, student: str) -> Path:
    """Return where in `folder` the report of the student of that id stands.

    An id that is no ordinary file name is written with its odd characters as `%2F`, or cut.
    """
    return folder / REPORTS / f"{filename(student)}.json"


def read_report(folder: Path, student: str) -> dict[str, Any]:
    """Return the report of the student of that id, as its JSON holds it.

    Raises:
        Unusable: there is none that can be read.
    """
    path = report_path(folder, student)
    try:
        document = json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise Unusable(f"cannot read {path}: {error.strerror}") from None
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise Unusable(f"{path} is no report: grade the class again, and it is written anew")
    return document


def write_gradebook(folder: Path, gradebook: Gradebook, exercises: Sequence[str]) -> None:
    """Write `scores.json` and `scores.csv`, each whole; raises OSError."""
    write_whole(folder / SCORES_JSON, gradebook.to_json())
    write_whole(folder / SCORES_CSV, gradebook.to_csv(exercises))


def filename(student: str) -> str:
    """Return an id as the name of a file, without suffix: no two ids have the same."""
    letters = [letter if _is_plain(letter) else _escaped(letter) for letter in student]
    if letters and letters[0] == ".":
        letters[0] = "%2E"  # neither hidden, nor the folder itself
    name = "".join(letters)
    if len(name.encode()) <= LONGEST_FILENAME:
        return name
    digest = hashlib.sha256(student.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return f"{name.encode()[: LONGEST_FILENAME - 17].decode('utf-8', 'ignore')}%{digest}"


def _is_plain(letter: str) -> bool:
    return letter == " " or (
        letter not in '/\\%:*?"<>|' and unicodedata.category(letter)[0] not in "CZ"
    )


def _escaped(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "surrogatepass"))


def text_cell(text: str) -> str:
    """Return a text for a spreadsheet's cell, such that none takes it for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def number(score: float) -> str:
    """Return a score for a spreadsheet's cell: at most four decimals, no thousands separator."""
    return f"{round(score, 4):.4f}".rstrip("0").rstrip(".")
