"""`overrides.csv`: what an instructor decided of single students, which no regrading undoes.

It stands in the folder that `grade batch` fills, and has the columns `id`, `exercise` (blank for
the whole score), `points` (a number, or `excused`) and `reason`.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.errors import Unusable
from grader.results.decisions import Decision, exercise_scores, total, whole
from grader.results.gradebook import StudentScore
from grader.results.needs import Need, NeedKind
from grader.sheet import Sheet, plain, read_sheet, said_number, text_cell
from grader.text import shown

OVERRIDES_CSV = "overrides.csv"
EXCUSED = "excused"
COLUMNS = ("id", "exercise", "points", "reason")


@dataclass(frozen=True)
class Overrides:
    """All decisions of a class, by the student's id in the scores.

    `unknown` are the ids that stand in the file and are nobody's, or more than one student's.
    """

    decisions: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()

    def applied(self, student: StudentScore, maxima: Mapping[str, float]) -> StudentScore:
        """Return a student's score with what was decided.

        Args:
            student: the score as graded, and no decisions in it.
            maxima: the points of each exercise.
        """
        decisions = self.decisions.get(student.id, ())
        if not decisions:
            return student
        return replace(
            student,
            score=total(student.exercises, maxima, decisions, student.late_penalty),
            exercises=exercise_scores(student.exercises, decisions),
            decisions=decisions,
            score_as_graded=student.score,
            needs=student.needs if whole(decisions) is None else _settled(student.needs),
        )


def _settled(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Return reasons to look at somebody whose score is decided: only who they are may be open.

    No points are taken off a decided score.
    """
    return tuple(
        need if need.kind is NeedKind.JOIN else replace(need, decision=False)
        for need in needs
        if need.kind is not NeedKind.LATE
    )


def read_overrides(
    folder: Path, students: Iterable[StudentScore], maxima: Mapping[str, float]
) -> Overrides:
    """Return the decisions that stand in a class's folder; there are none without the file.

    Args:
        folder: the folder that `grade batch` fills.
        students: the class, whose ids and other identities decisions may name.
        maxima: the points of each exercise.

    Raises:
        Unusable: the file cannot be read, or a line of it is not a decision.
    """
    path = folder / OVERRIDES_CSV
    if not path.exists():
        return Overrides()
    sheet, owners = read_sheet(path), _owners(students)
    columns = _columns(sheet)
    decisions: dict[str, list[Decision]] = defaultdict(list)
    unknown: dict[str, None] = {}
    for row in range(1, len(sheet.rows)):
        cells = _cells(sheet, row, columns)
        if not any(cells.values()):
            continue
        where = f"{path}, line {sheet.line(row)}"
        decision = _decision(cells, maxima, where)
        if not cells["id"]:
            raise Unusable(f"{where}: its id is blank: say whom it is about")
        found = owners.get(_folded(cells["id"]), set())
        if len(found) != 1:
            unknown[cells["id"]] = None
            continue
        (student,) = found
        _refuse_two(decisions[student], decision, where)
        decisions[student].append(decision)
    return Overrides({who: tuple(each) for who, each in decisions.items()}, tuple(unknown))


def _columns(sheet: Sheet) -> dict[str, int]:
    header = [title.casefold() for title in sheet.header]
    missing = [title for title in COLUMNS if title not in header]
    if missing:
        raise Unusable(
            f"{sheet.path} has no column {missing[0]}: its first line must be {','.join(COLUMNS)}"
        )
    return {title: header.index(title) for title in COLUMNS}


def _cells(sheet: Sheet, row: int, columns: Mapping[str, int]) -> dict[str, str]:
    texts = [plain(cell.text) for cell in sheet.rows[row]]
    return {title: texts[at] if at < len(texts) else "" for title, at in columns.items()}


def _decision(cells: Mapping[str, str], maxima: Mapping[str, float], where: str) -> Decision:
    exercise = cells["exercise"]
    if exercise and exercise not in maxima:
        raise Unusable(
            f"{where}: there is no exercise {shown(exercise)}: it must be one of "
            f"{', '.join(maxima)}"
        )
    if cells["points"].casefold() == EXCUSED:
        return Decision(exercise, None, cells["reason"])
    points = said_number(cells["points"])
    most = maxima[exercise] if exercise else sum(maxima.values())
    if points is None or not 0 <= points <= most:
        raise Unusable(
            f"{where}: {shown(cells['points'])!r} is not points from 0 to {most:g}, or {EXCUSED}"
        )
    return Decision(exercise, points, cells["reason"])


def _refuse_two(there: Iterable[Decision], decision: Decision, where: str) -> None:
    for other in there:
        if "" in (other.exercise, decision.exercise) or other.exercise == decision.exercise:
            raise Unusable(
                f"{where}: another line decides the same student's "
                f"{decision.exercise or other.exercise or 'whole score'}: remove one of them"
            )


def _owners(students: Iterable[StudentScore]) -> dict[str, set[str]]:
    """Return whose each text is: an id in the scores counts before all other identities."""
    ids: dict[str, set[str]] = defaultdict(set)
    others: dict[str, set[str]] = defaultdict(set)
    for student in students:
        for text in (student.id, text_cell(student.id)):  # as it stands in scores.csv
            ids[_folded(text)].add(student.id)
        for identity in student.identities.values():
            others[_folded(identity)].add(student.id)
    return {**others, **ids}


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()).casefold()
