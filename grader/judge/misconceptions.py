"""Misconceptions: the wrong solutions beside each suite, each with advice for who thinks so too."""

import ast
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from grader.errors import KitError
from grader.judge.replay import WrongSolution, keeps_state
from grader.lessons.lesson import Exercise, Lesson

DOCUMENT = "Document: "  # begins the last paragraph of a docstring


@dataclass(frozen=True, eq=False)
class Misconception(WrongSolution):
    """One wrong solution: its file's stem as `id`, and what its docstring tells a student."""

    title: str
    advice: str
    document: str


def misconceptions(lesson: Lesson, exercise: Exercise) -> list[Misconception]:
    """Return the misconceptions of an exercise, in order of their names.

    Raises:
        KitError: one of the files cannot be used.
    """
    return [read_misconception(path) for path in lesson.misconceptions(exercise)]


@lru_cache(maxsize=1024)
def read_misconception(path: Path) -> Misconception:
    """Return the misconception that a file holds, and remember it.

    Raises:
        KitError: the file is not Python, or its docstring is not as a misconception's must be.
    """
    try:
        tree = ast.parse(path.read_text("utf-8"))
    except (OSError, SyntaxError, ValueError) as error:
        raise KitError(f"{path}: {error}") from error
    paragraphs = [" ".join(part.split()) for part in (ast.get_docstring(tree) or "").split("\n\n")]
    if len(paragraphs) < 3 or not all(paragraphs) or not paragraphs[-1].startswith(DOCUMENT):
        raise KitError(f"{path}: its docstring must be a title, the advice, and '{DOCUMENT}...'")
    title, *advice, document = paragraphs
    return Misconception(
        id=path.stem,
        code=compile(tree, str(path), "exec", dont_inherit=True),
        keeps_state=keeps_state(tree),
        title=title,
        advice="\n".join(advice),
        document=document.removeprefix(DOCUMENT),
    )
