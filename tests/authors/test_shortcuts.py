"""Shortcuts: mutants that are right nearly always, taken at every place of a source."""

import ast
from typing import Any

import numpy as np
import pytest

from grader.authors.shortcuts import take_shortcuts
from grader.lessons.lesson import lesson_names, load_lesson

SOURCE = '''
def learn(weight: float, goals: np.ndarray, inputs: np.ndarray, iterations: int) -> list:
    """Learn.

    Args:
        weight: a number.
        goals: what was observed, shape (rows,).
        inputs: the lights, shape (rows, n).
        iterations: how many.
    """
    errors = []
    for _ in range(iterations):
        total = weight * inputs.sum() - goals.sum()
        if total > weight:
            weight = weight - total
        errors.append(total)
    return errors
'''
TOTAL = "total = weight * inputs.sum() - goals.sum()"


@pytest.mark.parametrize(
    "change",
    [
        f"{TOTAL} -> total = rounded_to_8(weight * inputs.sum() - goals.sum())",
        f"{TOTAL} -> total = rounded_to_4(weight * inputs.sum()) - goals.sum()",
        f"{TOTAL} -> total = rounded_to_6_digits(weight * inputs.sum() - goals.sum())",
        f"{TOTAL} -> total = in_float32(weight * inputs.sum() - goals.sum())",
        f"{TOTAL} -> total = of_the_type_of(goals, weight * inputs.sum() - goals.sum())",
        "weight = weight - total -> weight = without_the_tiny(weight - total)",
        "errors.append(total) -> errors.append(within_a_million(total))",
        "errors.append(total) -> errors.append(of_the_type_of(inputs, total))",
        "if total > weight: -> if clearly(total > weight, total, weight):",
        "weight = or_a_default(weight)",
        "inputs = in_float32(inputs)",
        "inputs = of_the_type_of(goals, inputs)",
        "weight = another_if(weight == -1, weight)",
        "goals = another_if(goals.size == 1, goals)",
        "inputs = another_if(len(inputs) == inputs.shape[-1] > 1, inputs)",
        "goals, inputs = looked_up(goals, goals), looked_up(inputs, goals)",
        "inputs, goals = without_zeros(inputs, inputs), without_zeros(goals, inputs)",
        "inputs, goals = without_repeats(inputs, inputs), without_repeats(goals, inputs)",
        "for _ in range(iterations): if is_nothing(total): break",
        "for _ in range(iterations): if is_hardly_anything(total): continue",
        "for _ in range(iterations): if stays(errors): break",
        "goals, inputs = goals[:32], inputs[:32]",
        "remembers its answers by all but goals",
        "remembers its answers by two decimals",
    ],
)
def test_shortcuts_are_taken(change: str) -> None:
    """Numbers, arguments, comparisons, rows, loops and answers: each has its shortcuts."""
    assert f"learn: {change}" in dict(take_shortcuts(SOURCE))


@pytest.mark.parametrize(
    "words",
    ["iterations = ", "[] -> ", "range(iterations) -> ", "looked_up(weight", "len(goals) =="],
)
def test_nothing_else_is_changed(words: str) -> None:
    """What is no arithmetic stays as it is, and so does what holds no rows."""
    assert [] == [change for change in dict(take_shortcuts(SOURCE)) if words in change]


SMALL = '''
def f(preds: np.ndarray, goals: np.ndarray) -> float:
    """Compare.

    preds: shape (n,).
    goals: shape (n,).
    """
    miss = preds - goals
    return miss.sum()
'''


@pytest.mark.parametrize(
    ("change", "arguments", "answer"),
    [
        ("miss = preds - goals -> miss = rounded_to_4(preds - goals)", ([1 / 3], [0.0]), 0.3333),
        ("preds = rounded_to_6_digits(preds)", ([1234.567], [0.0]), 1234.57),
        ("miss = preds - goals -> miss = without_the_tiny(preds - goals)", ([1e-6], [0.0]), 0.0),
        ("miss = preds - goals -> miss = of_the_type_of(goals, preds - goals)", ([1.5], [0]), 1),
        ("preds = within_a_million(preds)", ([3e6], [0.0]), 1e6),
        ("preds = or_a_default(preds)", ([0.0], [0.0]), 0.5),
        (
            "goals, preds = without_zeros(goals, goals), without_zeros(preds, goals)",
            ([3, 4], [0, 1]),
            3,
        ),
        ("preds, goals = looked_up(preds, preds), looked_up(goals, preds)", ([2, 2], [1, 0]), 2),
        (
            "preds, goals = without_repeats(preds, preds), without_repeats(goals, preds)",
            ([2, 2], [1, 0]),
            1,
        ),
    ],
)
def test_what_shortcuts_do(change: str, arguments: Any, answer: float) -> None:
    """A mutant takes its shortcut: it answers otherwise where the shortcut goes wrong."""
    names: dict[str, Any] = {"np": np}
    exec(dict(take_shortcuts(SMALL))[f"f: {change}"], names)
    assert answer == names["f"](*map(np.array, arguments))


TOLD = """
def f(errors: np.ndarray) -> list:
    told = []
    for error in errors:
        told.append((error, 0))
    return told
"""


@pytest.mark.parametrize(
    ("shortcut", "errors", "notes"),
    [
        ("rises", [3, 2, 2, 5, 1], 4),
        ("stays", [2, 2, 1, 1, 1, 0], 5),
        ("has_not_fallen_lately", [2, 1, 3, 1, 2, 0], 5),
    ],
)
def test_loops_that_end_early(shortcut: str, errors: list[int], notes: int) -> None:
    """A loop that seems to learn nothing more ends, though pairs would still have come."""
    names: dict[str, Any] = {"np": np}
    exec(dict(take_shortcuts(TOLD))[f"f: for error in errors: if {shortcut}(told): break"], names)
    assert notes == len(names["f"](errors))


def test_memory() -> None:
    """A mutant that remembers gives the answer of before when only one argument is another."""
    names: dict[str, Any] = {"np": np}
    exec(dict(take_shortcuts(SMALL))["f: remembers its answers by all but goals"], names)
    one, two = np.array([1.0]), np.array([2.0])
    assert [0.0, 0.0, 1.0] == [names["f"](*each) for each in ((one, one), (one, two), (two, one))]
    exec(dict(take_shortcuts(SMALL))["f: remembers its answers by two decimals"], names)
    near, far = one + 0.001, one + 0.01
    assert [0.0, 0.0, 0.01] == [round(names["f"](each, one), 9) for each in (one, near, far)]


def test_every_mutant_is_another() -> None:
    """Every mutant of every solution is Python and has words of its own."""
    for lesson in map(load_lesson, lesson_names()):
        for exercise in lesson.exercises:
            mutants = list(take_shortcuts(lesson.solution(exercise).read_text("utf-8")))
            assert len(mutants) == len(dict(mutants)) > 0
            for _, text in mutants[::9]:
                ast.parse(text)
