"""What a student is told of a notebook: which functions are there, and where a line stands."""

import bz2
import json
import lzma
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.handin.opener import Opener
from grader.handin.submission import SubmissionError, read_submission
from grader.lessons.lesson import Lesson
from tests.helpers.commands import RunGrade
from tests.helpers.packing import SOURCE, notebook, put, tarred


def test_none_of_the_functions(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """The functions are named, how to begin is said, and whose functions are there."""
    path = put(tmp_path / "hw.ipynb", notebook("def relu(x): return x"))
    with pytest.raises(SubmissionError) as refusal:
        read_submission(path, lesson4, opener=opener)
    said = str(refusal.value)
    assert "defines none of the functions of lesson4 (neural_network, squared_error, " in said
    assert "only functions count: begin one with `def neural_network(`" in said
    assert said.endswith("; it defines functions of lesson6")


def test_functions_that_are_missing(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of an exercise that a notebook has nothing of, the functions are named."""
    path = put(tmp_path / "hw.ipynb", notebook(SOURCE))
    missing = read_submission(path, lesson4, opener=opener).missing
    expected = "the notebook does not define squared_error or mean_squared_error"
    assert expected == missing["error"]
    assert "prediction" not in missing


def test_a_function_defined_again(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of several definitions it is said which one is graded."""
    path = put(tmp_path / "hw.ipynb", notebook("x = 1", SOURCE, "y = 1", SOURCE))
    (file,) = read_submission(path, lesson4, opener=opener).files
    assert "neural_network is defined 2 times: that of cell 4 is graded" in file.note


def test_places_are_cell_and_line(run_grade: RunGrade, tmp_path: Path) -> None:
    """A message of an exception names the cell and the line in it."""
    cells = ["import numpy as np", "# mine\n\ndef neural_network(a, b):\n    return a / 0"]
    put(tmp_path / "hw.ipynb", notebook(*cells))
    graded = run_grade("lesson4", "prediction", "--submission", "hw.ipynb", "--json")
    messages = [
        check["message"]
        for exercise in json.loads(graded.stdout)["exercises"]
        for check in exercise["checks"]
    ]
    assert any("hw.ipynb, cell 2, line 4: return a / 0" in message for message in messages)


def test_lines_that_nobody_wrote_are_not_shown(run_grade: RunGrade, tmp_path: Path) -> None:
    """What stands for a module that is not there is ours: a message shows the student's line."""
    cells = ["import matplotlib.pyplot as plt", "def neural_network(a, b):\n    plt.plot(a)"]
    put(tmp_path / "hw.ipynb", notebook(*cells))
    graded = run_grade("lesson4", "prediction", "--submission", "hw.ipynb", "--json")
    for check in json.loads(graded.stdout)["exercises"][0]["checks"]:
        assert "hw.ipynb, cell 2, line 2: plt.plot(a)" in check["message"]
        assert "cell 0" not in check["message"]


def test_a_failed_import_is_told(run_grade: RunGrade, tmp_path: Path) -> None:
    """A module that is not there is named, whether the function itself was imported from it."""
    put(tmp_path / "hw.ipynb", notebook("from answers import neural_network"))
    graded = run_grade("lesson4", "prediction", "--submission", "hw.ipynb")
    assert "ModuleNotFoundError: No module named 'answers'" in " ".join(graded.stdout.split())


@pytest.mark.parametrize(
    ("name", "pack"),
    [("hw.tar.xz", lzma.compress), ("hw.txz", lzma.compress), ("hw.tar.bz2", bz2.compress),
     ("hw.tbz2", bz2.compress)],
)  # fmt: skip
def test_other_compressed_archives(
    tmp_path: Path, lesson4: Lesson, opener: Opener, name: str, pack: Callable[[bytes], bytes]
) -> None:
    """Archives in every way that Python's library compresses them are read, and within the caps."""
    path = put(tmp_path / name, pack(tarred({"prediction.py": SOURCE})))
    assert {"prediction": SOURCE} == read_submission(path, lesson4, opener=opener).sources
    put(path, pack(tarred({"prediction.py": bytes(20 << 20)})))
    with pytest.raises(SubmissionError, match=r"unpacks to more than \d+ MiB"):
        read_submission(path, lesson4, opener=opener)
    put(path, pack(tarred({"prediction.py": SOURCE}))[:-20])
    with pytest.raises(SubmissionError, match="is not a tar archive, or is damaged"):
        read_submission(path, lesson4, opener=opener)
