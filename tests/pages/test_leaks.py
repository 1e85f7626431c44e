"""The leak check reads a page's pictures like any other text."""

from dataclasses import replace
from typing import Any

import pytest

from grader.authors import leaks
from grader.authors.leaks import leaks_in_pictures, page_text, secrets
from grader.lessons.lesson import Lesson
from grader.pages.asking import solution_answers
from grader.pages.figures import student_figures
from grader.results.report import ExerciseReport, Status


def test_a_number_that_is_due_is_found(lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that a check expects, and nobody printed or answered, is found in a picture."""
    exercise = lesson4.exercise("derivative")
    answers = solution_answers(lesson4, exercise)
    report = ExerciseReport(exercise.name, "T", Status.FAILED, 0, 1, (), "", pictures=answers)
    assert [] == list(leaks_in_pictures(lesson4, exercise, report))
    hidden = secrets(lesson4, exercise)
    due = next(n for n in map(repr, hidden.due.tolist()) if list(hidden.told(n, hidden.asked)))

    def leaking(*_: Any) -> list[Any]:
        return [replace(each, said=f"it is {due}") for each in student_figures(lesson4, report)]

    monkeypatch.setattr(leaks, "student_figures", leaking)
    said = f"lesson4 derivative: a picture tells {due}, which is due"
    assert {said} == set(leaks_in_pictures(lesson4, exercise, report))


def test_a_pages_text_is_what_is_read() -> None:
    """Of a page its text counts, as it is read, and neither style nor markup."""
    page = "<style>p { top: 0.5 }</style><p x='0.7'>a &lt; \N{MINUS SIGN}1</p>"
    assert "a < -1" == page_text(page).strip()
