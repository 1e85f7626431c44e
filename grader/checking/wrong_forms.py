"""Answers of another form than what is due: turned over, cut short, in another order."""

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from grader.checking.compared import Compared, Kind, are_equal, as_array, form_test, told
from grader.checking.comparison import close, flatten, is_right, is_sequence

MOST_PARTS = 100  # of what should have been added up
MOST_VALUES = 4  # of which some may be what is due


def _is_turned(value: Any, due: Any) -> bool:
    got = as_array(value) if isinstance(due, np.ndarray) else None
    return got is not None and are_equal(got.T, due)


def _is_reshaped(value: Any, due: Any) -> bool:
    if isinstance(due, tuple):
        if not is_sequence(value) or len(value) != len(due):
            return False
        parts = zip(value, due, strict=True)
        return all(is_right(one, other) or _is_reshaped(one, other) for one, other in parts)
    got = as_array(value) if isinstance(due, np.ndarray) else None
    return got is not None and are_equal(got.ravel(), due.ravel())


def _is_reordered(value: Any, due: Any) -> bool:
    if not is_sequence(value) or not isinstance(due, tuple) or len(value) != len(due):
        return False
    orders = itertools.permutations(range(len(due)))
    return any(is_right([value[place] for place in order], due) for order in orders)


def _lacks_repeats(compared: Sequence[Compared]) -> str | None:
    """Whether all lists lack the values that are due again, or again at once."""
    lists = [each for each in compared if isinstance(each.due, list) and each.due]
    wrong = [each for each in compared if not each.right]
    holds = wrong and all(isinstance(each.due, list) and each.due for each in wrong)
    return told(holds=holds and any(_all_lack(lists, left) for left in (_first, _changed)))


def _all_lack(lists: Sequence[Compared], left: Callable[[list[Any]], list[Any]]) -> bool:
    return all(
        is_sequence(each.value) and is_right(list(each.value), left(each.due)) for each in lists
    )


def _first(due: list[Any]) -> list[Any]:
    return list(dict.fromkeys(due))


def _changed(due: list[Any]) -> list[Any]:
    return [one for one, before in zip(due, [None, *due], strict=False) if one != before]


def _is_not_added_in_steps(value: Any, due: Any) -> bool:
    """Whether each number that is due in a list has come as several, whose sum it is."""
    if not isinstance(due, list) or not due or not is_sequence(value):
        return False
    want, each = flatten(due), len(value) / len(due)
    got = as_array(value) if 1 < each <= MOST_PARTS and each == int(each) else None
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
        got = as_array(value)
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
        want, got = as_array(due), as_array(value)
        return want is not None and got is not None and are_equal(got, choose(want))

    return holds


def _is_made_one(reduce: Callable[..., Any]) -> Callable[[Any, Any], bool]:
    """Return whether several numbers that are due have come as one."""

    def holds(value: Any, due: Any) -> bool:
        got, want = as_array(np.asarray(value) if isinstance(value, float) else value), None
        if isinstance(due, list | np.ndarray):
            want = as_array(due)
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
        got = None if isinstance(due, list | tuple | np.ndarray) else as_array(value)
        return got is not None and got.size > 0 and bool(close(reduce(got), due))

    return holds


def _came_last(value: Any, due: Any) -> bool:
    """Whether what is due is the last of several that came, each of the same form."""
    if not is_sequence(value) or isinstance(due, list | tuple) or len(value) < 1:
        return False
    return np.shape(value[-1]) == np.shape(due) and is_right(value[-1], due)


def _is_of_kind(*kinds: type) -> Callable[[Any, Any], bool]:
    return lambda value, due: isinstance(value, kinds) and not isinstance(due, kinds)


VALUES_REORDERED = Kind(
    "values_reordered",
    form_test(_is_reordered),
    "The values came in the wrong order.",
    "The values are right, their order is not.",
    "Several values come back, and each has its place. Compare the last line with what the "
    "docstring says is returned, from the first to the last.",
)

TRANSPOSED = Kind(
    "transposed",
    form_test(_is_turned),
    "",  # `WrongForm` says it with both shapes
    "Rows and columns have changed places.",
    "All the numbers are there, turned over. Look which side of the dot product stands "
    "first, and which one is transposed, and write down the shapes beside each line.",
)

MISSHAPEN = Kind(
    "misshapen",
    form_test(_is_reshaped),
    "",
    "The numbers are right, their shape is not.",
    "A list of numbers, a matrix of one row and a matrix of one column are three things, and "
    "what comes next needs the one that was asked for. Compare the shape with the one that "
    "the docstring names.",
)

ONLY_THE_LAST = Kind(
    "only_the_last",
    form_test(_in_due_rows(lambda rows: rows[-1])),
    "",
    "Only the last of all values came back.",
    "What is noted in each round must be kept: a list that is made before the loop, and one "
    "append in every round.",
)

LAST_MISSING = Kind(
    "last_missing",
    form_test(_in_due_rows(lambda rows: rows[:-1])),
    "",
    "The last value is missing.",
    "All but the last one is there, and right. Look where the loop ends, and whether the "
    "end of a slice or a range is meant to be left out.",
)

FIRST_MISSING = Kind(
    "first_missing",
    form_test(_in_due_rows(lambda rows: rows[1:])),
    "",
    "The first value is missing.",
    "All but the first one is there, and right. Look where the loop begins: places are "
    "counted from 0.",
)

REPEATS_LEFT_OUT = Kind(
    "repeats_left_out",
    _lacks_repeats,
    "What is there is right, and what comes again is missing.",
    "Values that come again are missing.",
    "Every iteration has its place, also if it measures what another has measured before. Where "
    "nothing is left to learn the loop goes on, and a set or a dict keeps only one of those that "
    "are equal: append each of them to a list.",
)

ONLY_THE_FIRST = Kind(
    "only_the_first",
    form_test(_in_due_rows(lambda rows: rows[:1])),
    "",
    "Only the first of all values came back.",
    "One round is done, and then it ends. Look how far the `return` is indented, and "
    "whether the loop covers all there is.",
)

SUMMED_INTO_ONE = Kind(
    "summed_into_one",
    form_test(_is_made_one(np.sum)),
    "",
    "Several numbers are due, and their sum came.",
    "Each of them is asked for by itself. Look for a sum too many, or for one along the "
    "wrong axis.",
)

AVERAGED_INTO_ONE = Kind(
    "averaged_into_one",
    form_test(_is_made_one(np.mean)),
    "",
    "Several numbers are due, and their average came.",
    "Each of them is asked for by itself. Look for an average too many, or for one along the "
    "wrong axis.",
)

NOT_ADDED_UP_IN_STEPS = Kind(
    "not_added_up_in_steps",
    form_test(_is_not_added_in_steps),
    "Several numbers came for each step, and their sum is due.",
    "Several numbers came for each step, and their sum is due.",
    "All that is to be added up is there. One number is due for each step: add up within it, "
    "and append once, when it ends.",
)

NOT_ADDED_UP = Kind(
    "not_added_up",
    form_test(_is_not_made_one(np.sum)),
    "",
    "Several numbers came, and their sum is due.",
    "All that is to be added up is there. The last step is missing: one number of it all.",
)

NOT_AVERAGED = Kind(
    "not_averaged",
    form_test(_is_not_made_one(np.mean)),
    "",
    "Several numbers came, and their average is due.",
    "All that is to be averaged is there. The last step is missing: one number of it all.",
)

CAME_LAST = Kind(
    "came_last",
    form_test(_came_last),
    "What is due came last, behind others.",
    "What is due came last, behind all that there was before.",
    "Everything on the way came back in a list, and only where it ends is asked for. Return "
    "the last one alone.",
)

MORE_BESIDE = Kind(
    "more_beside",
    form_test(_has_more_beside),
    "What is due is there, with something else beside it.",
    "What is due is there, with something else beside it.",
    "More came back than was asked for. Compare the last line with what the docstring says "
    "is returned, and leave the rest out.",
)

TWO_LISTS = Kind(
    "two_lists",
    form_test(_are_two_lists),
    "The numbers are right; they came as lists of their own, not in pairs.",
    "The numbers came as lists of their own, not in pairs.",
    "All errors in one list and all predictions in another hold the same numbers. Due is "
    "one list, with a pair for each iteration: append both together.",
)

MORE_IN_EACH_STEP = Kind(
    "more_in_each_step",
    form_test(_has_longer_steps),
    "What is due is in each step, with something else beside it.",
    "Each step holds more than what is due.",
    "What is asked for is there in every step, and something else beside it. The docstring "
    "says which values belong together; leave the rest out.",
)

A_DICT = Kind(
    "a_dict",
    form_test(_is_of_kind(dict)),
    "",
    "A dict came back, and numbers are due.",
    "The values alone are asked for, in their order, without keys.",
)

A_TEXT = Kind(
    "a_text",
    form_test(_is_of_kind(str)),
    "",
    "A text came back, and a number is due.",
    "A number that is turned into a text can no longer be computed with. Return the number "
    "itself; printing it is another matter.",
)

NOTHING_RETURNED = Kind(
    "nothing_returned",
    form_test(_is_of_kind(type(None))),
    "",
    "Nothing came back: no answer is returned.",
    "A function that ends without `return` answers None, whatever it has computed; so does one "
    "that returns what `print` or `append` give back. Return what was asked for.",
)
