"""Comparing: which answers are right, and what is said of those that are not."""

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from grader.checking.comparison import (
    WrongForm,
    array,
    close,
    describe,
    flatten,
    holds,
    is_right,
    number,
    show,
    spread,
    steady,
)
from grader.checking.differences import find_difference
from grader.lessons.traces import Printed, TraceFault

NAN, INF = float("nan"), float("inf")
VECTOR = np.array([1.5, -2.5, 0.0])
MATRIX = np.array([[1.5, -2.5, 3.25], [4.75, 5.5, -6.125]])
PAIRS = [(0.3025, 0.25), (0.16, 0.4), (0.09, 0.5)]
SEVERAL = (VECTOR, [0.25, 0.75], 4.0)
AHEAD = "All is one step ahead: it was measured after the update, not before."
LATE = "It is right up to step {}, and not from there on."
NO_PAIR = "A list or tuple of 2 is due"
RAGGED = "An array is due; the rows of what came are not equally long."
# None of these is right where one of the dues below is asked for.
WRONG: list[Any] = [
    None,
    "0.3025",
    {},
    {0: 0.3025},
    NAN,
    INF,
    -INF,
    7.5,
    [7.5],
    [None],
    ["a"],
    [[]],
]
WRONG += [[[[7.5]]], [[1.0, 2.0], [3.0]], [(7.5, 7.5)], [(7.5, 7.5)] * 3, [(1.0, 1.0)], [{}, {}]]
WRONG += [((7.5, 7.5), (7.5, 7.5)), [VECTOR, None, 4.0], [NAN] * 3, np.full((3, 2), NAN), PAIRS[:2]]
WRONG += [[*PAIRS, (0.0, 0.0)], [(*pair, 0.0) for pair in PAIRS], 2**1000, [2**1000] * 3]
WRONG += [
    np.array(7.5),
    VECTOR[:2],
    VECTOR.reshape(3, 1),
    MATRIX.T,
    MATRIX.ravel(),
    np.full((2, 3), INF),
]


@pytest.fixture(autouse=True)
def quiet_numpy() -> Iterator[None]:
    """Answers may be any numbers: as in the judge, NumPy does not warn about them."""
    with np.errstate(all="ignore"):
        yield


@pytest.mark.parametrize(
    ("value", "due"),
    [
        (0.3025, 0.3025),
        (4, 4.0),
        (True, 1.0),
        (False, 0.0),
        (np.array(4.0), 4.0),
        (np.array([4]), 4.0),
        (np.array([[[4.0]]]), 4.0),
        ([np.array([[4.0]])], 4.0),
        (([4.0],), 4.0),
        (2**1000, 2.0**1000),
        ([1.5, -2.5, 0], VECTOR),
        ((1.5, -2.5, False), VECTOR),
        (MATRIX.tolist(), MATRIX),
        (tuple(map(tuple, MATRIX.tolist())), MATRIX),
        ([MATRIX[0], tuple(MATRIX[1])], MATRIX),
        (np.array([True, False]), np.array([1.0, 0.0])),
        (np.empty((0, 3)), np.empty((0, 3))),
        ([list(pair) for pair in PAIRS], PAIRS),
        (tuple(PAIRS), PAIRS),
        (np.array(PAIRS), PAIRS),
        (np.array([[4, 1], [0, 2]]), [(4.0, 1.0), (0.0, 2.0)]),
        (np.array([1, 0]), [1.0, 0.0]),
        (np.array([True, False]), [1.0, 0.0]),
        (np.array([0.5, 0.25], dtype=np.float32), [0.5, 0.25]),
        (np.array([[1, 2], [3, 4]]), (np.array([1.0, 2.0]), np.array([3.0, 4.0]))),
        ([np.array(pair) for pair in PAIRS], PAIRS),
        ([(1, True), (0.0, 2)], [(1.0, 1.0), (0.0, 2.0)]),
        ([(np.array([0.5]), [0.25])], [(0.5, 0.25)]),
        ([], []),
        ((), []),
        (np.array([]), []),
        (np.empty((0, 2)), []),
        ([VECTOR.tolist(), (0.25, 0.75), 4], SEVERAL),
        ((VECTOR, np.array([0.25, 0.75]), np.array([[4.0]])), SEVERAL),
    ],
)
def test_right(value: Any, due: Any) -> None:
    """A right answer is right in every form that it may be given in."""
    assert is_right(value, due)


@pytest.mark.parametrize("due", [0.3025, VECTOR, MATRIX, PAIRS, [], [1.0], (1.0, 2.0), SEVERAL])
@pytest.mark.parametrize("value", WRONG)
def test_wrong_answers_are_only_wrong(value: Any, due: Any) -> None:
    """A wrong answer of whatever form is found wrong and described, and disturbs nothing."""
    assert not is_right(value, due)
    difference = find_difference(value, due, {"weight": 0.5, "patterns": [["on"]]}, {})
    assert difference.kind


@pytest.mark.parametrize(
    ("got", "due", "expected"),
    [
        (1 + 0.9e-6, 1.0, True),
        (1 + 1.1e-6, 1.0, False),
        (-1e9 - 900, -1e9, True),
        (-1e9 - 1100, -1e9, False),
        (0.9e-12, 0.0, True),
        (1.1e-12, 0.0, False),
        (NAN, NAN, False),
        (NAN, 0.0, False),
        (INF, 1e300, False),
        (1.0, INF, False),
    ],
)
def test_tolerance(got: float, due: float, expected: bool) -> None:
    """An answer may be off by a millionth of what is due and by 1e-12; NaN is never right."""
    assert expected == close(got, due)
    assert expected == is_right(got, due)
    assert expected == is_right(np.array([2.0, got]), np.array([2.0, due]))


@pytest.mark.parametrize(
    ("value", "due", "kind"),
    [
        (-0.3025, 0.3025, "The sign is the other way round."),
        (-MATRIX, MATRIX, "The sign is the other way round."),
        (abs(MATRIX), MATRIX, "The size is right, and a sign is lost."),
        (0.605, 0.3025, "It is twice what is due."),
        (2 * MATRIX, MATRIX, "It is twice what is due."),
        (VECTOR / 2, VECTOR, "It is half what is due."),
        (-3 * VECTOR, VECTOR, "It is a fixed multiple of what is due."),
        (
            [(3 * error, 3 * pred) for error, pred in PAIRS],
            PAIRS,
            "It is a fixed multiple of what is due.",
        ),
        (0.3, 0.3025, "It is rounded to too few decimals."),
        (np.round(VECTOR / 7, 3), VECTOR / 7, "It is rounded to 3 decimals."),
        (MATRIX.T, MATRIX, "It is transposed: its shape is (3, 2); (2, 3) is due."),
        (MATRIX.T + 1, MATRIX, "Its shape is (3, 2); (2, 3) is due."),
        (VECTOR.reshape(3, 1), VECTOR, "Its shape is (3, 1); (3,) is due."),
        (VECTOR[:2].tolist(), VECTOR, "Its shape is (2,); (3,) is due."),
        (
            SEVERAL[::-1],
            SEVERAL,
            "In value 1 of 3: An array is due, and a number came.\n"
            "The values came in the wrong order.",
        ),
        ([2.0, 1.0], (1.0, 2.0), "The values came in the wrong order."),
        (np.array([2.0, 1.0]), (1.0, 2.0), "The values came in the wrong order."),
        ([pair[::-1] for pair in PAIRS], PAIRS, "The values of each pair came in the wrong order."),
        ([*PAIRS[1:], (0.04, 0.6)], PAIRS, AHEAD),
        ([*PAIRS[:2], (0.0, 0.0)], PAIRS, LATE.format(2)),
        ([(1.0, 2.0), (9.0, 9.0)], [(1.0, 2.0)] * 2, LATE.format(1)),
        ([1.0, 2.5, 4.5], [1.0, 2.0, 3.0], LATE.format(1)),
        (NAN, 0.5, "It is not a number (NaN)."),
        (INF, 0.5, "It is infinite."),
        (-INF, 0.5, "It is infinite."),
        (0.51, 0.3025, "It is too large."),
        (0.21, 0.3025, "It is too small."),
        (VECTOR + np.array([0.1, 0.0, 0.3]), VECTOR, "It is too large. 2 of 3 numbers differ."),
        (PAIRS[:2], PAIRS, "3 values are due, and 2 came.\nWhat came is right, and then it stops."),
        ([], PAIRS, "3 values are due, and 0 came."),
        ([*PAIRS[:2], (0.09,)], PAIRS, "In value 3 of 3: 2 values are due, and 1 came."),
        ([*PAIRS[:2], 0.09], PAIRS, f"In value 3 of 3: {NO_PAIR}, and a number came."),
        ((VECTOR, {}, 4.0), SEVERAL, f"In value 2 of 3: {NO_PAIR}, and a dict came."),
        ([[1.0], [1.0, 2.0]], MATRIX, RAGGED),
        (0.5, VECTOR, "An array is due, and a number came."),
        ([1.0, "2", 3.0], VECTOR, "An array of numbers is due; there is a text in what came."),
        (None, 0.5, "A number is due, and None (is a return missing?) came."),
        ("0.5", 0.5, "A number is due, and a text came."),
        ({}, 0.5, "A number is due, and a dict came."),
        (VECTOR, 0.5, "A number is due, and an array of shape (3,) came."),
        ((1.0, 2.0), 0.5, "A number is due, and a tuple of 2 values came."),
        ([], 0.5, "A number is due, and a list of 0 values came."),
    ],
)
def test_kinds_of_difference(value: Any, due: Any, kind: str) -> None:
    """A wrong answer is described by what makes it wrong."""
    assert kind == find_difference(value, due, {}, {}).kind


def test_argument_handed_back() -> None:
    """An answer that is an argument as it was given is recognised, by the argument's name."""
    given = {"weight": 0.5, "pair": np.zeros(2), "weights": VECTOR, "patterns": [["on"]]}
    for value, due, name in ((0.5, 0.75, "weight"), (VECTOR.tolist(), VECTOR - 1, "weights")):
        assert f"That is {name}, as it was given." == find_difference(value, due, given, {}).kind
    assert (
        "It is too large. 3 of 3 numbers differ."
        == find_difference([0.5] * 3, VECTOR - 3, given, {}).kind
    )


@pytest.mark.parametrize(
    ("value", "due", "where", "got"),
    [
        (0.5, 0.25, "", ""),
        (np.array([1.5, 2.5, 0.0]), VECTOR, "element 2", "2.5"),
        (MATRIX + np.array([[0, 0, 0], [0, 1, 0]]), MATRIX, "row 2, column 2", "6.5"),
        ([*PAIRS[:2], (0.09, 0.625)], PAIRS, "pair 3 of 3, value 2 of 2", "0.625"),
        ([1.0, 2.5, 3.0], [1.0, 2.0, 3.0], "value 2 of 3", "2.5"),
        ((VECTOR, [0.25, 0.5], 4.0), SEVERAL, "value 2 of 3, value 2 of 2", "0.5"),
        ((VECTOR + 1, [0.25, 0.5], 4.0), SEVERAL, "value 1 of 3, element 1", "2.5"),
    ],
)
def test_place_of_the_difference(value: Any, due: Any, where: str, got: str) -> None:
    """The first difference has a place and what stood there, where an answer has several."""
    difference = find_difference(value, due, {}, {})
    assert (where, got) == (difference.where, difference.got)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.3025", 0.30254999),
        ("0.3025", 0.30245001),
        ("0.3025", 0.30255),  # half a unit is still rounded to it
        ("-0.55", -0.5451),
        ("2.50e-07", 2.504e-07),
        ("1.5E+3", 1549.0),
        ("5", 5.4),
        ("0.0", -0.04),
        ("0.64", 0.6400000000000001),
        ("0.6160000000000001", 0.616),  # the order of additions
        ("0.0003292669000750734", 0.00032926690007507352),
        ("0.6400000000000001", 0.6400000006),
        ("54389643838421480.0", 54389643838421488.0),
        ("2.500000000033e-07", 2.50000000033e-07),  # the slides' misprint
    ],
)
def test_trace_holds(text: str, value: float) -> None:
    """A trace holds within 1e-9 of the number, or half a unit of its last digit if that is more."""
    assert holds(Printed(text, ""), value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.3025", 0.302551),
        ("0.3025", 0.302449),
        ("0.55", -0.55),
        ("2.50e-07", 2.506e-07),
        ("1.5E+3", 1551.0),
        ("5", 5.6),
        ("0.6400000000000001", 0.6400000007),
        ("0.0003292669000750734", 0.000329266901),
        ("1.0799505792475652e-27", 1.08e-27),
        ("2.500000000033e-07", 2.50000001e-07),
        ("0.5", NAN),
        ("0.5", INF),
    ],
)
def test_trace_does_not_hold(text: str, value: float) -> None:
    """A trace does not hold for what would be printed as another number on any processor."""
    assert not holds(Printed(text, ""), value)


def test_any_order_of_additions_is_steady() -> None:
    """What another order of additions gives is what is due; a millionth more is not."""
    due = np.array([0.1 + 0.2 + 0.3, 0.0, -2e9])
    assert steady(np.array([0.3 + 0.2 + 0.1, 1e-16, -2e9 - 1e-7]), due).all()
    assert not steady(due * (1 + 1e-6) + 1e-12, due).any()
    assert not steady(np.array([NAN, INF]), due[:2]).any()


def test_printed_number_is_named() -> None:
    """A printed number is given with the difference at its place, and at no other."""
    printed = Printed("0.16", "A document")
    at_second = find_difference([PAIRS[0], (0.17, 0.4), PAIRS[2]], PAIRS, {}, {2: printed})
    assert printed is at_second.printed
    at_first = find_difference([(0.31, 0.25), (0.17, 0.4), PAIRS[2]], PAIRS, {}, {2: printed})
    assert at_first.printed is None


def test_spread() -> None:
    """Printed numbers are laid over what is due by position, what they leave out is left out."""
    first, second, third = (Printed(text, "") for text in ("0.3025", "0.25", "0.50"))
    assert {0: first} == spread(first, 0.30252)
    assert {0: first, 1: second} == spread({0: [first, second]}, PAIRS)
    assert {0: first, 5: third} == spread({0: {0: first}, 2: {1: third}}, PAIRS)
    assert {3: second} == spread({1: {0: second}}, SEVERAL)


@pytest.mark.parametrize(
    ("printed", "due"),
    [
        pytest.param(Printed("0.3026", "A document"), 0.3025, id="another number"),
        pytest.param([[Printed("0.3026", "A document")]], PAIRS, id="another number in pairs"),
        pytest.param([Printed("1.5", "A document")] * 4, VECTOR, id="too many"),
        pytest.param([Printed("0.3025", "A document")], [0.3025, 0.16], id="too few"),
        pytest.param({3: [Printed("0.09", "A document")]}, PAIRS, id="beyond the end"),
        pytest.param(Printed("1.5", "A document"), VECTOR, id="one for several"),
    ],
)
def test_tampered_trace(printed: Any, due: Any) -> None:
    """A printed number that the reference does not give is a fault of the trace."""
    with pytest.raises(TraceFault):
        spread(printed, due)


def test_flatten() -> None:
    """All numbers of what is due are laid out one after the other, however deep they stand."""
    assert [1.5, -2.5, 0.0, 0.25, 0.75, 4.0] == flatten(SEVERAL).tolist()
    assert list(itertools.chain(*PAIRS)) == flatten(PAIRS).tolist()
    assert [] == flatten([]).tolist()


def test_taking_as_number_or_array() -> None:
    """A suite may take an answer as a number or as an array of float64, if it is one."""
    assert 4.0 == number([np.array([[4]])])
    taken = array(((1, 2), (True, 4.5)))
    assert (np.float64, [[1.0, 2.0], [1.0, 4.5]]) == (taken.dtype, taken.tolist())
    for take, value in ((number, [1.0, 2.0]), (array, 1.0), (array, [[1.0], [2.0, 3.0]])):
        with pytest.raises(WrongForm):
            take(value)


def test_descriptions() -> None:
    """Every kind of answer has words for it."""
    values = [None, "a", {}, MATRIX, [1], (1, 2), 0.5]
    expected = [
        *("None (is a return missing?)", "a text", "a dict", "an array of shape (2, 3)"),
        *("a list of 1 values", "a tuple of 2 values", "a number"),
    ]
    assert expected == list(map(describe, values))


def test_shown_as_written_and_cut() -> None:
    """A value is shown as a student would write it, the middle of a long one left out."""
    assert "[1.5, -2.5, 0.0]" == show(VECTOR)
    assert "'\\x1b[2J'" == show("\x1b[2J")
    shown = show(list(range(1000)), 48)
    assert 48 == len(shown)
    assert shown.startswith("[0, 1, 2")
    assert shown.endswith("998, 999]")


def test_steps_stand_in_columns() -> None:
    """The first step that differs is shown with its neighbours, beside what is printed of them."""
    got = [PAIRS[0], (0.17, 0.4), PAIRS[2]]
    numbers = ("0.3025, 0.25", "0.17, 0.4", "0.09, 0.5")
    expected = tuple(f"step {n}  yours    {pair}" for n, pair in enumerate(numbers, start=1))
    assert expected == find_difference(got, PAIRS, {}, {}).steps
    beside = find_difference(got, PAIRS, {}, {2: Printed("0.16", "the slides")}).steps
    assert (expected[1], "        printed  0.16, -") == beside[2:4]
    assert () == find_difference(got[1:2], PAIRS[1:2], {}, {}).steps
