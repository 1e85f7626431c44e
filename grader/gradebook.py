"""A class's scores: `scores.json`, `scores.csv`, and beside them a full report for each student.

The folder that `grade batch` fills is the gradebook; whoever exports or compares reads it here.
"""

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

from grader.grading import Graded
from grader.kit import Lesson, Unusable
from grader.report import Status, printable, write_whole
from grader.sheet import written_rows
from grader.submission import Submission

SCHEMA_VERSION = 1
GRADED = "graded"
UNREADABLE = "unreadable"  # nothing could be asked: there is no report, and a problem says why
OUR_FAULT = "not all could be graded, by a fault of the kit"
NOTHING_HANDED_IN = "handed in nothing"
NEEDS_A_LOOK = (Status.BROKEN, Status.TIMEOUT, Status.CRASHED, Status.INTERNAL)
SCORES_JSON = "scores.json"
SCORES_CSV = "scores.csv"
REPORTS = "reports"
LONGEST_FILENAME = 200  # bytes; file systems take 255, and a temporary name is longer
FORMULA = ("=", "+", "-", "@")  # begins what a spreadsheet would compute
BREAKS = ("\t", "\r", "\n")
SEPARATOR = re.compile("([,;\n])")


class HandedIn(Protocol):
    """One student's work, found but not read yet."""

    @property
    def id(self) -> str:
        """What the student is called in the scores."""

    @property
    def name(self) -> str:
        """What a course system calls them, if that is something else."""

    @property
    def late(self) -> bool:
        """Whether it came late."""

    def read(self, lesson: Lesson) -> Submission:
        """Return what was handed in; raises SubmissionError where it cannot be read."""


@dataclass(frozen=True, slots=True)
class StudentScore:
    """What one student got.

    `name` is what a course system calls them, if it is not the id; `late` is what it says of the
    hand-in; `problem` is why somebody should look, if so. `diagnoses` gives the mistake behind the
    wrong answers of an exercise, its id and title, where it is known. `internal` says whether
    some of it could not be graded, by a fault of ours.
    """

    id: str
    name: str
    late: bool
    status: str
    score: float
    passed: bool
    exercises: dict[str, float]
    problem: str | None
    diagnoses: dict[str, dict[str, str]] = field(default_factory=dict)
    internal: bool = False


def graded_score(handed_in: HandedIn, graded: Graded) -> StudentScore:
    """Return what a student got, as the judge says."""
    return StudentScore(
        id=handed_in.id,
        name=handed_in.name,
        late=handed_in.late,
        status=GRADED,
        score=graded.score,
        passed=graded.passed,
        exercises={name: score for name, (_, score) in graded.exercises.items()},
        problem=_problem(graded.exercises),
        diagnoses=graded.diagnoses,
        internal=any(status == Status.INTERNAL for status, _ in graded.exercises.values()),
    )


def unreadable_score(lesson: Lesson, handed_in: HandedIn, problem: str) -> StudentScore:
    """Return what a student got of whom nothing could be read: 0, and why."""
    return StudentScore(
        id=handed_in.id,
        name=handed_in.name,
        late=handed_in.late,
        status=UNREADABLE,
        score=0.0,
        passed=False,
        exercises={exercise.name: 0.0 for exercise in lesson.exercises},
        problem=problem,
    )


def _problem(exercises: dict[str, tuple[str, float]]) -> str | None:
    """Return why somebody should look at a student's report, if so."""
    statuses = {status for status, _ in exercises.values()}
    if statuses == {Status.MISSING}:
        return NOTHING_HANDED_IN
    found = [OUR_FAULT] if Status.INTERNAL in statuses else []
    for status in (each for each in NEEDS_A_LOOK if each in statuses):
        names = [name for name, (theirs, _) in exercises.items() if theirs == status]
        found.append(f"{status}: {', '.join(names)}")
    return "; ".join(found) or None


@dataclass(frozen=True)
class Mistake:
    """A mistake that `students` of a class have made in an exercise."""

    exercise: str
    id: str
    title: str
    students: int


@dataclass(frozen=True)
class Gradebook:
    """All scores of a class in one lesson, in order of id."""

    lesson: str
    max_score: float
    students: tuple[StudentScore, ...]

    @property
    def mistakes(self) -> list[Mistake]:
        """The mistakes that were diagnosed in the class, the most common first."""
        counts = Counter(
            (exercise, found["id"], found["title"])
            for student in self.students
            for exercise, found in student.diagnoses.items()
        )
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        return [Mistake(*what, students) for what, students in ranked]

    def to_json(self) -> str:
        """Return the text of `scores.json`, a line a student."""
        head = {
            "schema_version": SCHEMA_VERSION,
            "lesson": self.lesson,
            "max_score": self.max_score,
            "diagnoses": [asdict(mistake) for mistake in self.mistakes],
        }
        students = ",\n".join(json.dumps(asdict(student)) for student in self.students)
        return f'{json.dumps(head)[:-1]}, "students": [\n{students}\n]}}\n'

    def to_csv(self, exercises: Sequence[str]) -> str:
        """Return the text of `scores.csv`: a line a student, a column for each of `exercises`."""
        rows = [["id", "score", "max_score", *exercises]]
        for student in self.students:
            scores = [number(student.exercises.get(name, 0.0)) for name in exercises]
            rows.append(
                [text_cell(student.id), number(student.score), number(self.max_score), *scores]
            )
        return written_rows(rows)


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
    # No id that is written whole has a "%-" in it.
    return f"{name.encode()[: LONGEST_FILENAME - 18].decode('utf-8', 'ignore')}%-{digest}"


def _is_plain(letter: str) -> bool:
    return letter == " " or (
        letter not in '/\\%:*?"<>|' and unicodedata.category(letter)[0] not in "CZ"
    )


def _escaped(letter: str) -> str:
    return "".join(f"%{byte:02X}" for byte in letter.encode("utf-8", "surrogatepass"))


def text_cell(text: str) -> str:
    """Return a text for a spreadsheet's cell: no formula, and nothing that steers a terminal.

    What stands behind a separator may become a cell of its own, where a spreadsheet expects
    another separator than the file has: it is no formula either.
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
