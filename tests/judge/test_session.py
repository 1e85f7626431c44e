"""The session: suites are plain pytest, and only what was run and raised nothing is a pass."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from grader.authors.mutants import survey
from grader.errors import KitError
from grader.handin.submission import Submission
from grader.judge.plan import plan_for, solution_checks
from grader.judge.plugin import check_name, check_of
from grader.judge.run import grade
from grader.lessons.lesson import Lesson
from grader.results.report import ExerciseReport
from grader.sandbox.sandbox import Sandbox

PLAIN = """
import numpy as np
import pytest

def twice(number):
    return 2 * number

@pytest.fixture(scope="module")
def seven(student):
    answer = student.neural_network(7.0, 1.0)
    answer.is_right()
    return answer.number()

@pytest.fixture
def weight():
    return np.array([0.5])[0]

@pytest.mark.parametrize("my_input", [1.0, 2.0])
def test_each(student, draw, my_input):
    \"\"\"It holds for each input.\"\"\"
    student.neural_network(my_input, draw.uniform(1, 2)).is_right()

class TestTogether:
    @pytest.fixture
    def my_input(self, weight):
        return twice(float(weight))

    def test_one(self, student, my_input):
        student.neural_network(my_input, 3.0).is_right()

    def test_seven(self, seven):
        assert seven == pytest.approx(7.0)

def test_seven_again(seven, student):
    assert student.neural_network(twice(seven), 1.0).number() == pytest.approx(14.0)

def test_another_day():
    pytest.skip("not today")

@pytest.mark.skip(reason="never")
def test_never(student):
    student.neural_network(1.0, 1.0).is_right()
"""
NAMES = [
    *("each[1.0]", "each[2.0]", "TestTogether::one", "TestTogether::seven", "seven_again"),
    *("another_day", "never"),
]
RIGHT = "def neural_network(my_input, weight): return my_input * weight\n"
WRONG = "def neural_network(my_input, weight): return my_input + weight - 1\n"


@pytest.fixture
def own(lesson4: Lesson, tmp_path: Path) -> Callable[[str], Lesson]:
    """Return a function that makes lesson 4 with one exercise and a suite of a test's own."""

    def make(suite: str) -> Lesson:
        (tmp_path / "test_prediction.py").write_text(suite, "utf-8")
        return replace(lesson4, exercises=lesson4.exercises[:1], suites=tmp_path)

    return make


def graded(lesson: Lesson, source: str, sandbox: Sandbox) -> ExerciseReport:
    """Return what an exercise gets."""
    (exercise,) = grade(lesson, Submission("test", {"prediction": source}), sandbox).exercises
    return exercise


def test_suites_are_plain_pytest(own: Callable[[str], Lesson], sandbox: Sandbox) -> None:
    """Parameters, fixtures of any scope, classes, helpers, approx and skips work in the judge."""
    lesson = own(PLAIN)
    for _ in range(2):  # fixtures of a module are made afresh for everybody
        right, wrong = (graded(lesson, source, sandbox) for source in (RIGHT, WRONG))
        assert NAMES == [check.name for check in right.checks]
        assert "It holds for each input." == right.checks[0].title
        assert ["passed"] * 5 + ["skipped"] * 2 == [check.outcome for check in right.checks]
        assert ["", "not today", "never"] == [check.message for check in right.checks[4:]]
        assert ("passed", 1.0) == (right.status, right.score)
        outcomes = [check.outcome for check in wrong.checks[:5]]
        assert ["passed", "failed", "passed", "passed", "passed"] == outcomes
        assert "failed" == wrong.status


def test_authors_learn_from_the_same_run(own: Callable[[str], Lesson], sandbox: Sandbox) -> None:
    """The plan of such a suite has all that it asks, in its order, and mutants are judged by it."""
    lesson = own(PLAIN)
    checks = solution_checks(lesson, lesson.exercises[0])
    assert NAMES == [each.check.name for each in checks]
    asked = [[question.arguments[0] for question in each.questions] for each in checks]
    assert [[1.0], [2.0], [1.0], [7.0], [14.0], [], []] == asked
    one, two = (each.questions[0].arguments[1] for each in checks[:2])
    assert one != two  # each draws for itself
    plan = plan_for(lesson, lesson.exercises[0])
    assert 5 + len(plan.again) == sum(map(len, plan.messages))
    (found,) = survey(lesson)
    assert 0 <= len(found.survivors) < found.mutants


def test_a_suite_cannot_catch_a_verdict(own: Callable[[str], Lesson], sandbox: Sandbox) -> None:
    """A suite that catches all that goes wrong does not catch the verdict on a wrong answer."""
    lesson = own(
        "def test_one(student):\n"
        "    try:\n"
        "        student.neural_network(1.0, 3.0).is_right()\n"
        "    except Exception:\n"
        "        pass\n"
    )
    (check,) = graded(lesson, WRONG.replace("- 1", ""), sandbox).checks
    assert "failed" == check.outcome
    assert "neural_network(1.0, 3.0) returned 4.0" in check.message


@pytest.mark.parametrize("plugins", ["[]", "'no_such_plugin'"])
def test_a_suite_with_plugins_is_refused(
    own: Callable[[str], Lesson], sandbox: Sandbox, plugins: str
) -> None:
    """A suite that brings plugins is refused by name, by the judge and by who learns from it."""
    lesson = own(f"pytest_plugins = {plugins}\n{PLAIN}")
    found = graded(lesson, RIGHT, sandbox)
    assert "internal" == found.status
    assert "plugin" in found.checks[0].message
    with pytest.raises(KitError):
        solution_checks(lesson, lesson.exercises[0])


def ran(outcome: str = "passed", **more: Any) -> dict[str, Any]:
    """Return what pytest's JSON report tells of one check."""
    stages = {stage: {"duration": 0.25} for stage in ("setup", "call", "teardown")}
    return {"outcome": outcome, **stages, **more}


def verdict(outcome: str, cause: str) -> dict[str, str]:
    """Return what the judge adds to a check that raised."""
    return {"outcome": outcome, "message": "why", "cause": cause}


NOT_RUN = {key: value for key, value in ran().items() if key != "call"}


@pytest.mark.parametrize(
    ("entry", "outcome", "cause"),
    [
        (ran(), "passed", None),
        (ran("failed", metadata=verdict("timeout", "timeout")), "timeout", "timeout"),
        (ran("failed", metadata=verdict("error", "todo")), "error", "todo"),
        (ran("failed", metadata=verdict("error", "crashed")), "error", "crashed"),
        (ran("failed", metadata=verdict("internal", "internal")), "internal", "internal"),
        # What has no verdict is no pass, and our fault.
        (ran("failed"), "internal", "internal"),
        (ran("skipped"), "internal", "internal"),
        (ran("error"), "internal", "internal"),
        (NOT_RUN, "internal", "internal"),
        ({}, "internal", "internal"),
        # Even where pytest says it passed, a verdict has the last word.
        (ran(metadata=verdict("failed", "failed")), "failed", "failed"),
    ],
)
def test_what_comes_of_a_check(entry: dict[str, Any], outcome: str, cause: str | None) -> None:
    """Only a check that was run, passed and raised nothing is a pass."""
    item: Any = SimpleNamespace(nodeid="test_error.py::test_knob", name="test_knob")
    found = check_of(item, entry)
    assert ("knob", "test_knob") == (found.name, found.title)
    assert (outcome, cause) == (found.outcome, found.cause)
    assert 0.25 * len({"setup", "call", "teardown"} & entry.keys()) == found.seconds


@pytest.mark.parametrize(
    ("nodeid", "name"),
    [
        ("test_error.py::test_knob", "knob"),
        ("test_error.py::test_knob[a::b-1]", "knob[a::b-1]"),
        ("test_error.py::test_test_of_tests", "test_of_tests"),
        ("test_error.py::TestKnob::test_turned[2]", "TestKnob::turned[2]"),
    ],
)
def test_names_of_checks(nodeid: str, name: str) -> None:
    """A check is called as its function is, in its class and with its parameters."""
    assert name == check_name(nodeid)
