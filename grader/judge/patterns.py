"""What all answers of an exercise show together, where no known misconception gave them.

A pattern must hold for every answer of each function that is wrong, right answers included, and
more than one of them must be wrong. It tells how the answers differ, never what is due.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from grader.checking.answers import Answer, Exchange
from grader.checking.comparison import (
    ABSOLUTE,
    Numbers,
    WrongForm,
    array,
    close,
    flatten,
    is_right,
    laid_out,
)
from grader.checking.differences import is_rounded
from grader.judge.numerals import is_printed
from grader.lessons.lesson import Lesson
from grader.results.report import Diagnosis

MOST_DECIMALS = 8
TELLING = 2  # wrong answers at least
TELLING_NUMBERS = 3  # for a factor, which a single number always has


@dataclass(frozen=True)
class Seen:
    """One answer of a function that is wrong, and whether this answer is right."""

    answer: Answer
    right: bool

    @property
    def value(self) -> Any:
        """What came."""
        return self.answer.raw

    @property
    def due(self) -> Any:
        """What the reference answers."""
        return self.answer.due

    @cached_property
    def numbers(self) -> tuple[Numbers, Numbers] | None:
        """The numbers that came and those that are due, or None where the form is another."""
        numbers = self.answer.numbers
        return None if numbers is None else (numbers, flatten(self.due))


@dataclass(frozen=True)
class Found:
    """A pattern that holds: its id, and what goes into its text."""

    id: str
    detail: str = ""


Pattern = Callable[[Sequence[Seen], Sequence[Seen]], Found | None]


def find_pattern(
    lesson: Lesson, heard: Sequence[Exchange], documents: Sequence[str]
) -> Diagnosis | None:
    """Return what can be read off all answers of the functions that are wrong, if anything.

    Args:
        lesson: the exercise's.
        heard: all questions of an exercise that came to something.
        documents: where its misconceptions say to look; the place named most is named.
    """
    suspects = {exchange.function for exchange in heard if not exchange.right}
    outcomes = [(each.outcome, each.right) for each in heard if each.function in suspects]
    seen = [Seen(outcome, right) for outcome, right in outcomes if isinstance(outcome, Answer)]
    wrong = [each for each in seen if not each.right]
    if len(seen) < len(outcomes) or len(wrong) < TELLING or not documents:
        return None
    found = next(filter(None, (pattern(seen, wrong) for pattern in PATTERNS)), None)
    found = found or _documents_numbers_only(lesson, seen, wrong)
    if found is None:
        return None
    title, advice = TEXTS[found.id]
    return Diagnosis(
        id=found.id,
        title=title.format(found.detail),
        advice=advice,
        document=Counter(documents).most_common(1)[0][0],
    )


def _argument(seen: Sequence[Seen], wrong: Sequence[Seen]) -> Found | None:
    """Every answer is the same argument, as it was given."""
    if len({each.answer.function for each in seen}) > 1:
        return None
    answer = wrong[0].answer
    names = answer.reference.named(answer.function, answer.arguments)
    for place, name in enumerate(names):
        if all(_is_given(each.value, each.answer.arguments[place]) for each in seen):
            return Found("equal_to_argument", name)
    return None


def _is_given(value: Any, argument: Any) -> bool:
    try:
        return bool(close(laid_out(value, argument), flatten(argument)).all())
    except (WrongForm, TypeError, ValueError):  # an argument may be words
        return False


def _form(seen: Sequence[Seen], wrong: Sequence[Seen]) -> Found | None:
    """Every wrong answer has the right numbers: turned over, or in another shape."""
    for name, put_right in (("transposed", _turned), ("misshapen", _reshaped)):
        if all(put_right(each.value, each.due) for each in wrong):
            return Found(name)
    return None


def _turned(value: Any, due: Any) -> bool:
    got = _array(value, due)
    return got is not None and _equal(got.T, due)


def _reshaped(value: Any, due: Any) -> bool:
    got = _array(value, due)
    return got is not None and _equal(got.ravel(), due.ravel())


def _array(value: Any, due: Any) -> np.ndarray | None:
    try:
        return array(value) if isinstance(due, np.ndarray) else None
    except WrongForm:
        return None


def _equal(got: np.ndarray, due: np.ndarray) -> bool:
    return got.shape == due.shape and bool(close(got, due).all())


def _one_operation(seen: Sequence[Seen], wrong: Sequence[Seen]) -> Found | None:
    """One operation on what is due gives every number: a sign, a factor, rounding."""
    pairs = [each.numbers for each in seen if each.numbers]
    if len(pairs) < len(seen):
        return None
    got, want = (np.concatenate(numbers) for numbers in zip(*pairs, strict=True))
    if close(-got, want).all():
        return Found("opposite_sign")
    if close(got, np.abs(want)).all():
        return Found("sign_lost")
    return _factor(got, want) or _rounded(got, want)


def _factor(got: Numbers, want: Numbers) -> Found | None:
    telling = np.abs(want) > ABSOLUTE
    if telling.sum() < TELLING_NUMBERS:
        return None
    factor = got[telling][0] / want[telling][0]
    if factor == 0 or not close(got, factor * want).all():
        return None
    names = {2.0: "twice", 0.5: "half"}
    return Found("constant_factor", names.get(round(float(factor), 9), "a fixed multiple of"))


def _rounded(got: Numbers, want: Numbers) -> Found | None:
    for decimals in range(MOST_DECIMALS + 1):
        if is_rounded(got, want, decimals):
            names = {0: "whole numbers", 1: "1 decimal"}
            return Found("rounded", names.get(decimals, f"{decimals} decimals"))
    return None


def _steps(seen: Sequence[Seen], wrong: Sequence[Seen]) -> Found | None:
    """Every list of steps is one step late, or right up to the same step."""
    steps = [pair for each in wrong for pair in _wrong_steps(each)]
    if len(steps) < len(wrong):
        return None
    late = [_equal(got[:-1], due[1:]) for got, due in steps]
    moving = [len(due) > 1 and not _equal(due[0], due[1]) for _, due in steps]
    if all(late) and sum(moving) >= TELLING:
        return Found("one_step_late")
    first_wrong = {int(np.argmin(close(got, due).all(axis=1))) for got, due in steps}
    if len(first_wrong) == 1 and min(first_wrong) > 0:
        return Found("right_up_to_step", str(min(first_wrong)))
    return None


def _wrong_steps(seen: Seen) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Give each list of steps that is wrong in an answer, if nothing else is, by rows."""
    if seen.numbers is None:
        return
    several = isinstance(seen.due, tuple)
    values, dues = (seen.value, seen.due) if several else ([seen.value], [seen.due])
    parts = zip(values, dues, strict=True)
    wrong = [(value, due) for value, due in parts if not is_right(value, due)]
    if all(isinstance(due, list) for _, due in wrong):
        for value, due in wrong:
            yield laid_out(value, due).reshape(len(due), -1), flatten(due).reshape(len(due), -1)


def _documents_numbers_only(
    lesson: Lesson, seen: Sequence[Seen], wrong: Sequence[Seen]
) -> Found | None:
    """Right is what a document prints, and nothing else that is not 0 throughout."""
    right = [each for each in seen if each.right and (np.abs(flatten(each.due)) > ABSOLUTE).any()]
    of_document = all(is_printed(each.due, lesson) for each in right)
    of_others = not any(is_printed(each.due, lesson) for each in wrong)
    return Found("documents_numbers_only") if right and of_document and of_others else None


# In the words of the misconceptions' docstrings: the title, then what to look for.
TEXTS = {
    "equal_to_argument": (
        "{} came back as it was given.",
        "Whatever is asked, this argument is the answer. What was computed from it may have got "
        "lost on the way: look at the name that the last line returns, and whether anything was "
        "stored under that name.",
    ),
    "transposed": (
        "Rows and columns have changed places.",
        "All the numbers are there, turned over. Look which side of the dot product stands "
        "first, and which one is transposed, and write down the shapes beside each line.",
    ),
    "misshapen": (
        "The numbers are right, their shape is not.",
        "A list of numbers, a matrix of one row and a matrix of one column are three things, and "
        "what comes next needs the one that was asked for. Compare the shape with the one that "
        "the docstring names.",
    ),
    "opposite_sign": (
        "Every sign is the other way round.",
        "The sizes are right in all the answers. Somewhere two numbers are subtracted the other "
        "way round, or added where they belong subtracted: look at each minus of the document.",
    ),
    "sign_lost": (
        "The sign is lost everywhere.",
        "The sizes are right in all the answers, and none is negative any more. A square or an "
        "absolute value takes the direction away: look where the document keeps it.",
    ),
    "constant_factor": (
        "Everything is {} what is due.",
        "How the answers change with what is asked is right; one factor stands there that does "
        "not belong, or is missing, the same one everywhere. Compare each factor with the "
        "document's line, and what is added up with what is averaged.",
    ),
    "rounded": (
        "Everything is rounded to {}.",
        "The documents round what they print, not what they compute with. Small errors become 0 "
        "when they are rounded, and small steps get lost. Return the numbers as they are.",
    ),
    "one_step_late": (
        "Everything is measured one step late.",
        "Each number belongs to the weights after its update, not to those before it: the first "
        "one is missing, and all the others come one step too early. Predict, compare, learn, in "
        "that order.",
    ),
    "right_up_to_step": (
        "All is right up to step {}, and not from there on.",
        "What is measured is right, what it is measured with is not any more. Look at what one "
        "step hands on to the next: what the update makes of the weights, and whether the next "
        "step uses what came of it.",
    ),
    "documents_numbers_only": (
        "Only the document's own numbers come out right.",
        "With any others the answers are wrong. A number of the document may stand where an "
        "argument belongs, or one is left out that is 0 or 1 there: ask of every number in the "
        "function whether it is given to it, and of every argument where it has a say.",
    ),
}
PATTERNS: tuple[Pattern, ...] = (_argument, _form, _one_operation, _steps)
