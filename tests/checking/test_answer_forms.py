"""Answers of every odd form, to every question of every suite: none is ever a fault of ours.

A stand-in for the worker answers in this process: the exercise's file names how it answers, each
answer being made of the right one. So all suites are asked all forms in a few seconds.
"""

import ast
import random
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader.checking.answers import Reference
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade_all
from grader.lessons.kit import PACKAGE
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.results.report import Outcome, Status
from grader.sandbox import wire
from grader.sandbox.client import Heard
from grader.sandbox.sandbox import Sandbox

Form = Callable[[Any], Any]
PICK = random.Random(7)
ALWAYS = ["lists", "tuples", "in many dimensions", "first alone", "far too many zeros"]
SAMPLE = 6  # of the others, for each lesson: all of them would take a minute


def each_number(change: Form) -> Form:
    """Return a form that changes each number of an answer, and keeps what is around it."""

    def changed(right: Any) -> Any:
        if isinstance(right, list | tuple):
            return type(right)(map(changed, right))
        if isinstance(right, np.ndarray):
            return changed(right.tolist())
        return change(right)

    return changed


def each_sequence(change: Form) -> Form:
    """Return a form that changes each list, tuple and array of an answer, from within."""

    def changed(right: Any) -> Any:
        if isinstance(right, np.ndarray):
            right = right.tolist()
        if isinstance(right, list | tuple):
            return change([changed(item) for item in right])
        return right

    return changed


def always(odd: Any, right: Any) -> Any:
    """Return the odd answer, whatever the right one is."""
    return odd


def sometimes(odd: Any) -> Form:
    """Return a form in which one number in three is something else."""
    return each_number(lambda right: odd if PICK.random() < 1 / 3 else right)


def ragged(items: list[Any]) -> list[Any]:
    """Return the items, each second one in a list of its own."""
    return [[item] if place % 2 else item for place, item in enumerate(items)]


def first_alone(items: list[Any]) -> list[Any]:
    """Return the items, all but the first in a list of their own."""
    return [*items[:1], *([item] for item in items[1:])]


CONSTANT: dict[str, Any] = {
    "None": None,
    "a text": "0.3025",
    "an empty text": "",
    "a bool": True,
    "a dict": {"error": 0.3025, 1: [2.0]},
    "an empty dict": {},
    "an empty list": [],
    "an empty tuple": (),
    "nothing in lists": [[], [[]]],
    "an empty array": np.empty((0, 2)),
    "an array without shape": np.array(2.0),
    "a number": 0.5,
    "0": 0,
    "a whole number": 10**300,
    "nan": float("nan"),
    "inf": float("inf"),
    "-inf": float("-inf"),
    "a large number": 1.7e308,
    "a small number": 5e-324,
    "a NumPy scalar": np.float32(0.25),
    "a NumPy whole number": np.int64(3),
    "an array of bools": np.array([True, False]),
    "a vector": np.arange(3.0),
    "a matrix": np.ones((2, 2)),
    "a cube": np.zeros((2, 3, 4)),
    "a pair": (0.25, 0.5),
    "three things": ([1.0, 2.0], np.ones((2, 2)), None),
    "tuples in lists": [(0.25, 0.5), (0.5, 0.25)],
    "ragged lists": [[1.0], [1.0, 2.0]],
    "deep lists": [[[[[[[[0.5]]]]]]]],
    "texts in lists": [["a", 1.0], ("b", None)],
    "many zeros": [0.0] * 4000,
    "far too many zeros": [[0.0] * 100] * 60,
}
ODD: tuple[Any, ...] = (None, "x", [], {}, True, (1.0, 2.0), 10)
FORMS: dict[str, Form] = {name: partial(always, odd) for name, odd in CONSTANT.items()}
FORMS |= {
    # Right all the same, or nearly.
    "lists": each_sequence(list),
    "tuples": each_sequence(tuple),
    "arrays": each_sequence(lambda items: _array(items)),
    "each number alone": each_number(lambda right: [right]),
    "each number an array": each_number(lambda right: np.array([[right]])),
    "each number float32": each_number(np.float32),
    "first alone": each_sequence(first_alone),
    "ragged": each_sequence(ragged),
    # Something of the right answer, and something else.
    **{f"sometimes {odd!r}": sometimes(odd) for odd in ODD},
    **{f"sometimes {odd}": sometimes(float(odd)) for odd in ("nan", "inf", "-inf", "1e308")},
    "in many dimensions": each_number(lambda right: np.full((1,) * 32, right)),
    "negative": each_number(lambda right: -right),
    "huge": each_number(lambda right: right * 1e300),
    "all infinite": each_number(lambda right: float("inf")),
    "all nan": each_number(lambda right: float("nan")),
    "all zero": each_number(lambda right: 0),
    "the last is missing": each_sequence(lambda items: items[:-1]),
    "one too many": each_sequence(lambda items: items + items[:1]),
    "backwards": each_sequence(lambda items: items[::-1]),
    "in a list": lambda right: [right],
    "in a tuple with None": lambda right: (right, None),
    "turned": lambda right: right.T if isinstance(right, np.ndarray) else right,
    "flat": lambda right: right.ravel() if isinstance(right, np.ndarray) else [right, right],
}


def _array(items: list[Any]) -> Any:
    try:
        return np.array(items, dtype=np.float64)
    except ValueError:
        return items


class StandIn:
    """Answers as a worker would, in this process, in the form that the exercise's file names."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson = lesson

    def load(self, exercise: str, sources: dict[str, str], seconds: float) -> dict[str, Any]:
        """Take up an exercise."""
        self.form = FORMS[sources[exercise]]
        self.reference = Reference(self.lesson.solution(self.lesson.exercise(exercise)))
        return {"answer": None}

    def hear(self, message: bytes, heard: Heard, seconds: float, budget: float) -> None:
        """Answer questions that go out together."""
        said = wire.unpack_asked(message)
        if "exercise" in said:
            heard.append((0, wire.pack(self.load(said["exercise"], said["sources"], seconds))[4:]))
        for _, number, function, asked in said["ask"]:
            heard.append((number, self.answer(function, tuple(map(wire.argument, asked)))))

    def ask(self, function: str, arguments: list[Any], seconds: float) -> dict[str, Any]:
        """Answer one question."""
        return wire.unpack(self.answer(function, tuple(map(wire.decode, arguments))))

    def answer(self, function: str, arguments: tuple[Any, ...]) -> bytes:
        """Return the JSON of an answer."""
        right = self.reference.answer(function, arguments)
        with np.errstate(all="ignore"):  # a form may be too small for a number
            return wire.answer_of(self.form(right), ())

    def drop(self) -> None:
        """Nothing is to be ended."""

    end = drop


@pytest.mark.parametrize("name", lesson_names())
def test_no_form_of_an_answer_is_our_fault(
    name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever form answers have, every check ends as passed, failed or error."""
    lesson = load_lesson(name)
    exercises = [exercise.name for exercise in lesson.exercises]
    assert sandbox.isolation  # a worker says it, before none is asked any more
    monkeypatch.setattr(Sandbox, "worker", lambda sandbox, output: StandIn(lesson))
    forms = [*ALWAYS, *random.Random(name).sample(sorted(FORMS.keys() - set(ALWAYS)), SAMPLE)]
    submissions = [Submission(form, dict.fromkeys(exercises, form)) for form in forms]
    # Their time is another matter: stand-ins take it from the judge's own.
    reports = grade_all(lesson, submissions, sandbox, Options(call_seconds=60))
    outcomes = {
        (report.submission, exercise.name, check.name): (check.outcome, check.message)
        for report in reports
        for exercise in report.exercises
        for check in exercise.checks
    }
    allowed = {Outcome.PASSED, Outcome.FAILED, Outcome.ERROR}
    assert {} == {place: each for place, each in outcomes.items() if each[0] not in allowed}
    right = {report.submission for report in reports if report.passed}
    assert {"lists", "tuples"} <= right
    assert set() == right & CONSTANT.keys()


def test_the_training_of_lesson_7_in_lists_of_their_own(sandbox: Sandbox) -> None:
    """Losses of which some stand in lists of their own are read like any others, by a worker."""
    lesson = load_lesson("lesson7")
    (exercise,) = (each for each in lesson.exercises if "train" in each.name)
    source = lesson.solution(exercise).read_text("utf-8")
    source += (
        "\n_train = train\ndef train(*arguments):\n    *weights, losses = _train(*arguments)\n"
        "    return (*weights, [*losses[:1], *([loss] for loss in losses[1:])])\n"
    )
    submission = Submission("test", {exercise.name: source}, only=exercise.name)
    (report,) = grade_all(lesson, [submission], sandbox)
    (graded,) = report.exercises
    assert Status.PASSED == graded.status, [check.message for check in graded.checks]


@pytest.mark.parametrize(
    "path",
    sorted(PACKAGE.glob("suites/*/*.py")),
    ids=lambda path: f"{path.parent.name}/{path.name}",
)
def test_suites_see_answers_in_the_form_that_is_due(path: Path) -> None:
    """No suite looks at an answer as it came, nor turns one into numbers by itself."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    assert set() == {"raw", "numbers"} & {
        node.attr for node in nodes if isinstance(node, ast.Attribute) and not _is_trace(node.value)
    }
    assert "grader.checking.comparison" not in {
        node.module for node in nodes if isinstance(node, ast.ImportFrom)
    }


def _is_trace(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id.isupper()
