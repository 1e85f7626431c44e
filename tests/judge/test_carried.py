"""What the kit carries of its questions: it is what the suites ask, or it is not used."""

from dataclasses import replace
from pathlib import Path

import pytest

from grader.judge import carried
from grader.judge.carried import CARRIED, carried_text, messages_for, write_questions
from grader.judge.plan import Messages, plan_for
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson, lesson_names, load_lesson


def told(messages: Messages) -> list[list[object]]:
    """Return all of messages that can be compared."""
    return [[(each.number, each.check, each.said) for each in message] for message in messages]


@pytest.mark.parametrize("name", lesson_names())
def test_what_is_carried_is_what_is_asked(name: str) -> None:
    """Each question is the suite's, to the last bit, and so is what is due to it."""
    lesson = load_lesson(name)
    assert (lesson.suites / CARRIED).read_text("utf-8") == carried_text(lesson), "`grade derive`"
    for exercise in lesson.exercises:
        learned = plan_for(lesson, exercise, PUBLIC_SEED).messages
        found = messages_for(lesson, exercise, PUBLIC_SEED)
        assert learned is not found
        assert told(learned) == told(found)
        for one, other in zip(sum(learned, ()), sum(found, ()), strict=True):
            assert one.question == other.question
            assert repr(one.due) == repr(other.due)


@pytest.fixture
def small(lesson4: Lesson, tmp_path: Path) -> tuple[Lesson, Exercise]:
    """A lesson of one exercise, whose questions are carried, and the exercise."""
    suite = "def test_one(student): student.neural_network(2.0, 3.0).is_right()\n"
    (tmp_path / "test_prediction.py").write_text(suite, "utf-8")
    lesson = replace(lesson4, exercises=lesson4.exercises[:1], suites=tmp_path)
    assert write_questions(lesson)
    assert not write_questions(lesson)
    return lesson, lesson.exercises[0]


def test_questions_of_another_suite_are_not_used(
    small: tuple[Lesson, Exercise], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once a suite is another, what it asks is learned."""
    lesson, exercise = small
    learned: list[object] = []
    monkeypatch.setattr("grader.judge.plan.plan_for", lambda *asked: learned.append(asked))
    assert 2 == sum(map(len, messages_for(lesson, exercise, PUBLIC_SEED)))
    with (lesson.suites / "test_prediction.py").open("a") as suite:
        suite.write("\n# changed\n")
    carried._carried.cache_clear()
    carried._carried_messages.cache_clear()
    with pytest.raises(AttributeError, match="messages"):
        messages_for(lesson, exercise, PUBLIC_SEED)
    assert [(lesson, exercise, PUBLIC_SEED)] == learned


def test_questions_of_another_seed_are_not_used(small: tuple[Lesson, Exercise]) -> None:
    """Inputs that are drawn from another seed are learned from the suite."""
    lesson, exercise = small
    assert messages_for(lesson, exercise, "other") is plan_for(lesson, exercise, "other").messages
