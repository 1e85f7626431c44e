"""The mutation score: what survives is told, unless it is known to change nothing."""

from dataclasses import replace
from pathlib import Path

import pytest

from grader.authors.mutants import (
    LISTED,
    Survey,
    listed_as_equivalent,
    survey,
    unlisted,
)
from grader.errors import KitError
from grader.handin.submission import Submission
from grader.judge.attempt import Attempt
from grader.judge.options import Options
from grader.judge.session import session_for
from grader.lessons.lesson import Lesson
from grader.sandbox.sandbox import Sandbox

WEAK_SUITE = '''
def test_one(student):
    """Twice one is two."""
    student.neural_network(2.0, 1.0).is_right()
'''

LENIENT_CHECK = '''
def test_anything(student):
    """Something comes of three and four."""
    student.neural_network(3.0, 4.0)
'''


@pytest.fixture
def weak(lesson4: Lesson, tmp_path: Path) -> Lesson:
    """A lesson of one exercise, whose suite has a single check that tells little."""
    (tmp_path / "test_prediction.py").write_text(WEAK_SUITE)
    return replace(lesson4, exercises=lesson4.exercises[:1], suites=tmp_path)


def test_a_weak_suite_lets_mutants_survive(weak: Lesson) -> None:
    """What no check looks at survives, and is told with the change that was made."""
    (found,) = survey(weak)
    change = "return my_input * weight -> return my_input / weight"
    assert f"neural_network: {change}" in found.survivors
    assert "neural_network: return my_input * weight -> pass" not in found.survivors
    assert found.mutants > len(found.survivors)


def test_a_check_that_takes_anything_refuses_nothing(weak: Lesson) -> None:
    """A wrong answer alone refuses nobody: the checks behind one that takes it have their say."""
    (expected,) = survey(weak)
    path = weak.suite(weak.exercises[0])
    path.write_text(LENIENT_CHECK + WEAK_SUITE)
    assert [expected] == list(survey(weak))
    path.write_text(LENIENT_CHECK)
    (found,) = survey(weak)
    assert set(found.survivors) > set(expected.survivors)


@pytest.mark.parametrize(
    ("change", "wrong"),
    [("", False), ("* 2", True), ("** 2 or exit()", True), ("** 2 if pred else 1 / 0", True)],
)
def test_only_the_check_that_gets_a_wrong_answer_is_run(
    lesson4: Lesson, sandbox: Sandbox, change: str, wrong: bool
) -> None:
    """Who is refused is examined in one check; who answers all that is due is in none."""
    source = lesson4.solution(lesson4.exercise("error")).read_text("utf-8")
    source = source.replace("** 2", change or "** 2")
    options = Options("mutants", exercises=("error",), diagnosing=False)
    attempt = Attempt(lesson4, Submission("handed-in", {"error": source}), sandbox, options)
    attempt.hear()
    student = attempt.students["error"]
    check = student.first_wrong_check()
    assert wrong == (check is not None)
    if check:
        examined = session_for(lesson4).examine(
            "error", student, student.reference, "mutants", only=check
        )
        assert [(check, False)] == [(each.name, each.cause is None) for each in examined]
    attempt.close()


def test_survivors_are_told_unless_listed() -> None:
    """A listed survivor is no problem; an unlisted one is, and a listed one that is refused."""
    found = Survey("error", ("e -> f",), ("a -> b", "c -> d"))
    assert 3 == found.mutants
    assert ["error: survives: c -> d"] == list(unlisted(found, {"a -> b": "the same"}))
    stale = list(unlisted(found, {"a -> b": "", "c -> d": "", "e -> f": "", "g -> h": ""}))
    assert [
        "error: listed as equivalent, but refused: e -> f",
        "error: listed as equivalent, but there is no such mutant: g -> h",
    ] == stale


def test_one_line_may_list_many() -> None:
    """An ellipsis stands for any text, and nothing else in a listed change does."""
    found = Survey("error", ("a * a -> f(b)",), ("a -> f(a)", "c -> f(c)", "a + a -> b"))
    assert ["error: survives: a + a -> b"] == list(unlisted(found, {"… -> f(a)": "", "c…": ""}))
    assert ["error: listed as equivalent, but refused: a * a -> f(b)"] == list(
        unlisted(found, {"a… -> …": "", "c -> f(c)": ""})
    )


def test_the_list_may_be_missing_but_not_broken(weak: Lesson) -> None:
    """Without a list nothing is equivalent; one that cannot be read is a fault of the kit."""
    assert {} == listed_as_equivalent(weak)
    (weak.suites / LISTED).write_text("[error\n")
    with pytest.raises(KitError, match=LISTED):
        listed_as_equivalent(weak)


def test_every_reason_is_given(lesson4: Lesson) -> None:
    """Every mutant that is listed as equivalent has a sentence that says why."""
    reasons = [
        reason for each in listed_as_equivalent(lesson4).values() for reason in each.values()
    ]
    assert reasons
    assert all(reason.endswith(".") for reason in reasons)
