"""Misconceptions: files that a student reads advice from, and nothing else beside the code."""

from pathlib import Path

import pytest

from grader.errors import KitError
from grader.judge.misconceptions import misconceptions, read_misconception
from grader.lessons.lesson import lesson_names, load_lesson

WELL_FORMED = '''"""The sign
was lost.

An amount without a direction
is half of it.

Look at the minus.

Document: How, "Why?"
"""

def f(x):
    return abs(x)
'''


def test_reading(tmp_path: Path) -> None:
    """The docstring is the title, the advice by paragraphs, and where in the documents to look."""
    path = tmp_path / "sign_lost.py"
    path.write_text(WELL_FORMED, "utf-8")
    read = read_misconception(path)
    assert ("sign_lost", "The sign was lost.") == (read.id, read.title)
    assert "An amount without a direction is half of it.\nLook at the minus." == read.advice
    assert 'How, "Why?"' == read.document


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def f(x): return abs(x)", "its docstring must be a title"),
        ('"""The sign was lost."""', "its docstring must be a title"),
        ('"""The sign was lost.\n\nDocument: How"""', "its docstring must be a title"),
        ('"""The sign was lost.\n\nLook at the minus."""', "its docstring must be a title"),
        ('"""The sign was lost.\n\n\n\nDocument: How"""', "its docstring must be a title"),
        ("def f(x:", "was never closed"),
        ("\0", "null bytes"),
    ],
)
def test_not_as_it_must_be(tmp_path: Path, source: str, words: str) -> None:
    """A file that is not Python, or whose docstring leaves something out, is named and refused."""
    path = tmp_path / "sign_lost.py"
    path.write_text(source, "utf-8")
    with pytest.raises(KitError, match=words) as caught:
        read_misconception(path)
    assert str(caught.value).startswith(f"{path}: ")


def test_all_of_the_kit_can_be_used() -> None:
    """Every misconception of every lesson loads and has a title, advice and a document."""
    count = 0
    for lesson in map(load_lesson, lesson_names()):
        for exercise in lesson.exercises:
            for each in misconceptions(lesson, exercise):
                assert each.loaded()
                assert each.title.endswith(".")
                count += 1
    assert count >= 5 * 28
