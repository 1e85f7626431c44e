"""The lesson's own page: what to read before writing from memory. It shows no code."""

from collections.abc import Sequence

from grader.lessons.explain import explain
from grader.lessons.lesson import Exercise, Lesson
from grader.pages.figures import lesson_figures
from grader.pages.templates import render


def lesson_page(lesson: Lesson, exercises: Sequence[Exercise]) -> str:
    """Return the page that explains these exercises of a lesson.

    Raises:
        KitError: a file that an explanation is gathered from cannot be used.
    """
    return render(
        "lesson.html",
        title=f"{lesson.name}: {lesson.title}",
        exercises=[_section(lesson, exercise) for exercise in exercises],
    )


def _section(lesson: Lesson, exercise: Exercise) -> dict[str, object]:
    concept = explain(lesson, exercise)
    return {
        "name": exercise.name,
        "title": exercise.title,
        "purpose": concept.purpose.split("\n\n"),
        "told": concept.told,
        "traps": concept.traps,
        "figures": lesson_figures(lesson, exercise),
    }
