"""Cells of the CSV files that are written: a text never computes, a score stays a number."""

import csv
import io
from pathlib import Path

import pytest

from grader.results.gradebook import Gradebook
from grader.results.wording import points
from grader.sheet import text_cell
from tests.helpers.exporting import PREDICT, graded, run_export, write_class

BLANKS = ["", " ", "  ", "\u00a0", "\u3000", "\u2003 ", "\n", "\t", "\r", " \t "]
SIGNS = ["=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66", "\ufe62"]
FORMULAS = [f"{blank}{sign}HYPERLINK(1)" for blank in BLANKS for sign in SIGNS]
HARMLESS = ["jdoe", "a=b", "1-2", " jdoe", "x@example.org", "zo\u00eb", "'=1", "", " "]


@pytest.mark.parametrize("text", [*FORMULAS, "\tx", "\rx", "\nx"], ids=ascii)
def test_what_would_compute(text: str) -> None:
    """A text that begins as a formula, behind blanks too, or in full width, is made a text."""
    assert "'" == text_cell(text)[0]


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_a_text_anyway(text: str) -> None:
    """Any other text stays as it is."""
    assert text == text_cell(text)


@pytest.mark.parametrize("form", ["scores.csv", "canvas"])
def test_every_file_is_harmless(tmp_path: Path, form: str) -> None:
    """No cell of a class's scores, nor of a new gradebook, computes, however it is taken apart."""
    ids = [*FORMULAS, "a;=HYPERLINK(1)", "a\t=HYPERLINK(1)", 'a"\n=HYPERLINK(1)', "a, =1;\uff0b1"]
    students = [graded(each, f"{each} name", PREDICT) for each in ids]
    if form == "canvas":
        run_export("canvas", write_class(tmp_path, *students), "-o", tmp_path / "new.csv")
        text = (tmp_path / "new.csv").read_text("utf-8")
    else:
        book = Gradebook("lesson4", 3.0, tuple(score for score, _ in students))
        text = book.to_csv(["prediction"])
    for delimiter in ",;\t":
        cells = [cell for row in csv.reader(io.StringIO(text), delimiter=delimiter) for cell in row]
        assert [] == [cell for cell in cells if cell.lstrip()[:1] in set(SIGNS)]


def test_scores_stay_numbers() -> None:
    """Scores are written as numbers, below 0 too."""
    score, _ = graded("jdoe", "", PREDICT)
    book = Gradebook("lesson4", 3.0, (score,))
    assert book.to_csv(["prediction"]).endswith("\njdoe,1,3,1,graded,,,\n")
    assert "-0.5" == points(-0.5)
