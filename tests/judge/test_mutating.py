"""Mutants of a source: each one small mistake, and together the mistakes that people make."""

import ast

import pytest

from grader.judge.mutating import mutate
from grader.lessons.lesson import lesson_names, load_lesson

SOURCE = '''
def learn(layer, weights, alpha, iterations):
    """Learn."""
    pairs = []
    for _ in range(iterations):
        pred = layer.T.dot(weights)
        error = ((pred - 1.5) ** 2).mean(axis=1)
        pairs.append((error, pred))
        weights -= alpha * pred
        slope = -(pred - error) / (2 * alpha)
    if pred < 0:
        return pairs
    return weights, error
'''


@pytest.mark.parametrize(
    "change",
    [
        "pred = layer.T.dot(weights) -> pred = layer.dot(weights)",
        "pred = layer.T.dot(weights) -> pass",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = ((pred + 1.5) ** 2).mean(axis=1)",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = (pred - 1.5 ** 2).mean(axis=1)",
        "slope = -(pred - error) / (2 * alpha) -> slope = (-pred - error) / (2 * alpha)",
        "slope = -(pred - error) / (2 * alpha) -> slope = -(pred - error) / 2 * alpha",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = ((1.5 - pred) ** 2).mean(axis=1)",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = ((pred - 2.5) ** 2).mean(axis=1)",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = (pred - 1.5).mean(axis=1)",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = ((pred - 1.5) ** 2).sum(axis=1)",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = ((pred - 1.5) ** 2).mean(axis=0)",
        "error = ((pred - 1.5) ** 2).mean(axis=1) -> error = ((pred - 1.5) ** 2).mean()",
        "pairs.append((error, pred)) -> pairs.append((pred, error))",
        "weights -= alpha * pred -> weights += alpha * pred",
        "weights -= alpha * pred -> weights -= pred",
        "for _ in range(iterations): -> for _ in range(iterations + 1):",
        "for _ in range(iterations): -> for _ in range(1, iterations):",
        "if pred < 0: -> if pred <= 0:",
        "if pred < 0: -> if pred > 0:",
        "if pred < 0: -> if True:",
        "return (weights, error) -> return (error, weights)",
        "pairs.append((error, pred)); weights -= alpha * pred"
        " -> weights -= alpha * pred; pairs.append((error, pred))",
    ],
)
def test_mistakes_are_made(change: str) -> None:
    """Operators, signs, constants, comparisons, order, transposes and the rest are all changed."""
    assert f"learn: {change}" in dict(mutate(SOURCE))


def test_every_mutant_is_another(solutions: list[str]) -> None:
    """Every mutant of every solution is Python, differs from it, and has words of its own."""
    for source in solutions:
        plain = ast.unparse(ast.parse(source))
        mutants = list(mutate(source))
        assert len(mutants) == len({change for change, _ in mutants})
        assert not any(plain == text for _, text in mutants)
        for _, text in mutants:
            ast.parse(text)


@pytest.fixture
def solutions() -> list[str]:
    """The sources of all solutions of the kit."""
    lessons = [load_lesson(name) for name in lesson_names()]
    return [
        lesson.solution(exercise).read_text("utf-8")
        for lesson in lessons
        for exercise in lesson.exercises
    ]
