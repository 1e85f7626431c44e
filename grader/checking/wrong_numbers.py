"""Numbers that are wrong in a way that can be named: a sign, a factor, rounding."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.checking.compared import (
    TELLING_NUMBERS,
    Compared,
    Kind,
    all_numbers,
    flat_numbers,
    numbers_test,
    ratio,
    told,
)
from grader.checking.comparison import (
    ABSOLUTE,
    RELATIVE,
    STEADY_RELATIVE,
    Numbers,
    close,
    flatten,
)

MOST_DECIMALS = 9
NEXT_TO_NOTHING = 1e-4
LARGEST_WHOLE = 2.0**63  # beyond it a whole number of 64 bits is anything


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
    got = flat_numbers(compared.value)
    return got is not None and values.size == got.size and bool(close(got, values).all())


def _opposite(got: Numbers, want: Numbers) -> str | None:
    return told(holds=close(-got, want).all())


def _signs_mixed(got: Numbers, want: Numbers) -> str | None:
    opposite = close(-got, want) & (np.abs(want) > ABSOLUTE)
    return told(holds=opposite.sum() > 1 and (close(got, want) | opposite).all())


def _sign_lost(got: Numbers, want: Numbers) -> str | None:
    return told(holds=close(got, np.abs(want)).all())


def _factor(compared: Sequence[Compared]) -> str | None:
    joined = all_numbers(compared)
    factor = ratio(*joined) if joined else None
    if joined is None or factor is None:
        return None
    names = {2.0: "twice", 0.5: "half", -2.0: "minus twice", -0.5: "minus half"}
    name = next((name for known, name in names.items() if close(factor, known)), None)
    telling = int((np.abs(joined[1]) > ABSOLUTE).sum())
    enough = min(len(compared) + 1, TELLING_NUMBERS)
    return name or ("a fixed multiple of" if telling >= enough else None)


def _tiny_lost(got: Numbers, want: Numbers) -> str | None:
    """Whether what is smallest, and only that, comes out as 0."""
    wrong, size = ~close(got, want), np.abs(want)
    rest = size[~wrong & (size > ABSOLUTE)]
    if not wrong.any() or got[wrong].any() or not rest.size:
        return None
    return told(holds=size[wrong].max() < min(rest.min(), NEXT_TO_NOTHING))


def _rounded(got: Numbers, want: Numbers) -> str | None:
    for decimals in range(MOST_DECIMALS + 1):
        if is_rounded(got, want, decimals):
            if is_rounded(got, want, decimals + 1):  # to how many, these numbers do not tell
                return "too few decimals"
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
    if not (telling.any() and near.all()):
        return False
    even = np.abs(np.rint(whole) - whole) <= 10 * STEADY_RELATIVE * np.maximum(np.abs(whole), 1.0)
    return bool(even.all())


def _cut(got: Numbers, want: Numbers) -> str | None:
    telling = np.abs(got) > ABSOLUTE
    cut = close(got, np.trunc(want)) | (np.abs(want) >= LARGEST_WHOLE)
    return told(holds=(telling & cut).sum() > 1 and cut.all())


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
    return told(holds=near.all() and single.all() and wide.sum() >= TELLING_NUMBERS)


def _limited(got: Numbers, want: Numbers) -> str | None:
    wrong = ~close(got, want)
    if got.size <= TELLING_NUMBERS or wrong.sum() < 2 or wrong.all() or not np.isfinite(got).all():
        return None
    low, high = got.min(), got.max()
    if low == high or not close(got, np.clip(want, low, high)).all():
        return None
    within = (want > low) & (want < high)
    return told(holds=within.sum() >= 2)


def _decided(got: Numbers, want: Numbers) -> str | None:
    whole = np.isin(got, (-1.0, 0.0, 1.0))
    telling = want != np.rint(want)  # what is due is no decision, and no count either
    few = got.size > TELLING_NUMBERS and np.unique(got).size > 1
    return told(holds=few and whole.all() and telling.sum() >= 2)


def _squared(got: Numbers, want: Numbers) -> str | None:
    return told(holds=got.size >= TELLING_NUMBERS and close(got, want**2).all())


def _rooted(got: Numbers, want: Numbers) -> str | None:
    return told(holds=got.size >= TELLING_NUMBERS and close(got, np.sqrt(np.abs(want))).all())


def _moved(got: Numbers, want: Numbers) -> str | None:
    """Whether the same number was added to everything."""
    far = got - want
    telling = np.ptp(want) > ABSOLUTE if want.size else False
    holds = got.size > TELLING_NUMBERS and telling and close(want + far[0], got).all()
    return told(holds=holds)


def _always_same(got: Numbers, want: Numbers) -> str | None:
    same = got.size > TELLING_NUMBERS and close(got, np.full_like(got, got[0])).all()
    return told(holds=same and np.ptp(want) > ABSOLUTE)


def _sorted(compared: Sequence[Compared]) -> str | None:
    wrong = [each for each in compared if not each.right]
    return told(holds=wrong and all(map(_has_same_rows, wrong)))


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
    return told(holds=holds and all(close(got, due.cumsum(axis=0)).all() for got, due in several))


NOT_FINITE = Kind("not_finite", _not_finite, "It is {}.", "", "")

EQUAL_TO_ARGUMENT = Kind(
    "equal_to_argument",
    _argument,
    "That is {}, as it was given.",
    "{} came back as it was given.",
    "Whatever is asked, this argument is the answer. What was computed from it may have got "
    "lost on the way: look at the name that the last line returns, and whether anything was "
    "stored under that name.",
)

OPPOSITE_SIGN = Kind(
    "opposite_sign",
    numbers_test(_opposite),
    "The sign is the other way round.",
    "Every sign is the other way round.",
    "The sizes are right in all the answers. Somewhere two numbers are subtracted the other "
    "way round, or added where they belong subtracted: look at each minus of the document.",
)

SIGN_LOST = Kind(
    "sign_lost",
    numbers_test(_sign_lost),
    "The size is right, and a sign is lost.",
    "The sign is lost everywhere.",
    "The sizes are right in all the answers, and none is negative any more. A square or an "
    "absolute value takes the direction away: look where the document keeps it.",
)

SIGNS_MIXED = Kind(
    "signs_mixed",
    numbers_test(_signs_mixed),
    "",
    "The sizes are right, some of the signs are not.",
    "How much is right in all the answers, and which way only in some. Look at the signs of "
    "what was asked where it goes wrong, and take such a case by hand.",
)

CONSTANT_FACTOR = Kind(
    "constant_factor",
    _factor,
    "It is {} what is due.",
    "Everything is {} what is due.",
    "How the answers change with what is asked is right; one factor stands there that does "
    "not belong, or is missing, the same one everywhere. Compare each factor with the "
    "document's line, and what is added up with what is averaged.",
)

TINY_LOST = Kind(
    "tiny_lost",
    numbers_test(_tiny_lost),
    "",
    "What is next to nothing comes out as 0.",
    "All other numbers are right. Something is rounded, or a number below some limit is taken "
    "for 0. Small errors and small steps count as well: return the numbers as they are.",
)

ROUNDED = Kind(
    "rounded",
    numbers_test(_rounded),
    "It is rounded to {}.",
    "Everything is rounded to {}.",
    "The documents round what they print, not what they compute with. Small errors become 0 "
    "when they are rounded, and small steps get lost. Return the numbers as they are.",
)

CUT_TO_WHOLE_NUMBERS = Kind(
    "cut_to_whole_numbers",
    numbers_test(_cut),
    "",
    "Everything is cut to whole numbers.",
    "What stands behind the point is gone. An array of whole numbers cuts off whatever is "
    "put into it, and so does int(). Make the array one of floats, or compute a new one.",
)

CUT_WHERE_WHOLE = Kind(
    "cut_where_whole",
    _cut_where_whole,
    "",
    "Everything is cut to whole numbers where {} holds whole numbers.",
    "An array of whole numbers stays one, whatever is put into it: what stands behind the "
    "point is cut off. Put nothing back into that array, or into one made like it; compute a "
    "new one.",
)

SINGLE_PRECISION = Kind(
    "single_precision",
    numbers_test(_single),
    "",
    "The numbers have only the digits that 32 bits hold, or fewer.",
    "About seven digits are right, and the rest is lost. Python and NumPy compute with 64 "
    "bits if nothing else is said: look for float32 or float16.",
)

LIMITED = Kind(
    "limited",
    numbers_test(_limited),
    "",
    "Numbers beyond a limit are cut off.",
    "Between the limits all is right; what lies beyond comes out as the limit itself. The "
    "formula has none: look for a clip, a minimum or a maximum.",
)

DECIDED = Kind(
    "decided",
    numbers_test(_decided),
    "",
    "Only whole decisions come back, where numbers in between are due.",
    "All that comes is 0 or 1, or -1. How sure, how far or how much is lost with it, and "
    "that is what learning needs. Return the number before it is decided on.",
)

SQUARED = Kind(
    "squared",
    numbers_test(_squared),
    "",
    "Everything is squared.",
    "Each answer is the square of what is due: one square too many. Look which value the "
    "document squares, and which it takes as it is.",
)

ROOTED = Kind(
    "rooted",
    numbers_test(_rooted),
    "",
    "Everything is the root of what is due.",
    "Each answer is the square root of what is due. The documents leave the squared error "
    "squared: look for a root, or for a power that is missing.",
)

MOVED = Kind(
    "moved",
    numbers_test(_moved),
    "",
    "The same number was added to everything.",
    "All answers are off by the same amount, whatever is asked. A term stands there that "
    "does not depend on the arguments: a bias, or a number that counts from 1.",
)

ALWAYS_THE_SAME = Kind(
    "always_the_same",
    numbers_test(_always_same),
    "",
    "The answer is always the same number.",
    "Whatever is asked, the same comes back. Look whether the arguments are used at all, and "
    "whether what is computed is what is returned.",
)

RUNNING_SUM = Kind(
    "running_sum",
    _running,
    "",
    "Each value has all those before it added to it.",
    "A sum goes on from step to step where each step has its own. Set it back to 0 where a "
    "step begins.",
)

OTHER_ORDER = Kind(
    "other_order",
    _sorted,
    "",
    "All values are there, in another order.",
    "Nothing is missing and nothing is wrong but the places. They are due in the order in "
    "which they are asked for: look for a sort, a reversal, or a loop that runs backwards.",
)
