"""Cells graded in a real Jupyter kernel: verdicts, errors in one line, and a kernel left sane.

They need the extra `test`, with nbclient and ipykernel.
"""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.lessons.lesson import Lesson

pytest.importorskip("nbclient", reason="needs nbclient: pip install -e '.[test]'")
pytest.importorskip("ipykernel", reason="needs ipykernel: pip install -e '.[test]'")
psutil = pytest.importorskip("psutil")

from tests.helpers.kernels import RIGHT, WRONG, Kernel  # noqa: E402 # which needs both

RunGrade = Callable[..., subprocess.CompletedProcess[str]]
# What Jupyter's own libraries leave behind or put off.
pytestmark = pytest.mark.filterwarnings("ignore")
LIMIT = 100_000  # characters of an output
NO_TRACEBACK = "Traceback"
BODY = RIGHT.split("\n", 1)[1]


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kernel]:
    """A kernel in a workspace, for all tests that leave it sane."""
    folder = tmp_path_factory.mktemp("workspace")
    (folder / ".grade").mkdir()
    with Kernel(folder) as kernel:
        yield kernel


def events(folder: Path) -> list[dict[str, Any]]:
    """Return what is noted in a workspace."""
    lines = (folder / ".grade" / "log.jsonl").read_text().splitlines()
    return [json.loads(line) for line in lines]


def test_a_right_cell(kernel: Kernel) -> None:
    """A right cell passes, in words and as HTML, says what is next, and defines its functions."""
    (output,) = kernel.run(RIGHT)
    text = output.data["text/plain"]
    assert "passed 2/2 10 of 10 checks error" in " ".join(text.split())
    assert text.endswith("□■□□□□□  1 of 7 done. Next: prediction.")
    assert "\x1b" not in text
    assert '<span class="mark passed">passed</span>' in output.data["text/html"]
    assert "0.25" == kernel.text("float(squared_error(1, 0.5))")


def test_a_wrong_cell_and_its_picture(kernel: Kernel, lesson4: Lesson) -> None:
    """What is wrong is told as on a student's page, with a picture, and without a script."""
    right = lesson4.solution(lesson4.exercise("gradient_descent")).read_text()
    (output,) = kernel.run(f"%%grade lesson4 gradient_descent\n{right.replace('** 2', '** 4')}")
    assert "FAILED" in output.data["text/plain"]
    html = output.data["text/html"]
    assert "<svg" in html
    assert "<script" not in html
    assert "http" not in html


def test_a_cell_that_never_ends(kernel: Kernel) -> None:
    """A loop without end is a timeout, and is not run in the kernel."""
    told = kernel.text(f"%%grade lesson4 error\nnever = 1\n{BODY}\nwhile True: pass")
    assert "an endless loop?" in told
    assert "False" == kernel.text("'never' in dir()")


def test_a_cell_that_prints_ten_megabytes(kernel: Kernel) -> None:
    """What is printed is cut; the verdict stands."""
    (output,) = kernel.run(f"%%grade lesson4 error\nprint('x' * 10_000_000)\n{BODY}")
    assert "10 of 10 checks" in output.data["text/plain"]
    assert "output cut after 64 KiB" in output.data["text/plain"]
    assert len(str(output)) < LIMIT


def test_a_kernel_that_was_turned_upside_down(kernel: Kernel) -> None:
    """Whatever other cells have changed in the kernel, the verdict is the same."""
    before = kernel.text(WRONG)
    harm = "import numpy as np, warnings\nkept = np.mean, np.array\nnp.mean = np.array = None\n"
    harm += "np.seterr(all='raise'); warnings.simplefilter('error'); print = sum = None\nsum"
    kernel.run(harm)
    assert before == kernel.text(WRONG)
    kernel.run("del print, sum\nnp.mean, np.array = kept\nwarnings.resetwarnings()")


def test_a_cell_that_redefines(kernel: Kernel) -> None:
    """A cell that gives Python's own names other values is graded, and the kernel goes on."""
    told = kernel.text(f"%%grade lesson4 error\nlen = open = display = 3\n{BODY}")
    assert "10 of 10 checks" in told
    assert "10 of 10 checks" in kernel.text(RIGHT)
    kernel.run("del len, open, display")


def test_another_cell_is_a_module(kernel: Kernel) -> None:
    """A cell may import what another exercise's cell defines, once that was run."""
    importing = "%%grade lesson4 weight_delta\nfrom {} import squared_error"
    assert "BROKEN" in kernel.text(importing.format("derivative"))
    kernel.text(RIGHT)
    assert "has no function node_delta" in kernel.text(importing.format("error"))
    assert "0.25" == kernel.text("float(squared_error(1, 0.5))")
    told = kernel.run("from error import no_name")[0].evalue
    assert "cannot import name 'no_name' from 'error'" in told


def test_names_of_other_cells(kernel: Kernel) -> None:
    """A name that only another cell defines is said to be not seen."""
    kernel.run("half = 0.5")
    told = kernel.text("%%grade lesson4 error\ndef squared_error(a, b): return half")
    assert "Not seen here, as a graded cell is a file of its own: half." in told


PROBLEMS = {
    "%%grade\n1": "Missing argument 'LESSON'.",
    "%%grade lesson4\n1": "Missing argument 'EXERCISE'.",
    "%%grade leson4 error\n1": "there is no lesson 'leson4'; did you mean lesson4?",
    "%%grade lesson4 eror\n1": "lesson4 has no exercise 'eror'; did you mean error?",
    "%%grade lesson4 error now\n1": "unexpected extra argument (now)",
    '%%grade lesson4 "error\n1': "lesson4 has no exercise '\"error'",
    "%%grade --help\n1": "No such option",
}


@pytest.mark.parametrize("cell", PROBLEMS)
def test_a_line_that_names_no_exercise(kernel: Kernel, cell: str) -> None:
    """A wrong first line is told in one line, which says how it is written."""
    (output,) = kernel.run(cell)
    assert "error" == output.output_type
    (line,) = output.traceback
    assert line.startswith("grade: ")
    assert PROBLEMS[cell] in line
    assert line.endswith("(as in `%%grade lesson4 error`)")


CELLS = {
    "": "the cell body is empty",
    "   ": "has no function squared_error",
    "def squared_error(:": "cell:2: def squared_error(:",
    "!true\n%time 1": "has no function squared_error",
    "1 / 0": "cell:2: 1 / 0",
    "import os\nos._exit(3)": "CRASHED",
    "x = '\0'": "null byte",
    f"x = '{'x' * (1 << 20)}'": "is larger than 1 MiB",
}


@pytest.mark.parametrize("body", CELLS, ids=range(len(CELLS)))
def test_cells_of_all_kinds(kernel: Kernel, body: str) -> None:
    """What is wrong with a cell is its verdict, short, with lines counted as the notebook does."""
    told = kernel.text(f"%%grade lesson4 error\n{body}")
    assert CELLS[body] in told
    assert NO_TRACEBACK not in told
    assert len(told) < LIMIT
    assert "2" == kernel.text("1 + 1")


def test_an_interruption(kernel: Kernel) -> None:
    """Interrupted while it is graded, a cell says so in one line; the next one is graded."""
    kernel.text(RIGHT)
    kernel.interrupt(0.5)
    told = kernel.text("%%grade lesson4 error\nwhile True: pass")
    assert "grade: interrupted: nothing was graded" == told
    assert "10 of 10 checks" in kernel.text(RIGHT)


def test_processes_that_are_killed(kernel: Kernel) -> None:
    """Whoever kills the judge, or the sandbox in it, costs a cell some time and no verdict."""
    kernel.text(RIGHT)
    (judge,) = kernel.process.children()
    for process in (judge.children()[0], judge):
        process.kill()
        assert "10 of 10 checks" in kernel.text(RIGHT)


def test_the_help(kernel: Kernel) -> None:
    """`%%grade?` says what is done with a cell."""
    help_ = kernel.text("print(get_ipython().find_cell_magic('grade').__doc__)")
    assert "it is run in the kernel as well" in help_


def test_reloading_leaves_one_judge(kernel: Kernel) -> None:
    """The extension can be loaded again, and unloaded: no process is left over."""
    kernel.run("%reload_ext grader")
    assert 1 == len(kernel.process.children())
    kernel.run("%unload_ext grader")
    assert [] == kernel.process.children()
    assert "Cell magic `%%grade` not found" in kernel.text(RIGHT)
    kernel.run("%load_ext grader")
    assert "10 of 10 checks" in kernel.text(RIGHT)


def test_two_notebooks_at_once_and_one_elsewhere(tmp_path: Path) -> None:
    """Two kernels note in one workspace; in another folder nothing is noted, and that is said."""
    workspace, elsewhere = tmp_path / "workspace", tmp_path / "elsewhere"
    (workspace / ".grade").mkdir(parents=True)
    elsewhere.mkdir()
    with Kernel(workspace) as one, Kernel(workspace) as other, Kernel(elsewhere) as moved:
        one.text(WRONG)
        other.text(RIGHT)
        told = moved.text(RIGHT)
        processes = [each.process.children(recursive=True) for each in (one, other, moved)]
    assert "10 of 10 checks" in told
    assert told.endswith("`grade init --notebook lesson4` makes one.")
    assert [] == list(elsewhere.iterdir())
    noted = [(each["kind"], each["exercise"]) for each in events(workspace)]
    assert [("graded", "error"), ("passed", "error")] == noted
    kept = workspace / ".grade" / "kept" / "lesson4" / "error.py"
    assert BODY == kept.read_text()
    left = psutil.wait_procs([each for some in processes for each in some], timeout=10)[1]
    assert [] == [each for each in left if each.status() != psutil.STATUS_ZOMBIE]


def test_from_an_empty_folder_to_handing_in(
    run_grade: RunGrade, tmp_path: Path, lesson4: Lesson
) -> None:
    """A notebook that `grade init` made is solved in a kernel, and scores the same handed in."""
    assert 0 == run_grade("init", "--notebook", "lesson4").returncode
    path = tmp_path / "lesson4.ipynb"
    notebook = json.loads(path.read_text())
    cells = {each["id"]: each for each in notebook["cells"]}
    with Kernel(tmp_path) as kernel:
        for exercise in lesson4.exercises[:2]:
            first = cells[exercise.name]["source"][0]
            cells[exercise.name]["source"] = [
                first,
                lesson4.solution(exercise).read_text(),
            ]
            assert "passed" in kernel.text("".join(cells[exercise.name]["source"]))
        third = "".join(cells[lesson4.exercises[2].name]["source"])
        assert "to do" in kernel.text(third)
    path.write_text(json.dumps(notebook))
    said = run_grade("status").stdout
    assert "2 of 7 done" in said
    assert "Next: hot_cold_step in lesson4.ipynb" in said
    for arguments in ([], ["--submission", "lesson4.ipynb"]):
        report = json.loads(run_grade("lesson4", "--json", *arguments).stdout)
        statuses = [each["status"] for each in report["exercises"]]
        assert ["passed"] * 2 + ["todo"] * 5 == statuses
