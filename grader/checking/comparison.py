"""Is an answer right? The one place that decides it.

An answer is plain data from a stranger: anything may come. What is due is a number, an array,
or a list or tuple of these, nested; it is only ever compared with.
"""

import itertools
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from grader.lessons.traces import Printed, TraceFault
from grader.text import shorten

# The tolerance, decided here and nowhere else. A correct formula in another order of operations
# stays within a few rounding errors, about 1e-15 of the numbers that enter it; cancellation on
# the way may cost it nine digits more, hence 1e-6 of what is due. A result that should be zero
# has nothing to be relative to: 1e-12 is far above the rounding of numbers near one, and far
# below any step that a wrong formula takes.
RELATIVE = 1e-6
ABSOLUTE = 1e-12

# What is due is itself only known so far: in which order a matrix product is summed differs from
# processor to processor. In another order it comes out by 1e-13 of it otherwise, with more digits
# by 1e-10 (1101 iterations of hot and cold), as `grade verify` computes it. A thousandth of the
# tolerance is wide enough for that, and so narrow that it never makes a wrong answer right.
STEADY_RELATIVE = RELATIVE / 1000
STEADY_ABSOLUTE = ABSOLUTE / 1000

SHOWN = 72  # characters of an argument or an answer that a message shows
Numbers = np.ndarray  # one-dimensional, float64


class WrongForm(Exception):
    """The answer has not the form of what is due; the text says how."""


def close(got: Any, due: Any) -> Any:
    """Return whether `got` is `due` within the tolerance, elementwise for arrays.

    NaN never is, and nothing is close to an infinity.
    """
    distance = abs(got - due)
    return (distance <= ABSOLUTE + RELATIVE * abs(due)) & (distance < math.inf)


def steady(got: Any, due: Any) -> Any:
    """Return whether `got` is `due` but for the order of additions, elementwise for arrays."""
    return abs(got - due) <= STEADY_ABSOLUTE + STEADY_RELATIVE * abs(due)


def holds(printed: Printed, value: float) -> bool:
    """Whether a trace holds: whether `value`, the reference's, is what a document prints.

    It is within 1e-9 of the printed number, or else within half a unit of its last printed digit,
    whichever is wider: the one for numbers that are printed with all their digits, the other for
    those that are printed rounded.
    """
    rounding = printed.half_a_unit * (1 + STEADY_RELATIVE)  # a half is rounded either way
    return abs(value - printed) <= max(STEADY_RELATIVE * abs(printed), rounding)


def is_right(value: Any, due: Any) -> bool:
    """Whether the answer `value`, as decoded from the wire, is what is `due`."""
    try:
        return bool(close(laid_out(value, due), flatten(due)).all())
    except WrongForm:
        return False


def flatten(due: Any) -> Numbers:
    """Return all numbers of `due`, one after the other."""
    if isinstance(due, list) and _are_pairs(due):
        return np.array(due, dtype=np.float64).ravel()  # many at once, as hot and cold has
    if isinstance(due, list | tuple):
        parts = [flatten(item) for item in due]
        return np.concatenate(parts) if parts else np.empty(0)
    return np.asarray(due, dtype=np.float64).ravel()


def formed(numbers: Numbers, due: Any) -> Any:
    """Return numbers laid out flat in the form of `due`: what `flatten` takes apart."""
    if isinstance(due, np.ndarray):
        return numbers.reshape(due.shape)
    if not isinstance(due, list | tuple):
        return float(numbers[0])
    parts = itertools.pairwise(starts(due))
    items = [formed(numbers[a:b], item) for (a, b), item in zip(parts, due, strict=True)]
    return tuple(items) if isinstance(due, tuple) else items


def spread(printed: Any, due: Any, start: int = 0) -> dict[int, Printed]:
    """Lay printed numbers over `due`: return them by their position in `due` laid out flat.

    `printed` is a number, or a list, or a mapping from index, of such; what a mapping leaves out
    is not printed, and neither is what a shorter list leaves out of a pair. Every printed
    number must hold for what is `due`.

    Raises:
        TraceFault: it is not, or has no place in `due`.
    """
    if isinstance(printed, Printed):
        value = flatten(due)
        if value.size != 1 or not holds(printed, float(value[0])):
            raise TraceFault(f"{printed.text} ({printed.where}) is not what the reference gives")
        return {start: printed}
    items: Iterable[tuple[int, Any]]
    items = printed.items() if isinstance(printed, Mapping) else enumerate(printed)
    if isinstance(due, list | np.ndarray) and isinstance(printed, list) and len(printed) < len(due):
        raise TraceFault(f"less is printed ({len(printed)}) than the reference gives ({len(due)})")
    beginnings = starts(due)
    laid: dict[int, Printed] = {}
    for index, item in items:
        if index >= len(due):
            raise TraceFault(f"more is printed ({item}) than the reference gives")
        laid |= spread(item, due[index], start + beginnings[index])
    return laid


def number(value: Any) -> float:
    """Return `value` as a number: one, or an array or list that holds exactly one.

    Raises:
        WrongForm: it is something else.
    """
    while isinstance(value, list | tuple | np.ndarray):
        size = value.size if isinstance(value, np.ndarray) else len(value)
        if size != 1:
            raise WrongForm(f"A number is due, and {describe(value)} came.")
        value = value.reshape(-1)[0].item() if isinstance(value, np.ndarray) else value[0]
    if not isinstance(value, bool | int | float):
        raise WrongForm(f"A number is due, and {describe(value)} came.")
    return float(value)


def array(value: Any) -> np.ndarray:
    """Return `value`, an array or nested lists of numbers, as an array of float64.

    Raises:
        WrongForm: it is something else, or its rows are not equally long.
    """
    if isinstance(value, np.ndarray):
        return np.asarray(value, dtype=np.float64)  # the wire only carries arrays of numbers
    if not isinstance(value, list | tuple):
        raise WrongForm(f"An array is due, and {describe(value)} came.")
    # Before NumPy is asked: it would take texts for numbers, and None for NaN.
    for leaf in _leaves(value):
        if not isinstance(leaf, bool | int | float):
            raise WrongForm(f"An array of numbers is due; there is {describe(leaf)} in what came.")
    try:
        return np.asarray(value, dtype=np.float64)
    except ValueError:
        raise WrongForm("An array is due; the rows of what came are not equally long.") from None


def describe(value: Any) -> str:
    """Return what kind of thing an answer is: "None (is a return missing?)", "3 values"."""
    if value is None:
        return "None (is a return missing?)"
    if isinstance(value, str):
        return "a text"
    if isinstance(value, dict):
        return "a dict"
    if isinstance(value, np.ndarray):
        return f"an array of shape {value.shape}"
    if isinstance(value, list | tuple):
        return f"a {type(value).__name__} of {len(value)} values"
    return "a number"


def show(value: Any, limit: int = SHOWN) -> str:
    """Return an argument or answer as a student would write it, cut to `limit` characters."""
    if isinstance(value, np.ndarray):
        value = value.tolist()
    return shorten(repr(value), limit)


def _leaves(value: Any) -> Iterable[Any]:
    if isinstance(value, np.ndarray):
        return ()  # the wire only carries arrays of numbers
    if isinstance(value, list | tuple):
        return (leaf for item in value for leaf in _leaves(item))
    return (value,)


def laid_out(value: Any, due: Any) -> Numbers:
    """Return the numbers of `value`, laid out as those of `due` are."""
    if isinstance(due, np.ndarray):
        got = array(value)
        if got.shape != due.shape:
            raise WrongForm(_shapes(got, due))
        return got.ravel()
    if isinstance(due, list | tuple):
        return _flat_sequence(value, due)
    return np.array([number(value)])


def _flat_sequence(value: Any, due: Sequence[Any]) -> Numbers:
    if not is_sequence(value):
        raise WrongForm(f"A list or tuple of {len(due)} is due, and {describe(value)} came.")
    if len(value) != len(due):
        raise WrongForm(f"{len(due)} values are due, and {len(value)} came.")
    if isinstance(value, np.ndarray):
        value = value.tolist()  # of Python's own numbers, whatever its dtype
    if _are_pairs(due) and _are_pairs(value):
        return np.array(value, dtype=np.float64).ravel()  # many at once, as hot and cold has
    if _are_floats(due) and _are_floats(value):
        return np.array(value, dtype=np.float64)
    parts = []
    for place, (item, item_due) in enumerate(zip(value, due, strict=True), start=1):
        try:
            parts.append(laid_out(item, item_due))
        except WrongForm as wrong_form:
            raise WrongForm(f"In value {place} of {len(due)}: {wrong_form}") from None
    return np.concatenate(parts) if parts else np.empty(0)


def is_sequence(value: Any) -> bool:
    """Whether `value` holds several values, one after the other."""
    return isinstance(value, list | tuple) or (isinstance(value, np.ndarray) and value.ndim > 0)


def _are_pairs(items: Any) -> bool:
    """Whether all items are tuples of two plain floats."""
    return all(
        type(item) is tuple and len(item) == 2 and type(item[0]) is type(item[1]) is float
        for item in items
    )


def _are_floats(items: Any) -> bool:
    return all(type(item) is float for item in items)


def _shapes(got: np.ndarray, due: np.ndarray) -> str:
    text = f"Its shape is {got.shape}; {due.shape} is due."
    if got.shape == due.T.shape and close(got.T.ravel(), due.ravel()).all():
        return f"It is transposed: {text[0].lower()}{text[1:]}"
    return text


def starts(due: Sequence[Any]) -> list[int]:
    """Return at which position each item of `due` begins, once `due` is laid out flat."""
    return list(itertools.accumulate(map(_count, due), initial=0))


def _count(due: Any) -> int:
    if isinstance(due, list | tuple):
        return sum(map(_count, due))
    return int(np.size(due)) if isinstance(due, np.ndarray) else 1
