"""No message of questions tells what is due to one of them, and where one did it would be found."""

import pytest

from grader.authors.messages import message_problems
from grader.judge import plan
from grader.lessons.lesson import Lesson, lesson_names, load_lesson


@pytest.mark.parametrize("name", lesson_names())
def test_no_message_tells(name: str) -> None:
    """However inputs are drawn, no question tells what is due to one before it in its message."""
    assert [] == list(message_problems(load_lesson(name)))


def test_a_message_that_tells_is_found(lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were all questions of an exercise put into one message, some would tell."""
    plan.plan_for.cache_clear()
    monkeypatch.setattr(plan, "tells", lambda *_: False)
    problems = list(message_problems(lesson4))
    plan.plan_for.cache_clear()
    assert any("weight_delta: question" in problem for problem in problems)
    assert all("of the same message" in problem for problem in problems)


def test_questions_go_out_many_at_once(lesson4: Lesson) -> None:
    """Messages are few: most questions tell nothing of each other."""
    plans = [plan.plan_for(lesson4, exercise) for exercise in lesson4.exercises]
    questions = sum(len(each.questions) for each in plans)
    assert sum(len(each.messages) for each in plans) < questions / 14
