"""Numbers as texts show them: which number may a text mean, and which do the documents print?"""

from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from grader.checking.comparison import Numbers, flatten
from grader.lessons.lesson import Lesson
from grader.lessons.traces import NUMBER, half_a_unit

SURE_DIGITS = 6  # a number that rounds to so many digits is hardly another one by chance
EXACT = 1e-9  # of a number: less of a difference is none
LOOKED_AT = 50  # numbers of an answer, when only one has to be found


def is_rendering(text: str, numbers: Numbers) -> bool:
    """Whether `text` is what one of the numbers looks like, rounded to as many digits."""
    near = max(half_a_unit(text) * (1 + EXACT), EXACT * abs(float(text)))
    return bool((np.abs(numbers - float(text)) <= near).any())


def digits(text: str) -> int:
    """Return how many digits a number has, zeros before and behind them left out."""
    return len(Decimal(text).normalize().as_tuple().digits)


def printed_numbers(lesson: Lesson) -> tuple[str, ...]:
    """Return all numbers in the traces of a lesson's documents, as they are printed."""
    return _numbers_in(lesson.suites / "traces")


def is_printed(due: Any, lesson: Lesson) -> bool:
    """Whether one of the numbers that are due is one that a document prints, surely no other."""
    numbers = flatten(due)[:LOOKED_AT, np.newaxis]
    printed, tolerance = _sure_numbers(lesson.suites / "traces")
    return bool((np.abs(numbers - printed) <= tolerance).any())


@lru_cache(maxsize=64)
def _numbers_in(folder: Path) -> tuple[str, ...]:
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    return tuple(dict.fromkeys(number for text in texts for number in NUMBER.findall(text)))


@lru_cache(maxsize=64)
def _sure_numbers(folder: Path) -> tuple[Numbers, Numbers]:
    """Return what is printed in two digits or more, and how near another number is the same."""
    texts = [text for text in _numbers_in(folder) if digits(text) > 1]
    numbers = np.array([float(text) for text in texts])
    units = np.array([half_a_unit(text) * (1 + EXACT) for text in texts])
    sure = np.array([digits(text) >= SURE_DIGITS for text in texts], dtype=bool)
    exact = EXACT * np.abs(numbers)  # as far as any two processors may differ
    return numbers, np.where(sure, np.maximum(units, exact), exact)
