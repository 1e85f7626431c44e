"""Lists of steps that are wrong in a way that can be named: late, swapped, cut short."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.checking.compared import Compared, Kind, are_equal, form_test, told
from grader.checking.comparison import close, is_right, is_sequence


def _all_steps_the_same(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None and len(each[1]) > 1]
    holds = known and len(known) == len(steps)
    same = holds and all(close(got, got[:1]).all() for got, _ in known)
    return told(holds=same and any(not close(due, due[:1]).all() for _, due in known))


def _pairs_swapped(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    two = [each for each in steps if each is not None and each[0].shape[1] == 2]
    holds = two and len(two) == len(steps)
    return told(holds=holds and all(close(got[:, ::-1], due).all() for got, due in two))


def _one_step_late(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None]
    if not known or len(known) < len(steps):
        return None
    late = all(are_equal(got[:-1], due[1:]) for got, due in known)
    moving = [len(due) > 1 and not are_equal(due[:1], due[1:2]) for _, due in known]
    return told(holds=late and sum(moving) >= min(2, len(compared)))


def _one_step_behind(compared: Sequence[Compared]) -> str | None:
    steps = [each.steps() for each in compared if not each.right]
    known = [each for each in steps if each is not None and len(each[1]) > 1]
    if not known or len(known) < len(steps):
        return None
    behind = all(are_equal(got[1:], due[:-1]) for got, due in known)
    moving = [not are_equal(due[:1], due[1:2]) for _, due in known]
    return told(holds=behind and sum(moving) >= min(2, len(compared)))


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


PAIRS_SWAPPED = Kind(
    "pairs_swapped",
    _pairs_swapped,
    "The values of each pair came in the wrong order.",
    "The two values of each pair have changed places.",
    "All the numbers are there. The docstring says which of the two comes first; look at "
    "the line that puts them together.",
)

ONE_STEP_LATE = Kind(
    "one_step_late",
    _one_step_late,
    "All is one step ahead: it was measured after the update, not before.",
    "Everything is measured one step late.",
    "Each number belongs to the weights after its update, not to those before it: the first "
    "one is missing, and all the others come one step too early. Predict, compare, learn, in "
    "that order.",
)

ONE_STEP_BEHIND = Kind(
    "one_step_behind",
    _one_step_behind,
    "All is one step behind: what is due first came second.",
    "Everything comes one step after its turn.",
    "The numbers are those of the step before. Look at what is noted in the first round, and "
    "whether what is noted afterwards was computed in the same round.",
)

RIGHT_UP_TO_STEP = Kind(
    "right_up_to_step",
    _right_up_to,
    "It is right up to step {}, and not from there on.",
    "All is right up to step {}, and not from there on.",
    "What is measured is right, what it is measured with is not any more. Look at what one "
    "step hands on to the next: what the update makes of the weights, and whether the next "
    "step uses what came of it.",
)

ALL_STEPS_THE_SAME = Kind(
    "all_steps_the_same",
    _all_steps_the_same,
    "Every step is the same, and they should differ.",
    "Every step of a list is the same.",
    "Where each step has its own numbers, one and the same stands in every place. One list "
    "put in many times, as `[[0] * n] * m` does, stays one list; and what is computed before "
    "the loop does not change in it.",
)

STOPS_EARLY = Kind(
    "stops_early",
    form_test(_stops_early),
    "What came is right, and then it stops.",
    "The list ends before all iterations are done.",
    "What came is right, but there is too little of it. Every iteration counts, also where "
    "nothing changes any more: look for a break, a return, or a loop that ends too early.",
)

GOES_ON = Kind(
    "goes_on",
    form_test(_goes_on),
    "What is due comes first, and then it goes on.",
    "The list goes on after all iterations are done.",
    "What is due is there, and more comes after it. Look how often the loop runs, and "
    "whether something is appended once more at the end.",
)
