"""Cells that begin with `%%grade lesson4 error`: in a notebook, they are the exercises' files."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.handin.opener import Opener
from grader.handin.seen import Fate
from grader.handin.submission import SubmissionError, read_submission
from grader.lessons.lesson import Lesson
from grader.lessons.stubs import stub_text
from grader.practice.notebook import notebook_text
from grader.sandbox.notebooks import cell_source
from tests.helpers.packing import ANOTHER, SOURCE, notebook, put

RunGrade = Callable[..., subprocess.CompletedProcess[str]]
MARK = "%%grade lesson4 prediction\n"


def read(tmp_path: Path, lesson: Lesson, opener: Opener, *cells: str) -> dict[str, str]:
    """Return what is read of a notebook of these cells."""
    path = put(tmp_path / "hw.ipynb", notebook(*cells))
    return read_submission(path, lesson, opener=opener).sources


def test_the_cell_is_the_file(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """All of the cell is read, and nothing of others: neither before it nor behind it."""
    whole = f"x = 1\nprint(x)\n{SOURCE}"
    trial = SOURCE.replace("*", "+")
    sources = read(tmp_path, lesson4, opener, "y = 2", trial, MARK + whole, trial)
    assert {"prediction": whole} == sources


@pytest.mark.parametrize("line", [f"\n{MARK[:-1]}", "%%grade  lesson4\tprediction.py ", MARK[:-1]])
def test_ways_to_write_the_line(tmp_path: Path, lesson4: Lesson, opener: Opener, line: str) -> None:
    """The line is understood as IPython understands it."""
    assert {"prediction": "x = 1"} == read(tmp_path, lesson4, opener, f"{line}\nx = 1")


def test_others_may_use_what_it_defines(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A function in a plain cell may call one in an exercise's cell, as it can in the kernel."""
    user = "def node_delta(pred, goal_pred): return neural_network(pred, 1) - goal_pred\n"
    sources = read(tmp_path, lesson4, opener, MARK + SOURCE, user)
    assert SOURCE == sources["prediction"]
    assert sources["weight_delta"].endswith(SOURCE + user)


def test_work_beside_a_stub(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Where nothing was written in the cell, functions in another cell count."""
    stub = MARK + stub_text(lesson4, lesson4.exercise("prediction"))
    assert SOURCE in read(tmp_path, lesson4, opener, stub, SOURCE)["prediction"]
    assert "raise NotImplementedError" in read(tmp_path, lesson4, opener, stub)["prediction"]


def test_the_last_cell_counts(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of several cells of an exercise the last one counts, and it is said which."""
    put(tmp_path / "hw.ipynb", notebook(f"{MARK}x = 1", "y = 1", f"{MARK}x = 2"))
    submission = read_submission(tmp_path / "hw.ipynb", lesson4, opener=opener)
    assert {"prediction": "x = 2"} == submission.sources
    (file,) = submission.files
    assert Fate.READ is file.fate
    assert "prediction is defined 2 times: that of cell 3 is graded" in file.note


@pytest.mark.parametrize(
    "line", ["%%grade lesson5 prediction", "%%grade lesson4 predict", "%%grade"]
)
def test_a_line_that_names_nothing_of_the_lesson(
    tmp_path: Path, lesson4: Lesson, opener: Opener, line: str
) -> None:
    """Such a cell is one like any other: what it defines counts, and nothing else is lost."""
    sources = read(tmp_path, lesson4, opener, f"{line}\n{SOURCE}", ANOTHER)
    assert {"prediction": f"# {line}\n{SOURCE}", "weight_delta": ANOTHER} == sources


def test_cells_of_another_lesson(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A notebook with another lesson's cells alone is told to have those."""
    with pytest.raises(SubmissionError, match=r"it defines functions of lesson6\Z"):
        read(tmp_path, lesson4, opener, "%%grade lesson6 relu\ndef relu(x): return x")


def test_magics_and_empty_cells(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Magics in it are comments, as where it is run; an empty one is an empty file."""
    cell = f"{MARK}!pip install numpy\n{SOURCE}"
    assert {"prediction": f"# !pip install numpy\n{SOURCE}"} == read(
        tmp_path, lesson4, opener, cell
    )
    assert {"prediction": ""} == read(tmp_path, lesson4, opener, MARK)
    assert cell_source("x = 1 %\n") == "x = 1 %\n"


def test_places_count_the_line(run_grade: RunGrade, tmp_path: Path) -> None:
    """A message names the cell and the line as the notebook counts it; the magic is the first."""
    cell = f"{MARK}\ndef neural_network(a, b):\n    return a / 0"
    put(tmp_path / "hw.ipynb", notebook("x = 1", cell))
    told = run_grade("lesson4", "prediction", "--submission", "hw.ipynb", "--json").stdout
    assert "hw.ipynb, cell 2, line 4: return a / 0" in told


def test_a_class_of_them(run_grade: RunGrade, tmp_path: Path, lesson4: Lesson) -> None:
    """A class hands in the lesson's notebook, solved, untouched and half done, and is graded."""
    solved = {"ann": 7, "bob": 0, "cy": 2}  # by student: how many exercises
    for name, count in solved.items():
        made = json.loads(notebook_text(lesson4))
        cells = {each["id"]: each for each in made["cells"]}
        for exercise in lesson4.exercises[:count]:
            cell = cells[exercise.name]
            cell["source"] = [cell["source"][0], lesson4.solution(exercise).read_text()]
        put(tmp_path / "class" / name / "lesson4.ipynb", json.dumps(made))
    graded = run_grade("batch", "lesson4", "class", "--out", "graded")
    assert 0 == graded.returncode, graded.stderr
    scores = json.loads((tmp_path / "graded" / "scores.json").read_text())["students"]
    assert [("ann", 14.0), ("bob", 0.0), ("cy", 3.0)] == [
        (each["id"], each["score"]) for each in scores
    ]
