"""Small mistakes in a solution, and the solution asked otherwise: what replaying them finds."""

import pytest

from grader.checking.answers import Question
from grader.judge.diagnosis import find_unlisted
from grader.judge.on_the_way import changes_on_the_way
from grader.judge.plan import all_heard
from grader.judge.replay import WrongSolution
from grader.judge.slips import pairs_of_mistakes, small_mistakes
from grader.judge.variants import variants
from grader.lessons.lesson import load_lesson
from tests.helpers.examining import checks_of

STEP = """
def vector_step(weights, my_input, goal_pred, alpha):
    {}
    delta = my_input.dot(weights) - goal_pred
    return {}

def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input.dot(weights)
        pairs.append(((goal_pred - prediction) ** 2, prediction))
        weights = weights - alpha * my_input * (prediction - goal_pred)
    return pairs
"""
RIGHT = "weights - alpha * my_input * delta"


def told(lesson: str, exercise: str, source: str) -> tuple[str, str] | None:
    """Return the id and the title of what is found in a wrong solution."""
    own = load_lesson(lesson)
    code = compile("import numpy as np\n" + source, "student", "exec")
    student = WrongSolution("student", code, keeps_state=True)
    heard = all_heard(checks_of(own, own.exercise(exercise), student))
    found = find_unlisted(own, own.exercise(exercise), heard)
    return (found.id, found.title) if found else None


@pytest.mark.parametrize(
    ("first", "returned", "expected"),
    [
        ("pass", "weights - alpha * my_input * abs(delta)", "lost its sign"),
        ("pass", "weights - alpha * delta", "factor"),
        ("goal_pred = goal_pred or 1", RIGHT, "goal_pred were missing where it is 0"),
        ("alpha = min(alpha, 1)", RIGHT, "alpha were never above 1"),
        ("alpha = float(np.trunc(alpha))", RIGHT, "alpha were cut to a whole number"),
        ("pass", "weights - alpha * my_input * delta / len(weights)", "a factor were wrong"),
        ("pass", "weights + alpha * my_input * delta", "in the opposite direction"),
        ("pass", "weights - 3 * alpha * my_input * delta", "a fixed multiple"),
        ("pass", "alpha * my_input * delta", "The change came back, without weights"),
    ],
)
def test_one_mistake(first: str, returned: str, expected: str) -> None:
    """A small mistake is told in words, with the function that has it."""
    found = told("lesson5", "vector_step", STEP.format(first, returned))
    assert found is not None
    assert expected in found[1]
    assert "vector_step" in found[1]


ERRORS = """
def squared_error(pred, goal_pred):
    return {}

def mean_squared_error(preds, goal_preds):
    return {}
"""
ALL_SQUARES = "np.mean((preds - goal_preds) ** 2)"


@pytest.mark.parametrize(
    ("squared", "mean", "expected"),
    [
        ("pred - goal_pred ** 2", ALL_SQUARES, "brackets were missing"),
        ("(pred - goal_pred) ** 2", "(preds[0] - goal_preds[0]) ** 2 / len(preds)", "a part of"),
        ("(pred - goal_pred) ** 2", "preds - goal_preds", "only computed on the way"),
    ],
)
def test_one_mistake_in_errors(squared: str, mean: str, expected: str) -> None:
    """Brackets that are missing, the first of all alone, and what has yet to be finished."""
    found = told("lesson4", "error", ERRORS.format(squared, mean))
    assert found is not None
    assert expected in found[1]


def test_nothing_is_told_of_what_no_mistake_gives() -> None:
    """What neither a mistake nor a change of the arguments gives has no name."""
    odd = "weights - alpha * my_input * delta * np.exp(goal_pred - len(weights) * delta)"
    assert told("lesson5", "vector_step", STEP.format("pass", odd)) is None


@pytest.mark.parametrize(
    ("exercise", "function"), [("vector_step", "vector_step"), ("batch_epoch", "batch_epoch")]
)
def test_no_small_mistake_changes_the_solution(exercise: str, function: str) -> None:
    """Trying mistakes leaves the solution's own answers as they are, and none stays in the hook."""
    lesson = load_lesson("lesson5")
    path = lesson.solution(lesson.exercise(exercise))
    changes = changes_on_the_way(path, function)
    assert small_mistakes(path, function)
    assert pairs_of_mistakes(path, function)
    hook = changes[0].hook  # type: ignore[attr-defined] # of those on the way
    assert {-1} == {each.hook.place for each in changes}  # type: ignore[attr-defined] # likewise
    assert function in hook.names


def test_variants_ask_the_solution() -> None:
    """A variant answers what the solution answers to the changed arguments."""
    lesson = load_lesson("lesson4")
    path = lesson.solution(lesson.exercise("alpha_update"))
    question = Question("alpha_update", (1.5, 2.0, 0.25))
    answers = {each.told: each.answer(question).outcome for each in variants(path, question)}
    assert 0.5 == answers["as if alpha were twice as large"]
    assert -0.5 == answers["as if alpha were always 1"]
    assert -2.75 == answers["as if alpha and weight had changed places"]
