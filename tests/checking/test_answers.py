"""Exchanges: what a student was asked and what came of it, kept as it was."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from grader.checking.answers import (
    Answer,
    Exchange,
    Question,
    Raised,
    Reference,
    Verdict,
    how_it_failed,
)
from grader.checking.shared import Budget
from grader.checking.student import Student
from grader.lessons.lesson import Lesson
from grader.sandbox.sandbox import Sandbox

Asked = Callable[..., Student]
KINDS_OF_OUTCOMES = """
import warnings

def squared_error(pred, goal_pred):
    if pred == 1.0:
        raise ValueError("two\\nlines")
    if pred == 2.0:
        raise NotImplementedError
    if pred == 3.0:
        return iter([])
    if pred == 4.0:
        warnings.warn("mind")
    return (pred - goal_pred) ** 2
"""


@pytest.fixture
def student(sandbox: Sandbox, lesson4: Lesson) -> Iterator[Student]:
    """A student whose function comes to something else for every first argument."""
    student = Student(
        exercise="error",
        sources={"error": KINDS_OF_OUTCOMES},
        reference=Reference(lesson4.solution(lesson4.exercise("error"))),
        sandbox=sandbox,
        call_seconds=2.0,
        budget=Budget(20.0),
    )
    yield student
    student.close()


def test_questions_are_equal_by_content() -> None:
    """The same function with the same arguments is the same question, and no other is."""
    asked = Question("full_epoch", (np.array([1.0, 2.0]), 0.1))
    again = Question("full_epoch", (np.array([1.0, 2.0]), 0.1))
    assert {asked: "answer"} == {again: "answer"}
    for function, arguments in (
        ("full_epoch", (np.array([1.0, 2.5]), 0.1)),
        ("full_epoch", (np.array([[1.0, 2.0]]), 0.1)),
        ("full_epoch", ([1.0, 2.0], 0.1)),
        ("batch_epoch", (np.array([1.0, 2.0]), 0.1)),
    ):
        assert asked != Question(function, arguments)


def test_questions_of_the_same_objects() -> None:
    """Whether rows, or arguments, are one object or several that are equal makes no difference."""
    row, array = ["on", "off"], np.array([1.0, 2.0])
    one = Question.of("f", ([row, row], array, array))
    assert one == Question.of("f", ([row, ["on", "off"]], array, array.copy()))


@pytest.mark.parametrize(("value", "right"), [(0.3025, True), (0.3, False), (None, False)])
def test_right(lesson4: Lesson, value: Any, right: bool) -> None:
    """An exchange is right if its answer is what the reference answers."""
    reference = Reference(lesson4.solution(lesson4.exercise("error")))
    question = Question("squared_error", (0.25, 0.8))
    answer = Answer(question.function, question.arguments, value, (), reference)
    assert right == Exchange(question, answer).right


def test_nothing_that_failed_is_right() -> None:
    """Neither an exception nor a function that is not there is right, or came with a warning."""
    for outcome in (Raised("ValueError", ""), None):
        exchange = Exchange(Question("squared_error", (0.25, 0.8)), outcome)
        assert (False, False) == (exchange.right, exchange.warned)


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        ({"raised": {"type": "ValueError", "text": "a\n b"}}, Raised("ValueError", "a b")),
        ({"raised": {"type": "NotImplementedError", "todo": True}}, None),
        ({"raised": {"type": "Late", "todo": "yes"}}, Raised("Late", "")),
        ({"raised": {"type": ["x"], "text": 7}}, Raised("['x']", "7")),
        ({"raised": "all"}, Raised(None, "")),
        ({"missing": ["mean_squared_error"]}, None),
        ({"refused": "a generator"}, Raised(None, "a generator")),
        ({"answer": {"tuple": 1}}, Raised(None, "")),
        ({"raised": {"type": "x" * 1000}}, Raised("x" * 200, "")),
    ],
)
def test_how_it_failed(reply: dict[str, Any], outcome: Raised | None) -> None:
    """A reply without an answer says how the call failed, whatever else it holds."""
    assert outcome == how_it_failed(reply)


def test_students_keep_what_they_were_asked(student: Student) -> None:
    """Each question is kept with what came of it, in order, and those to do with nothing."""
    for pred in (0.25, 1.0, 2.0, 3.0, 4.0):
        try:
            student.squared_error(pred, 0.8)
        except Verdict:
            continue
    with pytest.raises(Verdict):
        student.mean_squared_error(np.array([1.0]), np.array([1.0]))
    right, raised, to_do, no_data, warned, missing = student.exchanges
    assert isinstance(right.outcome, Answer)
    assert ("squared_error", (0.25, 0.8)) == (right.function, right.question.arguments)
    assert (True, False) == (right.right, right.warned)
    assert Raised("ValueError", "two lines") == raised.outcome
    assert (None, None) == (to_do.outcome, missing.outcome)
    assert Raised(None, "an object of type list_iterator") == no_data.outcome
    assert (True, True) == (warned.right, warned.warned)


def test_a_call_that_does_not_return_is_not_kept(sandbox: Sandbox, lesson4: Lesson) -> None:
    """Nothing is kept of a call that overran: nothing came of it."""
    student = Student(
        exercise="prediction",
        sources={"prediction": "def neural_network(my_input, weight):\n    while True: pass\n"},
        reference=Reference(lesson4.solution(lesson4.exercise("prediction"))),
        sandbox=sandbox,
        call_seconds=0.1,
        budget=Budget(1.0),
    )
    with pytest.raises(Verdict):
        student.neural_network(1.0, 2.0)
    student.close()
    assert [] == student.exchanges
