"""The catalogue of differences: how may answers differ from what is due?

Each kind has a test, a phrase for the line below one answer, and a title and advice for where it
holds of all answers of a function. None of them tells what is due. A new kind goes into the module
of its theme, and into the order below.
"""

import bisect
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from grader.checking import wrong_changes as changes
from grader.checking import wrong_forms as forms
from grader.checking import wrong_numbers as numbers
from grader.checking import wrong_steps as steps
from grader.checking.compared import Compared, Kind
from grader.checking.comparison import Numbers, WrongForm, close, flatten, laid_out, show, starts
from grader.lessons.traces import Printed

# The first kind that holds of all answers is the one that is told, so the order counts.
CATALOGUE: tuple[Kind, ...] = (
    forms.VALUES_REORDERED,
    numbers.NOT_FINITE,
    numbers.EQUAL_TO_ARGUMENT,
    steps.PAIRS_SWAPPED,
    steps.ONE_STEP_LATE,
    steps.ONE_STEP_BEHIND,
    forms.TRANSPOSED,
    forms.MISSHAPEN,
    numbers.OPPOSITE_SIGN,
    numbers.SIGN_LOST,
    numbers.SIGNS_MIXED,
    numbers.CONSTANT_FACTOR,
    numbers.TINY_LOST,
    numbers.ROUNDED,
    numbers.CUT_TO_WHOLE_NUMBERS,
    numbers.CUT_WHERE_WHOLE,
    numbers.SINGLE_PRECISION,
    numbers.LIMITED,
    numbers.DECIDED,
    numbers.SQUARED,
    numbers.ROOTED,
    numbers.MOVED,
    numbers.ALWAYS_THE_SAME,
    changes.SCALED_BY_SIZE,
    changes.TIMES_ARGUMENT,
    changes.CHANGE_ALONE,
    changes.CHANGE_THE_OTHER_WAY,
    changes.CHANGE_SCALED,
    changes.ARGUMENT_SQUARED,
    changes.SUBTRACTED_FROM_ARGUMENT,
    numbers.RUNNING_SUM,
    steps.RIGHT_UP_TO_STEP,
    steps.ALL_STEPS_THE_SAME,
    numbers.OTHER_ORDER,
    forms.ONLY_THE_LAST,
    forms.LAST_MISSING,
    forms.FIRST_MISSING,
    forms.REPEATS_LEFT_OUT,
    steps.STOPS_EARLY,
    forms.ONLY_THE_FIRST,
    forms.SUMMED_INTO_ONE,
    forms.AVERAGED_INTO_ONE,
    forms.NOT_ADDED_UP_IN_STEPS,
    forms.NOT_ADDED_UP,
    forms.NOT_AVERAGED,
    forms.CAME_LAST,
    forms.MORE_BESIDE,
    forms.TWO_LISTS,
    forms.MORE_IN_EACH_STEP,
    steps.GOES_ON,
    changes.OWN_FACTORS,
    forms.A_DICT,
    forms.A_TEXT,
    forms.NOTHING_RETURNED,
)


@dataclass(frozen=True)
class Difference:
    """The first thing wrong with an answer.

    `kind` describes it in words; `where` names the place inside the answer, if it has several;
    `got` is what stood there; `printed` is what a document prints there, if it does; `steps` are
    the lines of a table, where a list of steps is due: the first that differs and its neighbours.
    """

    kind: str
    where: str = ""
    got: str = ""
    steps: tuple[str, ...] = ()
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
    phrase = _phrase(Compared(value, due, given))
    try:
        got, want = laid_out(value, due), flatten(due)
    except WrongForm as wrong_form:
        return Difference(f"{wrong_form}\n{phrase}" if phrase else str(wrong_form))
    first = int(np.argmin(close(got, want)))
    in_print = printed.get(first)
    return Difference(
        kind=phrase or ("" if in_print is not None else _size(got, want, first)),
        where=_where(due, first) if got.size > 1 else "",
        got=show(float(got[first])) if got.size > 1 else "",
        steps=tuple(_table(Compared(value, due), first, printed)),
        printed=in_print,
    )


def _table(compared: Compared, first: int, printed: Mapping[int, Printed]) -> Iterator[str]:
    """Give the step that holds the number at `first`, and its two neighbours, in columns.

    Each step has a line with the numbers that came. Where a document prints any of these steps,
    the printed numbers stand in a line below: side by side, they would not fit a narrow screen.
    """
    steps = compared.steps()
    if steps is None or len(steps[0]) < 2:
        return
    width, last = compared.width, len(steps[0]) - 1
    places = range(max(0, first // width - 1), min(last, first // width + 1) + 1)
    in_print = any(at in printed for at in range(places[0] * width, (places[-1] + 1) * width))
    widest = len(f"step {places[-1] + 1}")
    for place in places:
        numbers = ", ".join(show(float(number)) for number in steps[0][place])
        yield f"{f'step {place + 1}':{widest}}  yours    {numbers}"
        if in_print:
            beside = range(place * width, (place + 1) * width)
            texts = ", ".join(printed[at].text if at in printed else "-" for at in beside)
            yield f"{'':{widest}}  printed  {texts}"


def _phrase(compared: Compared) -> str:
    """Return what can be said of one answer, if anything."""
    for kind in CATALOGUE:
        detail = kind.detail([compared]) if kind.phrase else None
        if detail is not None:
            return kind.phrase.format(detail)
    return ""


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


def _size(got: Numbers, want: Numbers, first: int) -> str:
    size = "large" if got[first] > want[first] else "small"
    wrong = int((~close(got, want)).sum())
    return f"It is too {size}." + (f" {wrong} of {got.size} numbers differ." if wrong > 1 else "")


def find_kind(compared: Sequence[Compared]) -> tuple[Kind, str] | None:
    """Return the first kind that holds of all these answers, and its detail."""
    for kind in CATALOGUE:
        detail = kind.detail(compared)
        if detail is not None:
            return kind, detail
    return None
