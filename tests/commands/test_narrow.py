"""Screens of few columns: each text is wrapped once, to what is there."""

import itertools
import os
import re
from pathlib import Path

import pytest

from tests.helpers.commands import RunGrade

WRONG = "def squared_error(pred, goal_pred): return 5\n"
TITLE = "Compare: how much did the prediction miss?"
# What can be copied or looked up stays in one piece: commands, paths, and whom to look at.
WHOLE = re.compile(
    r"^(lesson4  |Scores: |A hint: |  grade |  -|  class/ann/error\.py:\d+$|"
    r"  ann: missing: no prediction, )"
)
DIVERGES = """def alpha_update(weight, input, goal_pred, alpha): return weight

def alpha_learn(weight, input, goal_pred, alpha, iterations):
    pairs = []
    for _ in range(iterations):
        pred = input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        weight -= (pred - goal_pred) * input
    return pairs
"""
# The rows of a table of steps: a step, whose numbers they are, and the numbers.
ROW = re.compile(r"^( +)(?:step \d|      )  (?:yours  |printed)  (\S+),\s+(\S+)$", re.MULTILINE)
RESULT = re.compile(r"^FAILED \d/\d \d+ of \d+ checks$")  # the exercise's name stands below it


def narrow(columns: int) -> dict[str, str]:
    """Return the environment of a screen of so many columns."""
    return os.environ | {"COLUMNS": str(columns)}


def words(text: str) -> list[str]:
    """Return the words of a text, without what draws."""
    return re.sub("[░█]+", "", text).split()


@pytest.fixture
def submission(tmp_path: Path) -> Path:
    """A class of one student whose answers are wrong."""
    folder = tmp_path / "class" / "ann"
    folder.mkdir(parents=True)
    (folder / "error.py").write_text(WRONG)
    return folder


@pytest.mark.parametrize("columns", [20, 40, 49, 50])
@pytest.mark.parametrize(
    "arguments",
    [
        ["lesson4", "error", "--submission", "class/ann"],
        ["hint", "lesson4", "error"],
        ["explain", "lesson4", "error"],
        pytest.param(
            ["batch", "lesson4", "class", "--out", "out", "--jobs", "1"],
            marks=pytest.mark.slow,  # it starts processes
        ),
    ],
)
def test_no_line_is_wrapped_twice(
    run_grade: RunGrade, submission: Path, columns: int, arguments: list[str]
) -> None:
    """No line is longer than the screen, and none ends far before it to go on in the next."""
    lines = run_grade(*arguments, env=narrow(columns)).stdout.splitlines()
    texts = [line for line in lines if not WHOLE.match(line)]
    assert texts
    assert [] == [line for line in texts if len(line) > columns]
    for line, following in itertools.pairwise(texts):
        if _goes_on(line, following):
            first, *_ = following.split()
            assert len(line) + 1 + len(first) > min(columns, 80), (line, following)


def _goes_on(line: str, following: str) -> bool:
    """Whether a line is the middle of a sentence, and the next one its next line."""
    return bool(
        not RESULT.match(line)
        and re.search(r"[a-z,]$", line)
        and re.match(r" *[a-z]", following)
        and len(line) - len(line.lstrip()) == len(following) - len(following.lstrip())
        and len(words(line)) > 3
    )


def test_a_narrow_list(run_grade: RunGrade) -> None:
    """On a screen of 40 columns a title goes on below its name, and nothing of it is left out."""
    wide, small = (run_grade("list", env=narrow(columns)).stdout for columns in (80, 40))
    assert words(wide) == words(small)
    rows = [line for line in small.splitlines() if line.startswith("  ")]
    assert 2 * 28 < len(rows)
    assert [] == [line for line in rows if len(line) > 40]
    assert (
        "  error                2\n    Compare: how much did the prediction\n    miss?\n" in small
    )


def test_a_narrow_screen_says_the_same(run_grade: RunGrade, submission: Path) -> None:
    """On a narrow screen nothing is left out, not even of a title that a wider one cuts."""
    given = ["lesson4", "error", "--submission", "class/ann"]
    wide, small = (run_grade(*given, env=narrow(columns)).stdout for columns in (80, 40))
    (cut,) = re.findall(r"Compare: .*…$", wide, re.MULTILINE)
    assert TITLE.startswith(cut.removesuffix("…"))
    assert TITLE in " ".join(words(small))
    assert sorted(words(wide.replace(cut, TITLE))) == sorted(words(small))


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_what_can_be_copied_is_in_one_piece(
    run_grade: RunGrade, submission: Path, columns: int
) -> None:
    """However narrow the screen, the commands of the last lines are whole; no line ends blank."""
    given = ["lesson4", "--submission", "class/ann"]
    lines = run_grade(*given, env=narrow(columns)).stdout.splitlines()
    assert lines[-2].endswith("A hint: grade hint lesson4 prediction")
    assert "What is wrong elsewhere: grade lesson4 -v" == lines[-1]
    assert [] == [line for line in lines if line != line.rstrip()]


@pytest.mark.parametrize(("columns", "broken"), [(80, 0), (60, 2), (40, 5)])
def test_steps_stand_in_columns(
    run_grade: RunGrade, submission: Path, columns: int, broken: int
) -> None:
    """A table of steps fits every screen: numbers that do not fit go on below the first one."""
    submission.joinpath("alpha_update.py").write_text(DIVERGES)
    given = ["lesson4", "alpha_update", "--submission", "class/ann"]
    told = run_grade(*given, env=narrow(columns)).stdout
    rows = list(ROW.finditer(told))
    assert [
        ("0.03999999999999998", "1.0"),
        ("0.03999999999999998", "1.0"),
        ("0.3599999999999998", "0.20000000000000018"),
        ("0.0144", "0.92"),
        ("3.2399999999999984", "2.5999999999999996"),
        ("0.005183999999999993", "0.872"),
    ] == [row.groups()[1:] for row in rows]
    folded = [row[0].split("\n") for row in rows if "\n" in row[0]]
    assert broken == len(folded)
    assert [] == [row for row in folded if row[0].index(row[0].split()[-1]) != _indent(row[1])]
    assert [] == [line for row in rows for line in row[0].split("\n") if len(line) > columns]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


@pytest.mark.parametrize("columns", [20, 40])
def test_help(start_grade: RunGrade, columns: int) -> None:
    """Help texts fit too, but for commands to copy."""
    for given in (["--help"], ["lesson4", "--help"]):
        lines = start_grade(*given, env=narrow(columns)).stdout.splitlines()
        if columns == 40:
            assert [] == [line for line in lines if len(line) > columns and "grade " not in line]
        assert lines
