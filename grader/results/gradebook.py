"""A class's scores: `scores.json`, `scores.csv`, and beside them a full report for each student.

The folder that `grade batch` fills is the gradebook; exports and comparisons read it here.
"""

import hashlib
import json
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import Any

from grader.errors import Unusable
from grader.files import write_whole
from grader.results.decisions import Decision
from grader.results.needs import FileRead, Gone, Need, read_gone, read_needs
from grader.sheet import number, text_cell, written_rows
from grader.text import DAMAGED, misfit

SCHEMA_VERSION = 1
GRADED = "graded"
UNREADABLE = "unreadable"  # nothing could be asked: there is no report, and a problem says why
OUR_FAULT = "not all could be graded because of a fault in the grader"
SCORES_JSON = "scores.json"
SCORES_CSV = "scores.csv"
DATED = re.compile(r"scores-([0-9]{8}T[0-9]{6}Z)(?:-([0-9]+))?\.json")  # scores that were replaced
REPORTS = "reports"
EXPORTS = "exports.jsonl"  # what exports wrote
LONGEST_FILENAME = 200  # bytes; file systems take 255, and a temporary name is longer
ORDINARY = re.compile(rf"[A-Za-z0-9_-]{{1,{LONGEST_FILENAME}}}")  # ids that are file names


@dataclass(frozen=True, slots=True)
class StudentScore:
    """What one student got.

    `name` is what a course system calls them, if it is not the id; `late` is what it says of the
    hand-in; `problem` is why somebody should look, if so. `diagnoses` gives the mistake behind the
    wrong answers of an exercise, its id and title, where it is known. `internal` says whether
    some of it could not be graded, by a fault of ours.

    `identities` are what else is known to be theirs, by kind of id as `people.kinds` has them;
    `roster_name`, `section` and `group` are the roster's; `absent` says that they are on it and
    handed in nothing. `files` tells of each file what it was read as, `needs` why somebody should
    look.

    A score is None where there is none: while a fault of ours keeps some of it from being graded,
    or if the student is excused. `decisions` are what an instructor decided, and are in the score
    already; `score_as_graded` is what it was without them. `late_penalty` are the points that were
    taken off for lateness, of `late_by`.
    """

    id: str
    name: str
    late: bool
    status: str
    score: float | None
    passed: bool
    exercises: dict[str, float | None]
    problem: str | None
    diagnoses: dict[str, dict[str, str]] = field(default_factory=dict)
    internal: bool = False
    identities: dict[str, str] = field(default_factory=dict)
    roster_name: str = ""
    section: str = ""
    group: str = ""
    absent: bool = False
    files: tuple[FileRead, ...] = ()
    needs: tuple[Need, ...] = ()
    decisions: tuple[Decision, ...] = ()
    score_as_graded: float | None = None
    late_penalty: float = 0.0
    late_by: str = ""

    @property
    def was_graded(self) -> bool:
        """Whether they handed in something that could be read: whom a class's mean counts."""
        return self.status == GRADED and not self.absent

    @property
    def came_late(self) -> bool:
        """Whether it came late, as the download says or the roster, by which points were lost."""
        return self.late or bool(self.late_by)

    @property
    def excused(self) -> bool:
        """Whether an instructor decided that nothing of the lesson counts for this student."""
        excused = {each.exercise for each in self.decisions if each.points is None}
        return "" in excused or (bool(excused) and excused >= self.exercises.keys())

    @property
    def needs_decision(self) -> bool:
        """Whether somebody must decide something before this student's grade goes out."""
        return any(need.decision for need in self.needs)


@dataclass(frozen=True)
class Graded:
    """What a judge gives of one submission: its report as JSON text, and the row of scores of it.

    The row has the submission's name for an id: it is nobody's yet. A report that is written
    already is empty here: `aside` is the name under which it lies in the folder of reports, `size`
    how many bytes it has.
    """

    report: str
    row: StudentScore
    aside: str = ""
    size: int = 0


def student_text(student: StudentScore) -> str:
    """Return a student's score as JSON on one line: what `asdict` says, in far less time."""
    document = {name: getattr(student, name) for name in _BUT_FILES}
    document["needs"] = [
        {"kind": each.kind, "text": each.text, "decision": each.decision} for each in student.needs
    ]
    document["decisions"] = [asdict(each) for each in student.decisions]
    return f'{json.dumps(document)[:-1]}, "files": {_files_text(student.files)}}}'


_BUT_FILES = [name for name in StudentScore.__slots__ if name != "files"]


@lru_cache(maxsize=64)
def _files_text(files: tuple[FileRead, ...]) -> str:
    """Return files for JSON; those who named theirs alike share it."""
    return json.dumps([asdict(each) for each in files])


def score_of(document: dict[str, Any]) -> StudentScore:
    """Return a student's score from what `student_text` says.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: something in it is not as it was written.
    """
    files = tuple(FileRead(**each) for each in document.get("files", ()))
    needs = read_needs(document.get("needs", ()))
    decisions = tuple(Decision(**each) for each in document.get("decisions", ()))
    read = StudentScore(**{**document, "files": files, "needs": needs, "decisions": decisions})
    for name, fits in _FITTING.items():
        if not fits(getattr(read, name)):
            raise TypeError(f"a student's {name} is not as it was written")
    return read


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    """Whether a value can be points: `NaN`, which JSON's readers take, cannot."""
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def _is_score(value: object) -> bool:
    return value is None or _is_number(value)


def _is_mistake(value: dict[str, str]) -> bool:
    return {"id", "title"} <= value.keys() and all(map(_is_text, value.values()))


def _is_decision(value: Decision) -> bool:
    return _is_score(value.points) and all(map(_is_text, (value.exercise, value.reason)))


# What each field of a score must be: somebody may have changed one by hand.
_FITTING: dict[str, Callable[[Any], bool]] = {
    **dict.fromkeys(("id", "name", "status", "roster_name", "section", "group"), _is_text),
    **dict.fromkeys(("late", "passed", "internal", "absent"), _is_flag),
    **dict.fromkeys(("score", "score_as_graded"), _is_score),
    "exercises": lambda scores: all(map(_is_score, scores.values())),
    "problem": lambda why: why is None or _is_text(why),
    "diagnoses": lambda mistakes: all(map(_is_mistake, mistakes.values())),
    "identities": lambda ids: all(map(_is_text, ids.values())),
    "files": lambda files: all(_is_text(each.file + each.exercise + each.note) for each in files),
    "needs": lambda needs: all(_is_text(each.text) and _is_flag(each.decision) for each in needs),
    "decisions": lambda decisions: all(map(_is_decision, decisions)),
    "late_penalty": _is_number,
    "late_by": _is_text,
}


@dataclass(frozen=True)
class Mistake:
    """A mistake that `students` of a class have made in an exercise."""

    exercise: str
    id: str
    title: str
    students: int


@dataclass(frozen=True)
class Gradebook:
    """All scores of a class in one lesson, in order of id.

    `max_scores` are the points of each exercise, `unowned` the files that are nobody's, `gone`
    those who had handed in something and are not in the class any more.
    """

    lesson: str
    max_score: float
    students: tuple[StudentScore, ...]
    max_scores: dict[str, float] = field(default_factory=dict)
    unowned: tuple[Need, ...] = ()
    gone: tuple[Gone, ...] = ()

    @property
    def counting(self) -> list[float]:
        """The scores that a mean of the class counts: of what could be graded, and has a score."""
        scores = [each.score for each in self.students if each.was_graded]
        return [score for score in scores if score is not None]

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
            "max_scores": self.max_scores,
            "diagnoses": [asdict(mistake) for mistake in self.mistakes],
            "unowned": [asdict(need) for need in self.unowned],
            "gone": [asdict(each) for each in self.gone],
        }
        students = ",\n".join(map(student_text, self.students))
        return f'{json.dumps(head)[:-1]}, "students": [\n{students}\n]}}\n'

    def to_csv(self, exercises: Sequence[str]) -> str:
        """Return the text of `scores.csv`: a line a student, a column for each of `exercises`."""
        rows = [["id", "score", "max_score", *exercises, "status", "problem", "late", "name"]]
        for student in self.students:
            scores = [_cell(student.exercises.get(name, 0.0)) for name in exercises]
            name = student.name or student.roster_name
            told = [
                student.status,
                student.problem or "",
                "late" if student.came_late else "",
                name,
            ]
            points = [_cell(student.score), number(self.max_score), *scores]
            rows.append([text_cell(student.id), *points, *map(text_cell, told)])
        return written_rows(rows)


def _cell(score: float | None) -> str:
    return "" if score is None else number(score)


def read_gradebook(folder: Path) -> Gradebook:
    """Return the scores in a folder that `grade batch` has filled.

    Raises:
        Unusable: there are none, or they are not as they were written.
    """
    path = folder / SCORES_JSON
    if not path.exists():
        raise Unusable(
            f"{folder} holds no {SCORES_JSON}: `grade batch LESSON FOLDER --out {folder}` makes it"
        )
    return _gradebook(path)


def earlier_gradebooks(folder: Path) -> list[tuple[str, Gradebook]]:
    """Return the scores that others have replaced in a folder, the oldest first, and when.

    Raises:
        Unusable: one cannot be read, or is not as it was written.
    """
    dated = [(DATED.fullmatch(path.name), path) for path in folder.glob("scores-*.json")]
    found = sorted((match[1], int(match[2] or 1), path) for match, path in dated if match)
    return [(stamp, _gradebook(path)) for stamp, _, path in found]


def _gradebook(path: Path) -> Gradebook:
    try:
        document = json.loads(path.read_text("utf-8"))
        read = Gradebook(
            lesson=document["lesson"],
            max_score=document["max_score"],
            students=tuple(score_of(student) for student in document["students"]),
            max_scores=document.get("max_scores", {}),
            unowned=read_needs(document.get("unowned", ())),
            gone=read_gone(document.get("gone", ())),
        )
        points = read.max_score, *read.max_scores.values()
        if not (_is_text(read.lesson) and all(map(_is_number, points))):
            raise TypeError("the lesson or its points are not as they were written")
        return read
    except OSError as error:
        raise Unusable(f"cannot read {path}: {error.strerror}") from None
    except DAMAGED as error:
        raise Unusable(
            f"{path} is damaged ({misfit(error)}): move it away, and run `grade batch` again"
        ) from None


def report_path(folder: Path, student: str) -> Path:
    """Return where in `folder` the report of the student of that id stands.

    An id that is not an ordinary file name is written with its odd characters as `%2F`, or cut.
    """
    return folder / REPORTS / f"{filename(student)}.json"


def names_in_reports(folder: Path) -> set[str]:
    """Return the names of all that lies where a class's reports do; none if nothing does."""
    reports = folder / REPORTS
    return set(os.listdir(reports)) if reports.exists() else set()


def read_report(folder: Path, student: str) -> dict[str, Any]:
    """Return the report of the student of that id, as its JSON holds it.

    Raises:
        Unusable: there is none that can be read.
    """
    path = report_path(folder, student)
    return report_document(report_text(path), path)


def report_text(path: Path) -> str:
    """Return the text of a report; raises Unusable."""
    try:
        with open(path, "rb", buffering=0) as file:
            return file.read().decode("utf-8")
    except OSError as error:
        raise Unusable(
            f"cannot read {path}: {error.strerror}: run `grade batch` again to rewrite it"
        ) from None
    except ValueError:
        raise _no_report(path) from None


def report_document(text: str, path: Path) -> dict[str, Any]:
    """Return what the text of a report holds; `path` is where it stands. Raises Unusable."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise _no_report(path)
    return document


def _no_report(path: Path) -> Unusable:
    return Unusable(f"{path} is not a report: grade the class again to rewrite it")


def write_gradebook(folder: Path, gradebook: Gradebook, exercises: Sequence[str]) -> None:
    """Write `scores.json` and `scores.csv`, each whole; raises OSError."""
    write_whole(folder / SCORES_JSON, gradebook.to_json())
    write_whole(folder / SCORES_CSV, gradebook.to_csv(exercises))


def filename(student: str) -> str:
    """Return an id as the name of a file, without suffix: no two ids have the same."""
    if ORDINARY.fullmatch(student):
        return student
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
