"""Is an answer right? And where it is not, what kind of difference is it?

An answer is plain data from a stranger: anything may come. What is due is a number, an array,
or a list or tuple of these, nested; it is never shown, only described.
"""

import bisect
import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.report import shorten
from grader.traces import Printed, TraceFault

# The tolerance, decided here and nowhere else. A correct formula in another order of operations
# stays within a few rounding errors, about 1e-15 of the numbers that enter it; cancellation on
# the way may cost it nine digits more, hence 1e-6 of what is due. A result that should be zero
# has nothing to be relative to: 1e-12 is far above the rounding of numbers near one, and far
# below any step that a wrong formula takes.
RELATIVE = 1e-6
ABSOLUTE = 1e-12

SHOWN = 72  # characters of an argument or an answer that a message shows
Numbers = np.ndarray  # one-dimensional, float64


@dataclass(frozen=True)
class Difference:
    """The first thing wrong with an answer.

    `kind` describes it in words; `where` names the place inside the answer, if it has several;
    `got` is what stood there; `printed` is what a document prints there, if it does.
    """

    kind: str
    where: str = ""
    got: str = ""
    printed: Printed | None = None


class Misfit(Exception):
    """The answer has not the form of what is due; the text says how."""


def close(got: Any, due: Any) -> Any:
    """Return whether `got` is `due` within the tolerance, elementwise for arrays; NaN never is."""
    return abs(got - due) <= ABSOLUTE + RELATIVE * abs(due)


def is_right(value: Any, due: Any) -> bool:
    """Whether the answer `value`, as decoded from the wire, is what is `due`."""
    if isinstance(value, float) and isinstance(due, float):
        return bool(close(value, due))  # most answers; the rest costs ten times as much
    try:
        return bool(close(_flat(value, due), flatten(due)).all())
    except Misfit:
        return False


def find_difference(
    value: Any, due: Any, given: Mapping[str, Any], printed: Mapping[int, Printed]
) -> Difference:
    """Return the first difference between a wrong answer `value` and what is `due`.

    Args:
        value: the answer, as decoded from the wire.
        due: what the reference answers.
        given: the arguments of the question by name, to recognise one that was handed back.
        printed: numbers that a document prints, by their position in `due` laid out flat.
    """
    try:
        got, want = _flat(value, due), flatten(due)
    except Misfit as misfit:
        return Difference(_reordered(value, due) or str(misfit))
    first = int(np.argmin(close(got, want)))
    in_print = printed.get(first)
    kind = _reordered(value, due) or _kind(got, want, due, first, given)
    return Difference(
        kind=kind or ("" if in_print is not None else _size(got, want, first)),
        where=_where(due, first) if got.size > 1 else "",
        got=show(float(got[first])) if got.size > 1 else "",
        printed=in_print,
    )


def flatten(due: Any) -> Numbers:
    """Return all numbers of `due`, one after the other."""
    if isinstance(due, list) and _are_pairs(due):
        return np.array(due, dtype=np.float64).ravel()  # many at once, as hot and cold has
    if isinstance(due, list | tuple):
        parts = [flatten(item) for item in due]
        return np.concatenate(parts) if parts else np.empty(0)
    return np.asarray(due, dtype=np.float64).ravel()


def spread(printed: Any, due: Any, start: int = 0) -> dict[int, Printed]:
    """Lay printed numbers over `due`: return them by their position in `due` laid out flat.

    `printed` is a number, or a sequence, or a mapping from index, of such; what it leaves out
    is not printed. Every printed number must be what `due` prints as.

    Raises:
        TraceFault: it is not, or has no place in `due`.
    """
    if isinstance(printed, Printed):
        value = flatten(due)
        if value.size != 1 or not printed.stands_for(float(value[0])):
            raise TraceFault(f"{printed.text} ({printed.where}) is not what the reference gives")
        return {start: printed}
    items: Iterable[tuple[int, Any]]
    items = printed.items() if isinstance(printed, Mapping) else enumerate(printed)
    starts = _starts(due)
    laid: dict[int, Printed] = {}
    for index, item in items:
        if index >= len(due):
            raise TraceFault(f"more is printed ({item}) than the reference gives")
        laid |= spread(item, due[index], start + starts[index])
    return laid


def number(value: Any) -> float:
    """Return `value` as a number: one, or an array or list that holds exactly one.

    Raises:
        Misfit: it is something else.
    """
    while isinstance(value, list | tuple | np.ndarray):
        size = value.size if isinstance(value, np.ndarray) else len(value)
        if size != 1:
            raise Misfit(f"A number is due, and {describe(value)} came.")
        value = value.reshape(-1)[0].item() if isinstance(value, np.ndarray) else value[0]
    if not isinstance(value, bool | int | float):
        raise Misfit(f"A number is due, and {describe(value)} came.")
    return float(value)


def array(value: Any) -> np.ndarray:
    """Return `value`, an array or nested lists of numbers, as an array of float64.

    Raises:
        Misfit: it is something else, or its rows are not equally long.
    """
    if not isinstance(value, list | tuple | np.ndarray):
        raise Misfit(f"An array is due, and {describe(value)} came.")
    for leaf in _leaves(value):
        if not isinstance(leaf, bool | int | float):
            raise Misfit(f"An array of numbers is due; there is {describe(leaf)} in what came.")
    try:
        return np.asarray(value, dtype=np.float64)
    except ValueError:
        raise Misfit("An array is due; the rows of what came are not equally long.") from None


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


def _flat(value: Any, due: Any) -> Numbers:
    """Return the numbers of `value`, laid out as those of `due` are."""
    if isinstance(due, np.ndarray):
        got = array(value)
        if got.shape != due.shape:
            raise Misfit(_shapes(got, due))
        return got.ravel()
    if isinstance(due, list | tuple):
        return _flat_sequence(value, due)
    return np.array([number(value)])


def _flat_sequence(value: Any, due: Sequence[Any]) -> Numbers:
    if not _is_sequence(value):
        raise Misfit(f"A list or tuple of {len(due)} is due, and {describe(value)} came.")
    if len(value) != len(due):
        raise Misfit(f"{len(due)} values are due, and {len(value)} came.")
    if _are_pairs(due) and _are_pairs(value):
        return np.array(value, dtype=np.float64).ravel()  # many at once, as hot and cold has
    parts = []
    for place, (item, item_due) in enumerate(zip(value, due, strict=True), start=1):
        try:
            parts.append(_flat(item, item_due))
        except Misfit as misfit:
            raise Misfit(f"In value {place} of {len(due)}: {misfit}") from None
    return np.concatenate(parts) if parts else np.empty(0)


def _is_sequence(value: Any) -> bool:
    return isinstance(value, list | tuple) or (isinstance(value, np.ndarray) and value.ndim > 0)


def _are_pairs(items: Any) -> bool:
    """Whether all items are tuples of two plain floats."""
    return all(
        type(item) is tuple and len(item) == 2 and type(item[0]) is type(item[1]) is float
        for item in items
    )


def _shapes(got: np.ndarray, due: np.ndarray) -> str:
    text = f"Its shape is {got.shape}; {due.shape} is due."
    if got.shape == due.T.shape and close(got.T.ravel(), due.ravel()).all():
        return f"It is transposed: {text[0].lower()}{text[1:]}"
    return text


def _reordered(value: Any, due: Any) -> str:
    """Say so if only the order of several values is wrong."""
    if not _is_sequence(value) or not isinstance(due, tuple):
        return ""
    try:
        turned = close(_flat(value[::-1], due), flatten(due)).all()
    except Misfit:
        return ""
    return "The values came in the wrong order." if turned else ""


def _starts(due: Sequence[Any]) -> list[int]:
    """Return at which position each item of `due` begins, once `due` is laid out flat."""
    return list(itertools.accumulate(map(_count, due), initial=0))


def _count(due: Any) -> int:
    if isinstance(due, list | tuple):
        return sum(map(_count, due))
    return int(np.size(due)) if isinstance(due, np.ndarray) else 1


def _where(due: Any, first: int) -> str:
    """Return the place of the number at position `first` of `due` laid out flat."""
    if isinstance(due, np.ndarray):
        index = [int(i) + 1 for i in np.unravel_index(first, due.shape)]
        return f"row {index[0]}, column {index[1]}" if len(index) == 2 else f"element {index[0]}"
    if not isinstance(due, list | tuple):
        return ""
    starts = _starts(due)
    place = bisect.bisect_right(starts, first) - 1
    inner = _where(due[place], first - starts[place])
    kind = "pair" if isinstance(due, list) and isinstance(due[place], tuple) else "value"
    return f"{kind} {place + 1} of {len(due)}" + (f", {inner}" if inner else "")


def _kind(got: Numbers, want: Numbers, due: Any, first: int, given: Mapping[str, Any]) -> str:
    """Describe how the numbers differ, without telling what is due, if there is a pattern."""
    if not np.isfinite(got[first]):
        return f"It is {'not a number (NaN)' if np.isnan(got[first]) else 'infinite'}."
    for name, argument in given.items():
        if _is_given(got, argument):
            return f"That is {name}, as it was given."
    return _steps(got, want, due, first) or _elementwise(got, want)


def _is_given(got: Numbers, argument: Any) -> bool:
    if not isinstance(argument, int | float | np.ndarray):
        return False
    values = flatten(argument)
    return values.size == got.size and bool(close(got, values).all())


def _steps(got: Numbers, want: Numbers, due: Any, first: int) -> str:
    """Describe what can be seen over the steps of a list: a late start, a late difference."""
    if not isinstance(due, list) or len(due) < 2:
        return ""
    width = flatten(due[0]).size
    mine, theirs = got.reshape(-1, width), want.reshape(-1, width)
    if width == 2 and close(mine[:, ::-1].ravel(), theirs.ravel()).all():
        return "The values of each pair came in the wrong order."
    if close(mine[:-1].ravel(), theirs[1:].ravel()).all() and len(np.unique(theirs[:, 0])) > 1:
        return "All is one step ahead: it was measured after the update, not before."
    if first >= width:
        return f"It is right up to step {first // width}, and not from there on."
    return ""


def _elementwise(got: Numbers, want: Numbers) -> str:
    """Describe what one operation on every number would put right."""
    if close(-got, want).all():
        return "The sign is the other way round."
    if close(got, np.abs(want)).all():
        return "The size is right, and a sign is lost."
    factor = _factor(got, want)
    if factor:
        return factor
    for digits in range(1, 7):
        if got.any() and np.array_equal(got, np.round(want, digits)):
            return f"It is rounded to {digits} decimals."
    return ""


def _factor(got: Numbers, want: Numbers) -> str:
    telling = np.abs(want) > ABSOLUTE
    if not telling.any() or not close(got[~telling], want[~telling]).all():
        return ""
    with np.errstate(all="ignore"):
        ratios = got[telling] / want[telling]
    if not close(ratios, np.full_like(ratios, ratios[0])).all() or ratios[0] == 0:
        return ""
    for factor, name in ((2.0, "twice"), (0.5, "half")):
        if close(ratios[:1], np.array([factor])).all():
            return f"It is {name} what is due."
    return "It is off by a constant factor." if ratios.size > 1 else ""


def _size(got: Numbers, want: Numbers, first: int) -> str:
    size = "large" if got[first] > want[first] else "small"
    wrong = int((~close(got, want)).sum())
    return f"It is too {size}." + (f" {wrong} of {got.size} numbers differ." if wrong > 1 else "")
