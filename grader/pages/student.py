"""A student's page: what came of each exercise, and pictures of what their functions did."""

from dataclasses import dataclass

from grader.errors import KitError
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.pages.figures import Figure, student_figures
from grader.pages.templates import render
from grader.results.gradebook import Gradebook, Result
from grader.results.report import ExerciseReport, Report, Status
from grader.results.wording import (
    LINE_LENGTH,
    MARKS,
    MOST_LINES,
    NOT_GRADED,
    advice,
    first_unsolved,
    first_wrong,
    points,
    tally,
)
from grader.text import shorten

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
    figures: tuple[Figure, ...]


def student_page(lesson: Lesson | None, report: Report, name: str = "") -> str:
    """Return the page of a report.

    Args:
        lesson: the lesson, for its pictures; None where the kit does not know it.
        report: what came of the checks.
        name: whose it is, if that is to be said.
    """
    return render(
        "student.html",
        title=_title(report.lesson, report.score, report.max_score),
        about=" · ".join(filter(None, (name, report.graded_at[:16].replace("T", " ") + " UTC"))),
        next=_next(report),
        problem="",
        exercises=[_shown(lesson, each) for each in report.exercises],
    )


def result_page(result: Result, gradebook: Gradebook) -> str:
    """Return the page of one student of a class, who may have handed in nothing to be graded."""
    student = result.student
    name = student.name or student.id
    if result.report is not None:
        return student_page(lesson_of(gradebook), result.report, name)
    return render(
        "student.html",
        title=_title(gradebook.lesson, student.score, gradebook.max_score),
        about=name,
        next=NOTHING,
        problem=student.problem or "",
        exercises=[],
    )


def _title(lesson: str, score: float, max_score: float) -> str:
    return f"{lesson}: {points(score)} of {points(max_score)} points"


def lesson_of(gradebook: Gradebook) -> Lesson | None:
    """Return the lesson of a class, None where this kit does not know it."""
    try:
        return load_lesson(gradebook.lesson) if gradebook.lesson in lesson_names() else None
    except KitError:
        return None


def _next(report: Report) -> str:
    unsolved = first_unsolved(report)
    if unsolved is None:
        return ALL_PASSED
    left = sum(each.status is not Status.PASSED for each in report.exercises)
    return f"Next: {unsolved.title} ({left} of {len(report.exercises)} to go)"


def _shown(lesson: Lesson | None, exercise: ExerciseReport) -> _Shown:
    internal = exercise.status is Status.INTERNAL
    lines = [NOT_GRADED] if internal else first_wrong(exercise)[:MOST_LINES]
    return _Shown(
        name=exercise.name,
        title=exercise.title,
        status=exercise.status.value,
        mark=MARKS[exercise.status][0],
        points=f"{points(exercise.score)} of {points(exercise.max_score)} points",
        tally=tally(exercise),
        wrong=tuple(shorten(line, LINE_LENGTH) for line in lines),
        right=f"Right so far: {', '.join(exercise.right)}." if exercise.right else "",
        diagnosis=tuple(advice(exercise.diagnosis)) if exercise.diagnosis else (),
        output=_output(exercise.output),
        figures=tuple(student_figures(lesson, exercise)) if lesson else (),
    )


def _output(output: str) -> str:
    lines = output.rstrip("\n").split("\n")
    more = len(lines) - OUTPUT_LINES
    kept = shorten("\n".join(lines[:OUTPUT_LINES]), OUTPUT_LETTERS)
    return kept if more <= 0 else f"{kept}\n… and {more} more lines"
