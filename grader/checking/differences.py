"""What kind of difference is it? A wrong answer described, without telling what is due."""

import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.checking.comparison import (
    ABSOLUTE,
    RELATIVE,
    STEADY_RELATIVE,
    Numbers,
    WrongForm,
    close,
    flatten,
    is_sequence,
    laid_out,
    show,
    starts,
)
from grader.lessons.traces import Printed


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
        got, want = laid_out(value, due), flatten(due)
    except WrongForm as wrong_form:
        return Difference(_reordered(value, due) or str(wrong_form))
    first = int(np.argmin(close(got, want)))
    in_print = printed.get(first)
    kind = _reordered(value, due) or _kind(got, want, due, first, given)
    return Difference(
        kind=kind or ("" if in_print is not None else _size(got, want, first)),
        where=_where(due, first) if got.size > 1 else "",
        got=show(float(got[first])) if got.size > 1 else "",
        printed=in_print,
    )


def _reordered(value: Any, due: Any) -> str:
    """Say so if only the order of several values is wrong."""
    if not is_sequence(value) or not isinstance(due, tuple):
        return ""
    try:
        turned = close(laid_out(value[::-1], due), flatten(due)).all()
    except WrongForm:
        return ""
    return "The values came in the wrong order." if turned else ""


def _where(due: Any, first: int) -> str:
    """Return the place of the number at position `first` of `due` laid out flat."""
    if isinstance(due, np.ndarray):
        index = [int(i) + 1 for i in np.unravel_index(first, due.shape)]
        return f"row {index[0]}, column {index[1]}" if len(index) == 2 else f"element {index[0]}"
    if not isinstance(due, list | tuple):
        return ""
    beginnings = starts(due)
    place = bisect.bisect_right(beginnings, first) - 1
    inner = _where(due[place], first - beginnings[place])
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
    moving = not close(theirs[:, 0], theirs[0, 0]).all()
    if moving and close(mine[:-1].ravel(), theirs[1:].ravel()).all():
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
        if is_rounded(got, want, digits):
            return f"It is rounded to {digits} decimals."
    return ""


def is_rounded(got: Numbers, want: Numbers, decimals: int) -> bool:
    """Whether `got`, not all of it 0, is `want` rounded to so many decimals.

    A number half way between two may be rounded to either: which one, rounding on the way says.
    """
    whole = got * 10.0**decimals
    half = 0.5 * 10.0**-decimals
    near = np.abs(got - want) <= half * (1 + RELATIVE) + 10 * STEADY_RELATIVE * np.abs(want)
    telling = np.abs(got) > ABSOLUTE
    return bool(telling.any() and near.all() and close(np.rint(whole), whole).all())


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
