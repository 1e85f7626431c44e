"""Answers wrong in how they move on from an argument, or by a factor that they were given."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from grader.checking.compared import (
    TELLING_NUMBERS,
    Compared,
    Kind,
    Test,
    all_numbers,
    flat_numbers,
    ratio,
    told,
)
from grader.checking.comparison import Numbers, close, flatten

OTHER = 1e-4  # what a factor differs from 1 by, at least: changes are alike within a tenth of it


def _changes(
    compared: Sequence[Compared],
) -> Iterator[tuple[str, Numbers, Numbers, Numbers]]:
    """Give each argument that answers may start from, and the changes to it: made and due.

    The last are the numbers that they are differences of, which say how exact they can be.
    """
    for name, argument in compared[0].given.items():
        if not name.startswith("weight") or not isinstance(argument, float | int | np.ndarray):
            continue
        if any(each.numbers is None for each in compared):
            return
        parts = []
        for each in compared:
            start = flatten(each.given[name]) if name in each.given else np.empty(0)
            if start.size != each.numbers[0].size or not _same_form(each.given[name], each.due):  # type: ignore[index] # of all
                break
            parts.append((each.numbers[0] - start, each.numbers[1] - start, start))  # type: ignore[index] # of all
        else:
            made, due, begun = (np.concatenate(part) for part in zip(*parts, strict=True))
            if np.abs(due).sum() < np.abs(_due_of(compared)).sum():  # else it is no step from there
                yield name, made, due, np.abs(begun) + np.abs(made)


def _due_of(compared: Sequence[Compared]) -> Numbers:
    return np.concatenate([flatten(each.due) for each in compared])


def _subtracted(compared: Sequence[Compared]) -> str | None:
    """Whether each answer is an argument less what is due."""
    for name, argument in compared[0].given.items():
        if not isinstance(argument, float | int | np.ndarray):
            continue
        if all(
            each.numbers is not None
            and _same_form(each.given[name], each.due)
            and close(each.numbers[0], flatten(each.given[name]) - each.numbers[1]).all()
            for each in compared
        ):
            return name
    return None


def _argument_squared(compared: Sequence[Compared]) -> str | None:
    for name in compared[0].given:
        pairs = [(each.numbers, flat_numbers(each.given[name])) for each in compared]
        if all(
            numbers
            and flat is not None
            and flat.size == numbers[0].size
            and close(numbers[0], flat**2).all()
            for numbers, flat in pairs
        ):
            return name
    return None


def _same_form(argument: Any, due: Any) -> bool:
    return not isinstance(due, list | tuple) and np.shape(argument) == np.shape(due)


def _change_test(holds: Callable[[Numbers, Numbers, Numbers], str | None]) -> Test:
    def test(compared: Sequence[Compared]) -> str | None:
        for name, made, due, size in _changes(compared):
            if (np.abs(due) > 1e-6 * size).sum() >= 2 and holds(made, due, size) is not None:
                return name
        return None

    return test


def _near(got: Numbers, due: Numbers, size: Numbers) -> bool:
    """Whether changes are the same, as far as differences of numbers of this size can be."""
    return bool((np.abs(got - due) <= 1e-8 * (1 + size) + 1e-5 * np.abs(due)).all())


def _other_way(made: Numbers, due: Numbers, size: Numbers) -> str | None:
    return told(holds=_near(-made, due, size))


def _change_scaled(made: Numbers, due: Numbers, size: Numbers) -> str | None:
    telling = np.abs(due) > 1e-5 * (1 + size)
    if telling.sum() < TELLING_NUMBERS:
        return None
    place = int(np.argmax(np.abs(due)))
    factor = made[place] / due[place]
    other = abs(factor) > 1e-6 and abs(factor - 1) > OTHER  # else a digit is wrong, no factor
    return told(holds=other and _near(made, factor * due, size * (1 + abs(factor))))


def _change_alone(compared: Sequence[Compared]) -> str | None:
    """Whether the change came back, without what was to be changed."""
    for name, _, due, size in _changes(compared):
        joined = all_numbers(compared)
        if joined is None or (np.abs(due) > 1e-6 * size).sum() < 2:
            return None
        if _near(joined[0], due, size) or _near(-joined[0], due, size):
            return name
    return None


def _scaled_by_size(compared: Sequence[Compared]) -> str | None:
    """Whether all is multiplied with, or divided by, how many there are of something."""
    if any(each.numbers is None for each in compared):
        return None
    for name, argument in compared[0].given.items():
        for side in range(np.ndim(argument) if isinstance(argument, np.ndarray) else 0):
            sizes = [
                float(np.shape(each.given.get(name, 0))[side : side + 1][0:1][0])
                if np.ndim(each.given.get(name, 0)) > side
                else 1.0
                for each in compared
            ]
            if len(set(sizes)) > 1 and _has_power(compared, sizes):
                return (
                    f"the number of {('rows', 'columns')[side]} of {name}"
                    if np.ndim(argument) > 1
                    else f"the length of {name}"
                )
    return None


def _has_power(compared: Sequence[Compared], sizes: Sequence[float]) -> bool:
    for power in (1, -1):
        if all(
            close(each.numbers[0], each.numbers[1] * size**power).all()  # type: ignore[index] # of all
            for each, size in zip(compared, sizes, strict=True)
        ):
            return True
    return False


def _times_argument(compared: Sequence[Compared]) -> str | None:
    """Whether each answer is what is due times one of the numbers that were given."""
    if len(compared) < TELLING_NUMBERS or any(each.numbers is None for each in compared):
        return None
    for name, argument in compared[0].given.items():
        if isinstance(argument, int | float) and all(
            close(each.numbers[0], each.numbers[1] * each.given[name]).all()  # type: ignore[index] # of all
            for each in compared
            if name in each.given
        ):
            return name
    return None


def _own_factors(compared: Sequence[Compared]) -> str | None:
    """Whether each answer of several numbers has a factor of its own."""
    wrong = [each for each in compared if not each.right and each.numbers is not None]
    if len(wrong) < 2 or len(wrong) < sum(not each.right for each in compared):
        return None
    several = [each.numbers for each in wrong if each.numbers and each.numbers[0].size > 1]
    holds = len(several) == len(wrong) and all(ratio(*pair) is not None for pair in several)
    return told(holds=holds)


SCALED_BY_SIZE = Kind(
    "scaled_by_size",
    _scaled_by_size,
    "",
    "Everything is multiplied with, or divided by, {}.",
    "It is right wherever that number is 1. Look what is added up and what is averaged, and "
    "over how many.",
)

TIMES_ARGUMENT = Kind(
    "times_argument",
    _times_argument,
    "",
    "Everything is multiplied by {}.",
    "That factor is one too many: what comes back is one step further on than what was asked "
    "for. A weight times the input is a prediction, a delta times the input a weight_delta.",
)

CHANGE_ALONE = Kind(
    "change_alone",
    _change_alone,
    "",
    "The change came back, without {} that it changes.",
    "How far to move is right, or right but for its sign. What is due is where that leads: "
    "the old value, moved by so much.",
)

CHANGE_THE_OTHER_WAY = Kind(
    "change_the_other_way",
    _change_test(_other_way),
    "",
    "{} is always moved in the opposite direction.",
    "The size of each step is right. To go downhill the step is subtracted, and the delta "
    "is the prediction minus the goal; with one of them turned round, all goes uphill.",
)

CHANGE_SCALED = Kind(
    "change_scaled",
    _change_test(_change_scaled),
    "",
    "Every step from {} is a fixed multiple of what it should be.",
    "The direction of each step is right, its size is off by the same factor everywhere. "
    "Compare each factor of the update with the document's line: what is left out, what "
    "is there twice, what is averaged?",
)

ARGUMENT_SQUARED = Kind(
    "argument_squared",
    _argument_squared,
    "",
    "The square of {} came back.",
    "It was multiplied with itself. The document's line has another factor there: compare "
    "both sides of each product with it.",
)

SUBTRACTED_FROM_ARGUMENT = Kind(
    "subtracted_from_argument",
    _subtracted,
    "",
    "What is due was subtracted from {} already.",
    "One step too many is done: what is asked for was computed, and used at once. Return it "
    "as it is.",
)

OWN_FACTORS = Kind(
    "own_factors",
    _own_factors,
    "",
    "Each answer has the right proportions, and not the right size.",
    "Within an answer all numbers are off by the same factor, in another answer by another "
    "one. Something that changes with what is asked is multiplied in, or divided by.",
)
