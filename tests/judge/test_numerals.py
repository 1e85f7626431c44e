"""Numbers as texts show them: rounded, in full or in scientific notation, printed or not."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from grader.judge.numerals import digits, is_printed, is_rendering, printed_numbers
from grader.lessons.lesson import Lesson

NUMBERS = np.array([0.30195025, -2.5e-07, 1500.0])


@pytest.mark.parametrize(
    "text",
    ["0.30195025", "0.3019503", "0.302", ".30195", "3.0195e-01", "-2.5e-07", "-2.500e-7", "1.5E+3"],
)
def test_renderings(text: str) -> None:
    """A text is a number's rendering if the number rounds to it, in whatever notation."""
    assert is_rendering(text, NUMBERS)


@pytest.mark.parametrize("text", ["0.3018", "-0.302", "0.30195026", "2.5e-07", "1501", "7"])
def test_no_renderings(text: str) -> None:
    """A text is no rendering if its last digit, its sign or its size is another."""
    assert not is_rendering(text, NUMBERS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0.0", 1), ("-7.0", 1), (".001", 1), ("0.3025", 4), ("2.50e-07", 2), ("100", 1), ("9.", 1)],
)
def test_digits(text: str, expected: int) -> None:
    """Zeros before and behind the digits of a number say little of it; the others count."""
    assert expected == digits(text)


def test_printed_numbers(lesson4: Lesson, tmp_path: Path) -> None:
    """All numbers of a lesson's traces are found, as they are printed, each once."""
    (tmp_path / "traces").mkdir()
    (tmp_path / "traces" / "T1.txt").write_text("Error: 0.3025 Prediction: 0.25\nError: 0.3025\n")
    (tmp_path / "traces" / "T2.txt").write_text("[[ 9. -1e-3]]\n")
    assert ("0.3025", "0.25", "9.", "-1e-3") == printed_numbers(replace(lesson4, suites=tmp_path))


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        (0.3025, True),
        ([(0.1234567, 0.25)], True),
        (np.array([[7.5], [0.25]]), True),
        (0.302504, False),  # would be printed so, but is another number
        (-0.1659559912, True),  # printed in so many digits that it is no other
        (0.6159999999999999, True),  # printed with all digits, on another processor
        (9.0, False),  # anything may be a 9
        ([], False),
    ],
)
def test_is_printed(lesson4: Lesson, tmp_path: Path, due: Any, expected: bool) -> None:
    """An answer is a document's if one of its numbers is printed, and not by chance."""
    (tmp_path / "traces").mkdir()
    (tmp_path / "traces" / "T1.txt").write_text("0.3025 0.25 9 -0.16595599 0.6160000000000001\n")
    assert expected == is_printed(due, replace(lesson4, suites=tmp_path))
