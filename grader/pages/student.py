"""A student's page: the result of each exercise, and pictures of what their functions did."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from grader.errors import KitError
from grader.lessons.kit import BUILT_IN, Kit
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.pages.figures import figures_part
from grader.pages.templates import render
from grader.results.gradebook import Gradebook
from grader.results.late import decided
from grader.results.report import ExerciseReport, Report, Status
from grader.results.result import Result
from grader.results.wording import (
    LINE_LENGTH,
    MARKS,
    MOST_LINES,
    NOT_GRADED,
    advice,
    exercise_points,
    first_unsolved,
    first_wrong,
    points,
    tally,
    withheld_text,
)
from grader.text import first_lines, shorten

OUTPUT_LINES = 20
OUTPUT_LETTERS = 3000
NOTHING = "There was nothing that could be graded."
ALL_PASSED = "All passed. The pictures show what your network learned."


@dataclass(frozen=True)
class _Shown:
    """An exercise as its section of the page shows it."""

    name: str
    title: str
    status: str
    mark: str
    points: str
    tally: str
    wrong: tuple[str, ...]
    right: str
    diagnosis: tuple[str, ...]
    output: str
    figures: Markup


def student_page(lesson: Lesson | None, report: Report, name: str = "") -> str:
    """Return the page of a report.

    Args:
        lesson: the lesson, for its pictures; None where the kit does not know it.
        report: what came of the checks.
        name: whose it is, if that is to be said.
    """
    return render(
        "student.html",
        title=_title(report.lesson, None if report.internal else report.score, report.max_score),
        about=_about(report, name),
        said=[*_withheld(report), _next(report)],
        exercises=_all_shown(lesson, report),
    )


def cell_part(lesson: Lesson, report: Report, said: Sequence[str]) -> str:
    """Return the part of a page that shows the one exercise of a report, to stand in a notebook.

    Its styles reach nothing around it, and it follows the notebook's theme.

    Args:
        lesson: the lesson, for its pictures.
        report: what came of the checks.
        said: what else is to be said below, in lines.
    """
    return render(
        "cell.html",
        shown=_shown(lesson, report.exercises[0], report.exercises),
        said=[*_withheld(report), *said],
    )


def result_page(result: Result, gradebook: Gradebook, lesson: Lesson | None) -> str:
    """Return the page of one student of a class, with what was decided about them.

    Args:
        result: what they got; there is no report where nothing of theirs could be read.
        gradebook: the class's.
        lesson: as for `student_page`.
    """
    student, report = result.student, result.report
    told = decided(student)
    told.append(_next(report) if report else student.problem or NOTHING)
    name = student.name or student.roster_name or student.id
    return render(
        "student.html",
        title=_title(gradebook.lesson, result.points, gradebook.max_score, student.excused),
        about=_about(report, name),
        said=told,
        exercises=_all_shown(lesson, report) if report else [],
    )


def known_lesson(name: str, kit: Kit = BUILT_IN) -> Lesson | None:
    """Return the lesson of that name, None where the kit does not know it."""
    try:
        return load_lesson(name, kit) if name in lesson_names(kit) else None
    except KitError:
        return None


def _withheld(report: Report) -> list[str]:
    edition = report.edition
    return [withheld_text(edition.withheld)] if edition and edition.withheld else []


def _about(report: Report | None, name: str) -> str:
    graded_at = f"{report.graded_at[:16].replace('T', ' ')} UTC" if report else ""
    return " · ".join(filter(None, (name, graded_at)))


def _title(lesson: str, score: float | None, max_score: float, excused: bool = False) -> str:
    if score is None:
        return f"{lesson}: {'excused' if excused else 'no points yet'}"
    return f"{lesson}: {points(score)} of {points(max_score)} points"


def _next(report: Report) -> str:
    unsolved = first_unsolved(report)
    if unsolved is None:
        return ALL_PASSED
    left = sum(each.status is not Status.PASSED for each in report.exercises)
    return f"Next: {unsolved.title} ({left} of {len(report.exercises)} to go)"


def _all_shown(lesson: Lesson | None, report: Report) -> list[_Shown]:
    return [_shown(lesson, each, report.exercises) for each in report.exercises]


def _shown(
    lesson: Lesson | None, exercise: ExerciseReport, beside: Sequence[ExerciseReport]
) -> _Shown:
    internal = exercise.status is Status.INTERNAL
    lines = [NOT_GRADED] if internal else first_wrong(exercise)[:MOST_LINES]
    return _Shown(
        name=exercise.name,
        title=exercise.title,
        status=exercise.status.value,
        mark=MARKS[exercise.status][0],
        points=f"{exercise_points(exercise).replace('/', ' of ')} points",
        tally=tally(exercise),
        wrong=tuple(shorten(line, LINE_LENGTH) for line in lines),
        right=f"Right so far: {', '.join(exercise.right)}." if exercise.right else "",
        diagnosis=tuple(advice(exercise.diagnosis)) if exercise.diagnosis else (),
        output=_output(exercise.output),
        figures=figures_part(lesson, exercise, beside) if lesson else Markup(),
    )


def _output(output: str) -> str:
    lines, more = first_lines(output, OUTPUT_LINES)
    return "\n".join([shorten("\n".join(lines), OUTPUT_LETTERS), *more])
