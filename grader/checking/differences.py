"""The catalogue of differences: how may answers differ from what is due?

Each kind has a test, a phrase for the line below one answer, and a title and advice for where it
holds of all answers of a function. None of them tells what is due.
"""

import bisect
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from grader.checking.comparison import (
    ABSOLUTE,
    RELATIVE,
    STEADY_RELATIVE,
    Numbers,
    WrongForm,
    array,
    close,
    flatten,
    is_right,
    is_sequence,
    laid_out,
    show,
    starts,
)
from grader.lessons.traces import Printed

MOST_DECIMALS = 9
TELLING_NUMBERS = 3  # for what two numbers show too easily
LARGEST_WHOLE = 2.0**63  # beyond it a whole number of 64 bits is anything
MOST_PARTS = 100  # of what should have been added up
MOST_VALUES = 4  # of which some may be what is due


@dataclass(frozen=True)
class Compared:
    """An answer beside what is due; `given` are the arguments of the question by name."""

    value: Any
    due: Any
    given: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def numbers(self) -> tuple[Numbers, Numbers] | None:
        """The numbers that came and those that are due, or None where the form is another."""
        try:
            return laid_out(self.value, self.due), flatten(self.due)
        except WrongForm:
            return None

    @cached_property
    def right(self) -> bool:
        """Whether the answer is what is due."""
        return is_right(self.value, self.due)

    @property
    def width(self) -> int:
        """How many numbers a step of a list has; 0 where no list is due."""
        return flatten(self.due[0]).size if isinstance(self.due, list) and self.due else 0

    def steps(self) -> tuple[np.ndarray, np.ndarray] | None:
        """Return the steps that came and those that are due, a row each, where lists are due."""
        if self.numbers is None or not self.width:
            return None
        got, due = self.numbers
        return got.reshape(-1, self.width), due.reshape(-1, self.width)


Test = Callable[[Sequence[Compared]], str | None]


@dataclass(frozen=True)
class Kind:
    """A kind of difference.

    `test` returns a detail, which may be empty, if all answers differ so, or else None. `phrase`
    tells it of one answer; it is empty where one answer does not show it. `title` and `advice`
    tell it of all answers of a function. Where `{}` stands, the detail goes.
    """

    id: str
    test: Test
    phrase: str
    title: str
    advice: str

    def detail(self, compared: Sequence[Compared]) -> str | None:
        """Return the detail if all these answers differ so, else None, whatever they are."""
        try:
            return self.test(compared)
        except (ArithmeticError, LookupError, TypeError, ValueError):
            return None  # of another form than the test looks for


def find_kind(compared: Sequence[Compared]) -> tuple[Kind, str] | None:
    """Return the first kind that holds of all these answers, and its detail."""
    for kind in CATALOGUE:
        detail = kind.detail(compared)
        if detail is not None:
            return kind, detail
    return None


def _joined(compared: Sequence[Compared]) -> tuple[Numbers, Numbers] | None:
    pairs = [each.numbers for each in compared if each.numbers]
    if not pairs or len(pairs) < len(compared):
        return None
    got, want = zip(*pairs, strict=True)
    return np.concatenate(got), np.concatenate(want)


def _numbers_test(holds: Callable[[Numbers, Numbers], str | None]) -> Test:
    """Return a test on all numbers together."""

    def test(compared: Sequence[Compared]) -> str | None:
        joined = _joined(compared)
        return None if joined is None or not joined[0].size else holds(*joined)

    return test


def _told(*, holds: Any) -> str | None:
    return "" if bool(holds) else None


def _form_test(holds: Callable[[Any, Any], bool]) -> Test:
    """Return a test that every wrong answer must pass by itself."""

    def test(compared: Sequence[Compared]) -> str | None:
        wrong = [each for each in compared if not each.right]
        return _told(holds=wrong and all(holds(each.value, each.due) for each in wrong))

    return test


# Tests on forms.


def _is_turned(value: Any, due: Any) -> bool:
    got = _as_array(value) if isinstance(due, np.ndarray) else None
    return got is not None and _equal(got.T, due)


def _is_reshaped(value: Any, due: Any) -> bool:
    if isinstance(due, tuple):
        if not is_sequence(value) or len(value) != len(due):
            return False
        parts = zip(value, due, strict=True)
        return all(is_right(one, other) or _is_reshaped(one, other) for one, other in parts)
    got = _as_array(value) if isinstance(due, np.ndarray) else None
    return got is not None and _equal(got.ravel(), due.ravel())


def _as_array(value: Any) -> np.ndarray | None:
    try:
        return array(value)
    except WrongForm:
        return None


def _equal(got: np.ndarray, due: np.ndarray) -> bool:
    return got.shape == due.shape and bool(close(got, due).all())


def _is_reordered(value: Any, due: Any) -> bool:
    if not is_sequence(value) or not isinstance(due, tuple) or len(value) != len(due):
        return False
    orders = itertools.permutations(range(len(due)))
    return any(is_right([value[place] for place in order], due) for order in orders)


def _lacks_repeats(value: Any, due: Any) -> bool:
    """Whether a list lacks the values that are due again, or again at once."""
    if not isinstance(due, list) or not is_sequence(value) or not 0 < len(value) < len(due):
        return False
    first = list(dict.fromkeys(due))
    changed = [one for one, before in zip(due, [None, *due], strict=False) if one != before]
    return is_right(list(value), first) or is_right(list(value), changed)


def _is_not_added_in_steps(value: Any, due: Any) -> bool:
    """Whether each number that is due in a list has come as several, whose sum it is."""
    if not isinstance(due, list) or not due or not is_sequence(value):
        return False
    want, each = flatten(due), len(value) / len(due)
    got = _as_array(value) if 1 < each <= MOST_PARTS and each == int(each) else None
    if got is None or got.size != want.size * each:
        return False
    return bool(close(got.reshape(want.size, -1).sum(axis=1), want).all())


def _has_more_beside(value: Any, due: Any) -> bool:
    """Whether what is due is there, as one value or several, with others beside it."""
    if not isinstance(value, tuple | list):
        return False
    if isinstance(due, tuple) and len(due) < len(value) <= MOST_VALUES:
        return any(is_right(part, due) for part in itertools.combinations(value, len(due)))
    several = not isinstance(due, tuple) and 1 < len(value) <= MOST_VALUES
    return several and any(is_right(part, due) for part in value)


def _are_two_lists(value: Any, due: Any) -> bool:
    if not isinstance(due, list) or not isinstance(value, tuple | list | np.ndarray):
        return False
    if not due:
        return len(value) == 2 and not any(map(np.size, value))
    if not isinstance(due[0], tuple) or not all(map(is_sequence, value)):
        return False
    try:
        return is_right(list(zip(*value, strict=True)), due)
    except (TypeError, ValueError):
        return False


def _has_longer_steps(value: Any, due: Any) -> bool:
    if isinstance(due, np.ndarray) and due.ndim == 1:
        got = _as_array(value)
        columns = got.T if got is not None and got.ndim == 2 and len(got) == len(due) else ()
        return len(columns) > 1 and any(close(each, due).all() for each in columns)
    if not isinstance(due, list) or not due or not is_sequence(value) or len(value) != len(due):
        return False
    width = flatten(due[0]).size
    return all(is_sequence(each) and width < len(each) <= MOST_VALUES for each in value) and any(
        is_right([[each[place] for place in places] for each in value], due)
        for places in itertools.permutations(range(min(map(len, value))), width)
    )


def _in_due_rows(
    choose: Callable[[np.ndarray], np.ndarray],
) -> Callable[[Any, Any], bool]:
    """Return whether an answer holds only some of the rows that are due, chosen so."""

    def holds(value: Any, due: Any) -> bool:
        if not isinstance(due, list | np.ndarray) or not len(due):
            return False
        want, got = _as_array(due), _as_array(value)
        return want is not None and got is not None and _equal(got, choose(want))

    return holds


def _is_made_one(reduce: Callable[..., Any]) -> Callable[[Any, Any], bool]:
    """Return whether several numbers that are due have come as one."""

    def holds(value: Any, due: Any) -> bool:
        got, want = _as_array(np.asarray(value) if isinstance(value, float) else value), None
        if isinstance(due, list | np.ndarray):
            want = _as_array(due)
        if got is None or want is None or not want.size or got.size >= want.size:
            return False
        return any(
            got.size == np.size(made) and bool(close(got.ravel(), np.ravel(made)).all())
            for made in (reduce(want), *(reduce(want, axis=axis) for axis in range(want.ndim)))
        )

    return holds


def _is_not_made_one(reduce: Callable[..., Any]) -> Callable[[Any, Any], bool]:
    """Return whether several numbers came of which one should have been made."""

    def holds(value: Any, due: Any) -> bool:
        got = None if isinstance(due, list | tuple | np.ndarray) else _as_array(value)
        return got is not None and got.size > 0 and bool(close(reduce(got), due))

    return holds


def _came_last(value: Any, due: Any) -> bool:
    """Whether what is due is the last of several that came, each of the same form."""
    if not is_sequence(value) or isinstance(due, list | tuple) or len(value) < 1:
        return False
    return np.shape(value[-1]) == np.shape(due) and is_right(value[-1], due)


def _is_of_kind(*kinds: type) -> Callable[[Any, Any], bool]:
    return lambda value, due: isinstance(value, kinds) and not isinstance(due, kinds)


# Tests on numbers.


def _not_finite(compared: Sequence[Compared]) -> str | None:
    if len(compared) > 1 or compared[0].numbers is None:
        return None
    got, want = compared[0].numbers
    first = float(got[int(np.argmin(close(got, want)))])
    if np.isfinite(first):
        return None
    return "not a number (NaN)" if np.isnan(first) else "infinite"


def _argument(compared: Sequence[Compared]) -> str | None:
    for name in compared[0].given:
        if all(name in each.given and _is_given(each, each.given[name]) for each in compared):
            return name
    return None


def _is_given(compared: Compared, argument: Any) -> bool:
    if not isinstance(argument, int | float | np.ndarray):
        return False
    values = flatten(argument)
    got = _flat(compared.value)
    return got is not None and values.size == got.size and bool(close(got, values).all())


def _flat(value: Any) -> Numbers | None:
    if isinstance(value, bool | int | float):
        return np.array([float(value)])
    got = _as_array(value)
    return None if got is None else got.ravel()


def _opposite(got: Numbers, want: Numbers) -> str | None:
    return _told(holds=close(-got, want).all())


def _signs_mixed(got: Numbers, want: Numbers) -> str | None:
    opposite = close(-got, want) & (np.abs(want) > ABSOLUTE)
    return _told(holds=opposite.sum() > 1 and (close(got, want) | opposite).all())


def _sign_lost(got: Numbers, want: Numbers) -> str | None:
    return _told(holds=close(got, np.abs(want)).all())


def _factor(compared: Sequence[Compared]) -> str | None:
    joined = _joined(compared)
    factor = _ratio(*joined) if joined else None
    if joined is None or factor is None:
        return None
    names = {2.0: "twice", 0.5: "half", -2.0: "minus twice", -0.5: "minus half"}
    name = next((name for known, name in names.items() if close(factor, known)), None)
    telling = int((np.abs(joined[1]) > ABSOLUTE).sum())
    enough = min(len(compared) + 1, TELLING_NUMBERS)
    return name or ("a fixed multiple of" if telling >= enough else None)


def _ratio(got: Numbers, want: Numbers) -> float | None:
    """Return the factor between all numbers, if there is one."""
    telling = np.abs(want) > ABSOLUTE
    if not telling.any():
        return None
    factor = float(got[telling][0] / want[telling][0])
    if factor == 0 or not np.isfinite(factor) or not close(got, factor * want).all():
        return None
    return factor


def _rounded(got: Numbers, want: Numbers) -> str | None:
    for decimals in range(MOST_DECIMALS + 1):
        if is_rounded(got, want, decimals):
            names = {0: "whole numbers", 1: "1 decimal"}
            return names.get(decimals, f"{decimals} decimals")
    return None


def is_rounded(got: Numbers, want: Numbers, decimals: int) -> bool:
    """Whether `got`, not all of it 0, is `want` rounded to so many decimals.

    A number half way between two may be rounded to either: which one, rounding on the way says.
    """
    whole = got * 10.0**decimals
    half = 0.5 * 10.0**-decimals
    near = np.abs(got - want) <= half * (1 + RELATIVE) + 10 * STEADY_RELATIVE * np.abs(want)
    telling = np.abs(got) > ABSOLUTE
    return bool(telling.any() and near.all() and close(np.rint(whole), whole).all())


def _cut(got: Numbers, want: Numbers) -> str | None:
    telling = np.abs(got) > ABSOLUTE
    cut = close(got, np.trunc(want)) | (np.abs(want) >= LARGEST_WHOLE)
    return _told(holds=(telling & cut).sum() > 1 and cut.all())


def _cut_where_whole(compared: Sequence[Compared]) -> str | None:
    """Return which array's being one of whole numbers cuts the answers."""
    wrong = [each for each in compared if not each.right]
    for name in compared[0].given:
        whole = [each for each in compared if _holds_whole_numbers(each.given[name])]
        cut = [each.numbers for each in whole]
        if (
            len(wrong) > 1
            and all(_holds_whole_numbers(each.given[name]) for each in wrong)
            and all(pair and close(pair[0], np.trunc(pair[1])).all() for pair in cut)
        ):
            return name
    return None


def _holds_whole_numbers(value: Any) -> bool:
    return isinstance(value, np.ndarray) and value.dtype.kind in "iu"


def _single(got: Numbers, want: Numbers) -> str | None:
    """Whether all numbers have no more digits than single precision has."""
    if not (np.isfinite(got).all() and got.size >= TELLING_NUMBERS):
        return None
    near = np.abs(got - want) <= 1e-3 * np.maximum(np.abs(want), 1.0)
    wide = np.abs(want - want.astype(np.float32)) > 0
    single = got == got.astype(np.float32).astype(np.float64)
    return _told(holds=near.all() and single.all() and wide.sum() >= TELLING_NUMBERS)


def _limited(got: Numbers, want: Numbers) -> str | None:
    wrong = ~close(got, want)
    if got.size <= TELLING_NUMBERS or wrong.sum() < 2 or wrong.all() or not np.isfinite(got).all():
        return None
    low, high = got.min(), got.max()
    if low == high or not close(got, np.clip(want, low, high)).all():
        return None
    within = (want > low) & (want < high)
    return _told(holds=within.sum() >= 2)


def _decided(got: Numbers, want: Numbers) -> str | None:
    whole = np.isin(got, (-1.0, 0.0, 1.0))
    telling = ~np.isin(want, (-1.0, 0.0, 1.0))
    few = got.size > TELLING_NUMBERS and np.unique(got).size > 1
    return _told(holds=few and whole.all() and telling.sum() >= 2)


def _squared(got: Numbers, want: Numbers) -> str | None:
    return _told(holds=got.size >= TELLING_NUMBERS and close(got, want**2).all())


def _rooted(got: Numbers, want: Numbers) -> str | None:
    return _told(holds=got.size >= TELLING_NUMBERS and close(got, np.sqrt(np.abs(want))).all())


def _moved(got: Numbers, want: Numbers) -> str | None:
    """Whether the same number was added to everything."""
    far = got - want
    telling = np.ptp(want) > ABSOLUTE if want.size else False
    holds = got.size > TELLING_NUMBERS and telling and close(want + far[0], got).all()
    return _told(holds=holds)


def _always_same(got: Numbers, want: Numbers) -> str | None:
    same = got.size > TELLING_NUMBERS and close(got, np.full_like(got, got[0])).all()
    return _told(holds=same and np.ptp(want) > ABSOLUTE)


def _sorted(compared: Sequence[Compared]) -> str | None:
    wrong = [each for each in compared if not each.right]
    return _told(holds=wrong and all(map(_has_same_rows, wrong)))


def _has_same_rows(each: Compared) -> bool:
    if each.numbers is None or each.numbers[0].size < 2 or isinstance(each.due, tuple):
        return False
    got, due = each.numbers
    width = each.width or (each.due.shape[-1] if np.ndim(each.due) > 1 else 1)
    mine, theirs = got.reshape(-1, width), due.reshape(-1, width)
    order = np.lexsort(mine.T[::-1]), np.lexsort(theirs.T[::-1])
    return bool(close(mine[order[0]], theirs[order[1]]).all())


def _running(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    several = [each for each in steps if each is not None and len(each[1]) > 1]
    holds = several and len(several) == len(steps)
    return _told(holds=holds and all(close(got, due.cumsum(axis=0)).all() for got, due in several))


# Tests on the step from an argument to the answer.


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
        pairs = [(each.numbers, _flat(each.given[name])) for each in compared]
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
    return _told(holds=_near(-made, due, size))


def _change_scaled(made: Numbers, due: Numbers, size: Numbers) -> str | None:
    telling = np.abs(due) > 1e-5 * (1 + size)
    if telling.sum() < TELLING_NUMBERS:
        return None
    place = int(np.argmax(np.abs(due)))
    factor = made[place] / due[place]
    return _told(holds=abs(factor) > 1e-6 and _near(made, factor * due, size * (1 + abs(factor))))


def _change_alone(compared: Sequence[Compared]) -> str | None:
    """Whether the change came back, without what was to be changed."""
    for name, _, due, size in _changes(compared):
        joined = _joined(compared)
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
    holds = len(several) == len(wrong) and all(_ratio(*pair) is not None for pair in several)
    return _told(holds=holds)


# Tests on steps.


def _all_steps_the_same(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None and len(each[1]) > 1]
    holds = known and len(known) == len(steps)
    same = holds and all(close(got, got[:1]).all() for got, _ in known)
    return _told(holds=same and any(not close(due, due[:1]).all() for _, due in known))


def _pairs_swapped(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    two = [each for each in steps if each is not None and each[0].shape[1] == 2]
    holds = two and len(two) == len(steps)
    return _told(holds=holds and all(close(got[:, ::-1], due).all() for got, due in two))


def _one_step_late(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None]
    if not known or len(known) < len(steps):
        return None
    late = all(_equal(got[:-1], due[1:]) for got, due in known)
    moving = [len(due) > 1 and not _equal(due[:1], due[1:2]) for _, due in known]
    return _told(holds=late and sum(moving) >= min(2, len(compared)))


def _one_step_behind(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None and len(each[1]) > 1]
    if not known or len(known) < len(steps):
        return None
    behind = all(_equal(got[1:], due[:-1]) for got, due in known)
    moving = [not _equal(due[:1], due[1:2]) for _, due in known]
    return _told(holds=behind and sum(moving) >= min(2, len(compared)))


def _right_up_to(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None and len(each[1]) > 1]
    if not known or len(known) < len(steps):
        return None
    first = {int(np.argmin(close(got, due).all(axis=1))) for got, due in known}
    return str(min(first)) if len(first) == 1 and min(first) > 0 else None


def _stops_early(value: Any, due: Any) -> bool:
    if not isinstance(due, list) or not is_sequence(value) or not 0 < len(value) < len(due):
        return False
    return is_right(list(value), due[: len(value)])


def _goes_on(value: Any, due: Any) -> bool:
    if not isinstance(due, list) or not is_sequence(value) or len(value) <= len(due):
        return False
    return is_right(list(value)[: len(due)], due) if due else True


CATALOGUE: tuple[Kind, ...] = (
    Kind(
        "values_reordered",
        _form_test(_is_reordered),
        "The values came in the wrong order.",
        "The values are right, their order is not.",
        "Several values come back, and each has its place. Compare the last line with what the "
        "docstring says is returned, from the first to the last.",
    ),
    Kind("not_finite", _not_finite, "It is {}.", "", ""),
    Kind(
        "equal_to_argument",
        _argument,
        "That is {}, as it was given.",
        "{} came back as it was given.",
        "Whatever is asked, this argument is the answer. What was computed from it may have got "
        "lost on the way: look at the name that the last line returns, and whether anything was "
        "stored under that name.",
    ),
    Kind(
        "pairs_swapped",
        _pairs_swapped,
        "The values of each pair came in the wrong order.",
        "The two values of each pair have changed places.",
        "All the numbers are there. The docstring says which of the two comes first; look at "
        "the line that puts them together.",
    ),
    Kind(
        "one_step_late",
        _one_step_late,
        "All is one step ahead: it was measured after the update, not before.",
        "Everything is measured one step late.",
        "Each number belongs to the weights after its update, not to those before it: the first "
        "one is missing, and all the others come one step too early. Predict, compare, learn, in "
        "that order.",
    ),
    Kind(
        "one_step_behind",
        _one_step_behind,
        "All is one step behind: what is due first came second.",
        "Everything comes one step after its turn.",
        "The numbers are those of the step before. Look at what is noted in the first round, and "
        "whether what is noted afterwards was computed in the same round.",
    ),
    Kind(
        "transposed",
        _form_test(_is_turned),
        "",  # `WrongForm` says it with both shapes
        "Rows and columns have changed places.",
        "All the numbers are there, turned over. Look which side of the dot product stands "
        "first, and which one is transposed, and write down the shapes beside each line.",
    ),
    Kind(
        "misshapen",
        _form_test(_is_reshaped),
        "",
        "The numbers are right, their shape is not.",
        "A list of numbers, a matrix of one row and a matrix of one column are three things, and "
        "what comes next needs the one that was asked for. Compare the shape with the one that "
        "the docstring names.",
    ),
    Kind(
        "opposite_sign",
        _numbers_test(_opposite),
        "The sign is the other way round.",
        "Every sign is the other way round.",
        "The sizes are right in all the answers. Somewhere two numbers are subtracted the other "
        "way round, or added where they belong subtracted: look at each minus of the document.",
    ),
    Kind(
        "sign_lost",
        _numbers_test(_sign_lost),
        "The size is right, and a sign is lost.",
        "The sign is lost everywhere.",
        "The sizes are right in all the answers, and none is negative any more. A square or an "
        "absolute value takes the direction away: look where the document keeps it.",
    ),
    Kind(
        "signs_mixed",
        _numbers_test(_signs_mixed),
        "",
        "The sizes are right, some of the signs are not.",
        "How much is right in all the answers, and which way only in some. Look at the signs of "
        "what was asked where it goes wrong, and take such a case by hand.",
    ),
    Kind(
        "constant_factor",
        _factor,
        "It is {} what is due.",
        "Everything is {} what is due.",
        "How the answers change with what is asked is right; one factor stands there that does "
        "not belong, or is missing, the same one everywhere. Compare each factor with the "
        "document's line, and what is added up with what is averaged.",
    ),
    Kind(
        "rounded",
        _numbers_test(_rounded),
        "It is rounded to {}.",
        "Everything is rounded to {}.",
        "The documents round what they print, not what they compute with. Small errors become 0 "
        "when they are rounded, and small steps get lost. Return the numbers as they are.",
    ),
    Kind(
        "cut_to_whole_numbers",
        _numbers_test(_cut),
        "",
        "Everything is cut to whole numbers.",
        "What stands behind the point is gone. An array of whole numbers cuts off whatever is "
        "put into it, and so does int(). Make the array one of floats, or compute a new one.",
    ),
    Kind(
        "cut_where_whole",
        _cut_where_whole,
        "",
        "Everything is cut to whole numbers where {} holds whole numbers.",
        "An array of whole numbers stays one, whatever is put into it: what stands behind the "
        "point is cut off. Put nothing back into that array, or into one made like it; compute a "
        "new one.",
    ),
    Kind(
        "single_precision",
        _numbers_test(_single),
        "",
        "The numbers have only the digits that 32 bits hold, or fewer.",
        "About seven digits are right, and the rest is lost. Python and NumPy compute with 64 "
        "bits if nothing else is said: look for float32 or float16.",
    ),
    Kind(
        "limited",
        _numbers_test(_limited),
        "",
        "Numbers beyond a limit are cut off.",
        "Between the limits all is right; what lies beyond comes out as the limit itself. The "
        "formula has none: look for a clip, a minimum or a maximum.",
    ),
    Kind(
        "decided",
        _numbers_test(_decided),
        "",
        "Only whole decisions come back, where numbers in between are due.",
        "All that comes is 0 or 1, or -1. How sure, how far or how much is lost with it, and "
        "that is what learning needs. Return the number before it is decided on.",
    ),
    Kind(
        "squared",
        _numbers_test(_squared),
        "",
        "Everything is squared.",
        "Each answer is the square of what is due: one square too many. Look which value the "
        "document squares, and which it takes as it is.",
    ),
    Kind(
        "rooted",
        _numbers_test(_rooted),
        "",
        "Everything is the root of what is due.",
        "Each answer is the square root of what is due. The documents leave the squared error "
        "squared: look for a root, or for a power that is missing.",
    ),
    Kind(
        "moved",
        _numbers_test(_moved),
        "",
        "The same number was added to everything.",
        "All answers are off by the same amount, whatever is asked. A term stands there that "
        "does not depend on the arguments: a bias, or a number that counts from 1.",
    ),
    Kind(
        "always_the_same",
        _numbers_test(_always_same),
        "",
        "The answer is always the same number.",
        "Whatever is asked, the same comes back. Look whether the arguments are used at all, and "
        "whether what is computed is what is returned.",
    ),
    Kind(
        "scaled_by_size",
        _scaled_by_size,
        "",
        "Everything is multiplied with, or divided by, {}.",
        "It is right wherever that number is 1. Look what is added up and what is averaged, and "
        "over how many.",
    ),
    Kind(
        "times_argument",
        _times_argument,
        "",
        "Everything is multiplied by {}.",
        "That factor is one too many: what comes back is one step further on than what was asked "
        "for. A weight times the input is a prediction, a delta times the input a weight_delta.",
    ),
    Kind(
        "change_alone",
        _change_alone,
        "",
        "The change came back, without {} that it changes.",
        "How far to move is right, or right but for its sign. What is due is where that leads: "
        "the old value, moved by so much.",
    ),
    Kind(
        "change_the_other_way",
        _change_test(_other_way),
        "",
        "{} is always moved in the opposite direction.",
        "The size of each step is right. To go downhill the step is subtracted, and the delta "
        "is the prediction minus the goal; with one of them turned round, all goes uphill.",
    ),
    Kind(
        "change_scaled",
        _change_test(_change_scaled),
        "",
        "Every step from {} is a fixed multiple of what it should be.",
        "The direction of each step is right, its size is off by the same factor everywhere. "
        "Compare each factor of the update with the document's line: what is left out, what "
        "stands there twice, what is averaged?",
    ),
    Kind(
        "argument_squared",
        _argument_squared,
        "",
        "The square of {} came back.",
        "It was multiplied with itself. The document's line has another factor there: compare "
        "both sides of each product with it.",
    ),
    Kind(
        "subtracted_from_argument",
        _subtracted,
        "",
        "What is due was subtracted from {} already.",
        "One step too many is done: what is asked for was computed, and used at once. Return it "
        "as it is.",
    ),
    Kind(
        "running_sum",
        _running,
        "",
        "Each value has all those before it added to it.",
        "A sum goes on from step to step where each step has its own. Set it back to 0 where a "
        "step begins.",
    ),
    Kind(
        "right_up_to_step",
        _right_up_to,
        "It is right up to step {}, and not from there on.",
        "All is right up to step {}, and not from there on.",
        "What is measured is right, what it is measured with is not any more. Look at what one "
        "step hands on to the next: what the update makes of the weights, and whether the next "
        "step uses what came of it.",
    ),
    Kind(
        "all_steps_the_same",
        _all_steps_the_same,
        "Every step is the same, and they should differ.",
        "Every step of a list is the same.",
        "Where each step has its own numbers, one and the same stands in every place. One list "
        "put in many times, as `[[0] * n] * m` does, stays one list; and what is computed before "
        "the loop does not change in it.",
    ),
    Kind(
        "other_order",
        _sorted,
        "",
        "All values are there, in another order.",
        "Nothing is missing and nothing is wrong but the places. They are due in the order in "
        "which they are asked for: look for a sort, a reversal, or a loop that runs backwards.",
    ),
    Kind(
        "only_the_last",
        _form_test(_in_due_rows(lambda rows: rows[-1])),
        "",
        "Only the last of all values came back.",
        "What is noted in each round must be kept: a list that is made before the loop, and one "
        "append in every round.",
    ),
    Kind(
        "last_missing",
        _form_test(_in_due_rows(lambda rows: rows[:-1])),
        "",
        "The last value is missing.",
        "All but the last one is there, and right. Look where the loop ends, and whether the "
        "end of a slice or a range is meant to be left out.",
    ),
    Kind(
        "first_missing",
        _form_test(_in_due_rows(lambda rows: rows[1:])),
        "",
        "The first value is missing.",
        "All but the first one is there, and right. Look where the loop begins: places are "
        "counted from 0.",
    ),
    Kind(
        "repeats_left_out",
        _form_test(_lacks_repeats),
        "What is there is right, and what comes again is missing.",
        "Values that come again are missing.",
        "Every iteration has its place, also if it measures what another has measured before. "
        "Where nothing is left to learn the loop goes on, and a set or a dict keeps only one of "
        "those that are equal: append each of them to a list.",
    ),
    Kind(
        "stops_early",
        _form_test(_stops_early),
        "What came is right, and then it stops.",
        "It stops before all iterations are done.",
        "What came is right, but there is too little of it. Every iteration counts, also where "
        "nothing changes any more: look for a break, a return, or a loop that ends too early.",
    ),
    Kind(
        "only_the_first",
        _form_test(_in_due_rows(lambda rows: rows[:1])),
        "",
        "Only the first of all values came back.",
        "One round is done, and then it ends. Look how far the `return` is indented, and "
        "whether the loop covers all there is.",
    ),
    Kind(
        "summed_into_one",
        _form_test(_is_made_one(np.sum)),
        "",
        "Several numbers are due, and their sum came.",
        "Each of them is asked for by itself. Look for a sum too many, or for one along the "
        "wrong axis.",
    ),
    Kind(
        "averaged_into_one",
        _form_test(_is_made_one(np.mean)),
        "",
        "Several numbers are due, and their average came.",
        "Each of them is asked for by itself. Look for an average too many, or for one along the "
        "wrong axis.",
    ),
    Kind(
        "not_added_up_in_steps",
        _form_test(_is_not_added_in_steps),
        "Several numbers came for each step, and their sum is due.",
        "Several numbers came for each step, and their sum is due.",
        "All that is to be added up is there. One number is due for each step: add up within it, "
        "and append once, when it ends.",
    ),
    Kind(
        "not_added_up",
        _form_test(_is_not_made_one(np.sum)),
        "",
        "Several numbers came, and their sum is due.",
        "All that is to be added up is there. The last step is missing: one number of it all.",
    ),
    Kind(
        "not_averaged",
        _form_test(_is_not_made_one(np.mean)),
        "",
        "Several numbers came, and their average is due.",
        "All that is to be averaged is there. The last step is missing: one number of it all.",
    ),
    Kind(
        "came_last",
        _form_test(_came_last),
        "What is due came last, behind others.",
        "What is due came last, behind all that there was before.",
        "Everything on the way came back in a list, and only where it ends is asked for. Return "
        "the last one alone.",
    ),
    Kind(
        "more_beside",
        _form_test(_has_more_beside),
        "What is due is there, with something else beside it.",
        "What is due is there, with something else beside it.",
        "More came back than was asked for. Compare the last line with what the docstring says "
        "is returned, and leave the rest out.",
    ),
    Kind(
        "two_lists",
        _form_test(_are_two_lists),
        "The numbers are right; they came as lists of their own, not in pairs.",
        "The numbers came as lists of their own, not in pairs.",
        "All errors in one list and all predictions in another hold the same numbers. Due is "
        "one list, with a pair for each iteration: append both together.",
    ),
    Kind(
        "more_in_each_step",
        _form_test(_has_longer_steps),
        "What is due is in each step, with something else beside it.",
        "Each step holds more than what is due.",
        "What is asked for is there in every step, and something else beside it. The docstring "
        "says which values belong together; leave the rest out.",
    ),
    Kind(
        "goes_on",
        _form_test(_goes_on),
        "What is due comes first, and then it goes on.",
        "It goes on after all iterations are done.",
        "What is due is there, and more comes after it. Look how often the loop runs, and "
        "whether something is appended once more at the end.",
    ),
    Kind(
        "own_factors",
        _own_factors,
        "",
        "Each answer has the right proportions, and not the right size.",
        "Within an answer all numbers are off by the same factor, in another answer by another "
        "one. Something that changes with what is asked is multiplied in, or divided by.",
    ),
    Kind(
        "a_dict",
        _form_test(_is_of_kind(dict)),
        "",
        "A dict came back, and numbers are due.",
        "The values alone are asked for, in their order, without keys.",
    ),
    Kind(
        "a_text",
        _form_test(_is_of_kind(str)),
        "",
        "A text came back, and a number is due.",
        "A number that is turned into a text can no longer be computed with. Return the number "
        "itself; printing it is another matter.",
    ),
    Kind(
        "nothing_returned",
        _form_test(_is_of_kind(type(None))),
        "",
        "Nothing came back: `return` is missing.",
        "A function that ends without `return` answers None, whatever it has computed. What is "
        "changed within an argument is lost as well. Return what was asked for.",
    ),
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
    """Give a line for the step that holds the number at `first`, and for its two neighbours.

    Each has the numbers that came and, where a document prints any of them, the printed ones.
    """
    steps = compared.steps()
    if steps is None or len(steps[0]) < 2:
        return
    width, last = compared.width, len(steps[0]) - 1
    places = range(max(0, first // width - 1), min(last, first // width + 1) + 1)
    rows = [
        (
            f"{place + 1}",
            "  ".join(show(float(number)) for number in steps[0][place]),
            "  ".join(
                printed[at].text if at in printed else "-"
                for at in range(place * width, (place + 1) * width)
            ),
        )
        for place in places
    ]
    in_print = any(at in printed for at in range(places[0] * width, (places[-1] + 1) * width))
    table = [("step", "yours", "the document's"), *rows]
    wide = [max(len(row[column]) for row in table) for column in range(2)]
    for row in table:
        line = f"  {row[0]:>{wide[0]}}  {row[1]:{wide[1]}}"
        yield (f"{line}  {row[2]}" if in_print else line).rstrip()


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
