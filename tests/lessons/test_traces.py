"""Traces: what the documents print, and how exactly."""

from pathlib import Path

import pytest

from grader.lessons.traces import Printed, Trace, TraceFault

LINES = """\
Error: 0.64 Prediction: -0.0 Weight: 0.4
(and so on)
Error: 2.5e-07 Prediction: 1e+16 Weight: +.5

Pure error: 3.
"""


@pytest.fixture
def trace(tmp_path: Path) -> Trace:
    """A trace whose file is in a folder of its own."""
    path = tmp_path / "T00.txt"
    path.write_text(LINES, "utf-8")
    return Trace(path, "A document", "A section", misprints=("0.64",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("0.3025", 5e-5), ("-0.55", 5e-3), ("2.50e-07", 5e-10), ("1.5E+3", 50.0)),
        *(("5", 0.5), ("3.", 0.5), (".5", 0.05), ("1e+16", 5e15)),
    ],
)
def test_half_a_unit(text: str, expected: float) -> None:
    """Rounding puts a printed number off by half a unit of its last digit at most."""
    assert pytest.approx(expected, rel=1e-12) == Printed(text, "").half_a_unit


def test_printed_is_a_number() -> None:
    """A printed number is that number, and keeps how and where it is printed."""
    printed = Printed("0.250", "A document")
    assert 0.25 == printed
    assert ("0.250", "A document") == (printed.text, printed.where)


def test_rows_and_numbers(trace: Trace) -> None:
    """A trace gives the numbers of each line that has any, signs and exponents included."""
    assert [[0.64, 0.0, 0.4], [2.5e-07, 1e16, 0.5], [3.0]] == trace.rows
    assert [0.64, 0.0, 0.4, 2.5e-07, 1e16, 0.5, 3.0] == trace.numbers
    assert ["0.64", "-0.0", "0.4"] == [number.text for number in trace.rows[0]]


def test_numbers_know_where_they_stand(trace: Trace) -> None:
    """Every number says in which section of which document it is printed."""
    assert 'A document, "A section"' == trace.where
    assert {trace.where} == {number.where for number in trace.numbers}


def test_misprints_are_marked(trace: Trace) -> None:
    """The numbers that a trace calls misprints are marked as such, and no others."""
    assert ["0.64"] == [number.text for number in trace.numbers if number.misprint]


def test_labelled(trace: Trace) -> None:
    """Numbers are found by the words printed in front of them."""
    assert [0.4, 0.5] == trace.labelled("Weight")
    assert [3.0] == trace.labelled("Pure error")


def test_label_is_a_whole_word(trace: Trace) -> None:
    """The end of a longer word is not taken for a label, nor its letters for a pattern."""
    for label in ("rror", ".rror"):
        with pytest.raises(TraceFault, match=r"T00\.txt prints nothing as "):
            trace.labelled(label)


def test_only_number(tmp_path: Path, trace: Trace) -> None:
    """A trace of one number gives it; one of several is a fault of the kit that names the file."""
    path = tmp_path / "T01.txt"
    path.write_text("the error is 0.004\n", "utf-8")
    assert 0.004 == Trace(path, "A document", "A section").number
    with pytest.raises(TraceFault, match=r"T00\.txt holds 7 numbers, one is expected"):
        _ = trace.number
