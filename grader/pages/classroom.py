"""A class's page: how the class did, from stored scores and reports. No code is run."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from statistics import mean, median
from urllib.parse import quote

import numpy as np
from markupsafe import Markup

from grader.files import write_whole
from grader.lessons.kit import BUILT_IN, Kit
from grader.pages.development import Moment, changed_rows, mistake_rows, moment_rows
from grader.pages.statistics import items
from grader.pages.student import known_lesson, result_page
from grader.pages.templates import render, render_macro
from grader.results.gradebook import (
    GRADED,
    REPORTS,
    Gradebook,
    StudentScore,
    earlier_gradebooks,
    filename,
    names_in_reports,
)
from grader.results.needs import NeedKind
from grader.results.report import ExerciseReport, Outcome, Report, Status
from grader.results.result import ClassResults, Result, read_results
from grader.results.wording import points
from grader.text import counted

INDEX = "index.html"
NOT_TRIED = {Status.MISSING, Status.TODO, Status.INTERNAL}
FEWEST_FOR_SUSPICION = 5  # students who tried, none of whom passed a check
HEATS = 5  # colours of the map
NOTHING = "none"  # where there is no score
MADE_WITH = ("lesson's checks", "seed", "isolation", "version")
MOST_ALIKE = 1024  # exercises or rows of a table that are kept: many are the same


@dataclass
class _CheckTally:
    """How many of those who tried an exercise passed one of its checks."""

    title: str
    passed: int = 0
    tried: int = 0

    @property
    def share(self) -> float:
        """The share that passed."""
        return self.passed / self.tried if self.tried else 0.0

    @property
    def is_suspect(self) -> bool:
        """Whether nobody passed it, so that the check itself may be at fault."""
        return self.passed == 0 and self.tried >= FEWEST_FOR_SUSPICION


@dataclass
class ClassPage:
    """What a class's page is made of; take every result, then write it.

    Attributes:
        gradebook: the scores.
        folder: what `grade batch` has filled.
        moments: the scores at other times, and of other lessons, the last being the gradebook's.
    """

    gradebook: Gradebook
    folder: Path
    moments: Sequence[Moment]
    students: list[StudentScore] = field(default_factory=list)
    titles: dict[str, str] = field(default_factory=dict)
    checks: dict[str, dict[str, _CheckTally]] = field(default_factory=dict)
    wrong: Counter[str] = field(default_factory=Counter)
    made: Counter[tuple[str, ...]] = field(default_factory=Counter)
    _alike: dict[int, tuple[ExerciseReport, int]] = field(default_factory=dict)  # to be counted

    def take(self, result: Result) -> None:
        """Count one student's result."""
        self.students.append(result.student)
        if result.report:
            self._count(result.report)

    def _count(self, report: Report) -> None:
        suite, isolation = report.suite_sha256[:12], report.isolation.value
        self.made[suite, report.seed, isolation, report.kit_version] += 1
        for exercise in report.exercises:  # of reports that were read, equal ones are mostly one
            _, count = self._alike.get(id(exercise), (exercise, 0))
            self._alike[id(exercise)] = (exercise, count + 1)
        if len(self._alike) > MOST_ALIKE:
            self._count_alike()

    def _count_alike(self) -> None:
        for exercise, count in self._alike.values():
            self._count_exercise(exercise, count)
        self._alike.clear()

    def _count_exercise(self, exercise: ExerciseReport, count: int) -> None:
        self.titles.setdefault(exercise.name, exercise.title)
        self.wrong[exercise.name] += count * (exercise.status is Status.FAILED)
        tallies = self.checks.setdefault(exercise.name, {})
        if exercise.status in NOT_TRIED:
            return
        for check in exercise.checks:
            tally = tallies.setdefault(check.name, _CheckTally(check.title))
            tally.tried += count
            tally.passed += count * (check.outcome is Outcome.PASSED)

    def text(self) -> str:
        """Return the page."""
        self._count_alike()
        there = names_in_reports(self.folder)
        return render(
            "class.html",
            title=f"{self.gradebook.lesson}: {counted(len(self.students), 'student')}",
            sentences=list(_sentences(self.gradebook, self.students)),
            exercises=list(self._exercises()),
            items=[
                (item.name, f"{item.difficulty:.0%}", str(item.students), item.discrimination)
                for item in items(self._names, self._shares())
            ],
            mistakes=list(self._mistakes()),
            names=self._names,
            heat=[self._heat_row(each, there) for each in sorted(self.students, key=_worst_first)],
            look=[
                (_called(each), "; ".join(f"{need.kind}: {need.text}" for need in each.needs))
                for each in self.students
                if each.needs
            ]
            + [
                (f"{each.id} {each.name}".strip(), f"{NeedKind.GONE}: {each.text}")
                for each in self.gradebook.gone
            ]
            + [("nobody", f"{need.kind}: {need.text}") for need in self.gradebook.unowned],
            made=[
                (what, ", ".join(f"{value} ({count})" for value, count in counts.most_common()))
                for what, counts in self._made().items()
            ],
            moments=moment_rows(self.moments) if len(self.moments) > 1 else [],
            changed=changed_rows(self.moments),
            named=mistake_rows(self.moments),
        )

    def _made(self) -> dict[str, Counter[str]]:
        """Return how many reports say each of what they were made with."""
        counts: dict[str, Counter[str]] = {what: Counter() for what in MADE_WITH if self.made}
        for values, count in self.made.items():
            for what, value in zip(MADE_WITH, values, strict=True):
                counts[what][value] += count
        return counts

    @property
    def _names(self) -> list[str]:
        return list(self.gradebook.max_scores or self.titles)

    def _shares(self) -> np.ndarray:
        """Return the shares of points of those who handed in something that could be graded."""
        maxima = self.gradebook.max_scores
        rows = [
            [(each.exercises.get(name) or 0.0) / maxima[name] for name in self._names]
            for each in self.students
            if maxima and each.was_graded and each.score is not None
        ]
        return np.array(rows).reshape(len(rows), len(self._names))

    def _exercises(self) -> Iterator[tuple[str, str, tuple[str, ...], list[tuple[str, ...]]]]:
        """Give each exercise and its checks, the worst first."""
        for name in self._names:
            tallies = sorted(self.checks.get(name, {}).values(), key=lambda tally: tally.share)
            rows = [
                (
                    tally.title,
                    f"{tally.passed} of {tally.tried} ({tally.share:.0%})",
                    "Nobody passes: look at the check first." if tally.is_suspect else "",
                )
                for tally in tallies
            ]
            shown = 3 if any(note for _, _, note in rows) else 2  # an empty column takes room
            header = ("check", "passed", "note")[:shown]
            yield name, self.titles.get(name, name), header, [row[:shown] for row in rows]

    def _mistakes(self) -> Iterator[tuple[str, str, str, list[str]]]:
        """Give each mistake that was named, how many made it, and who; and what has no name."""
        makers: dict[tuple[str, str], list[str]] = {}
        for each in self.students:
            for exercise, found in each.diagnoses.items():
                makers.setdefault((exercise, found["id"]), []).append(_called(each))
        for mistake in self.gradebook.mistakes:
            who = makers.get((mistake.exercise, mistake.id), [])
            count = f"{len(who)} of {self.wrong[mistake.exercise]} with wrong answers"
            yield mistake.exercise, count, mistake.title, who
        named = Counter(name for each in self.students for name in each.diagnoses)
        wrong, unnamed = sum(self.wrong.values()), sum((self.wrong - named).values())
        if wrong:
            share = f"{unnamed} of {wrong} wrong exercises"
            yield "all", share, f"no mistake has a name ({unnamed / wrong:.0%})", []

    def _heat_row(
        self, student: StudentScore, there: Container[str]
    ) -> tuple[str, str, str, Markup]:
        """Return a student's row; `there` are the names of all reports and pages."""
        whole = NOTHING if student.score is None else points(student.score)
        maxima = self.gradebook.max_scores
        scores = tuple((student.exercises.get(name), maxima.get(name)) for name in self._names)
        return _called(student), _link(student, there), whole, _heat_cells(scores)


def _link(student: StudentScore, there: Container[str]) -> str:
    """Return where the student's page is, or the report; "" where there is neither."""
    stem = filename(student.id)
    for name in (f"{stem}.html", f"{stem}.json"):
        if name in there:
            return f"{REPORTS}/{quote(name)}"
    return ""


@lru_cache(maxsize=MOST_ALIKE)
def _heat_cells(scores: tuple[tuple[float | None, float | None], ...]) -> Markup:
    """Return a row's cells, from the points in each exercise, and the most there are to get."""
    cells = []
    for score, most in scores:
        if score is None or not most:
            cells.append(("", NOTHING))
        else:
            cells.append((f"heat{min(HEATS - 1, int(score / most * (HEATS - 1)))}", points(score)))
    return render_macro("heat.html", "heat_cells", cells)


def page_path(folder: Path, student: str) -> Path:
    """Return the path of a student's page."""
    return folder / REPORTS / f"{filename(student)}.html"


def write_pages(
    class_: Path | ClassResults,
    kit: Kit = BUILT_IN,
    *,
    students: bool = False,
    others: Iterable[Path] = (),
) -> None:
    """Write the page of a class, and one for each student where there are some, or are to be.

    Args:
        class_: a folder that `grade batch` has filled, or what was read of it already.
        kit: that the class was graded with.
        students: whether each student is to have a page; those that are there are written anew.
        others: folders of the same class in other lessons, or of earlier batches, in order.

    Raises:
        Unusable: the scores or a report are not as they were written.
        OSError: a page cannot be written.
    """
    results = read_results(class_) if isinstance(class_, Path) else class_
    folder = results.folder
    lesson = known_lesson(results.gradebook.lesson, kit)
    there = list((folder / REPORTS).glob("[!.]*.html"))
    gone = set(there)  # pages of students who are
    moments = [*moments_of(others), *_moments(folder, results.gradebook)]
    page = ClassPage(results.gradebook, folder, moments)
    for result in results:
        page.take(result)
        if students or there:
            path = page_path(folder, result.student.id)
            _write_changed(path, result_page(result, results.gradebook, lesson))
            gone.discard(path)
    for path in gone:
        path.unlink()
    _write_changed(folder / INDEX, page.text())


def moments_of(folders: Iterable[Path]) -> list[Moment]:
    """Return the scores of these folders, those that were replaced before those that stand."""
    return [
        moment for folder in folders for moment in _moments(folder, read_results(folder).gradebook)
    ]


def _moments(folder: Path, last: Gradebook) -> list[Moment]:
    earlier = [Moment(_day(stamp), book) for stamp, book in earlier_gradebooks(folder)]
    return [*earlier, Moment("last", last)]


def _day(stamp: str) -> str:
    """Return a date as 20261120T120000Z as people read it."""
    return f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]} {stamp[9:11]}:{stamp[11:13]}"


def _write_changed(path: Path, text: str) -> None:
    try:
        if path.read_bytes() == text.encode():
            return
    except FileNotFoundError:
        pass
    write_whole(path, text)


def _sentences(gradebook: Gradebook, students: Sequence[StudentScore]) -> Iterator[str]:
    counts = {
        "graded": sum(each.was_graded for each in students),
        "could not be read": sum(each.status != GRADED for each in students),
        "late": sum(each.late for each in students),
        "handed in nothing": sum(each.absent for each in students),
        "passed everything": sum(each.passed for each in students),
    }
    told = ", ".join(f"{n} {what}" for what, n in counts.items())
    yield f"Of {counted(len(students), 'student')}: {told}."
    scores = gradebook.counting
    if scores:
        most = points(gradebook.max_score)
        yield f"Mean {points(mean(scores))} of {most} points, median {points(median(scores))}."


def _worst_first(student: StudentScore) -> tuple[float, str]:
    return (-1.0 if student.score is None else student.score, student.id)


def _called(student: StudentScore) -> str:
    return f"{student.id} {student.name or student.roster_name}".strip()
