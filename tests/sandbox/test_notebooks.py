"""Notebooks: which exercises they hold, and that nothing in them is taken at its word."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.handin.opener import Opener
from grader.handin.places import SubmissionError
from grader.handin.seen import Fate
from grader.handin.submission import NOTEBOOK_BYTES, read_submission
from grader.lessons.lesson import Lesson
from grader.sandbox.listing import ABOUT, FILE_BYTES, Unopened
from grader.sandbox.notebooks import CODE_CHARACTERS, MAX_CELLS, notebook_readers
from tests.helpers.commands import RunGrade
from tests.helpers.packing import ANOTHER, SOURCE, notebook, put

MAGICS = [
    "%matplotlib inline",
    "!pip install numpy",
    "%%time",
    "%%bash\necho def",
    "files = !ls",
    "neural_network?",
    "?neural_network",
    "cd ..",
    "for x in []:\n    %time x\n    !ls {x}\n    y = x",
    "%cd /tmp\n%pylab",
]
TRIALS = """
weight = float(input("Which weight? "))
fig, axes = plt.subplots()
plt.rcParams["figure.figsize"] = (8, 4)
for iteration in range(10 ** 12): pass
raise RuntimeError("stop here")
error = squared_error(0.25, 0.8)
weight_delta = weight_delta(8.5, -0.2)
weight_delta
def no_good(:
"""


def sources(content: bytes, lesson: Lesson) -> dict[str, str]:
    """Return what a reader finds in a notebook."""
    functions = {each.filename: lesson.functions(each) for each in lesson.exercises}
    readers = notebook_readers(content, functions)
    return {
        name.removesuffix(".py"): read(FILE_BYTES).decode()
        for name, read in readers.items()
        if name != ABOUT
    }


def code_cell(source: object) -> dict[str, object]:
    """Return a code cell as JSON holds it."""
    return {"cell_type": "code", "source": source}


def document(cells: object) -> bytes:
    """Return a notebook of cells that need not be right."""
    return json.dumps({"cells": cells}).encode()


def test_the_whole_lesson(lesson4: Lesson) -> None:
    """One notebook is every exercise of which it defines a function."""
    both = sources(notebook("import os", SOURCE, ANOTHER, "print(1)"), lesson4)
    assert {"prediction", "weight_delta"} == set(both)
    assert "def neural_network" in both["prediction"]
    assert "def node_delta" not in both["prediction"]


@pytest.mark.parametrize(
    "cell",
    [
        "from prediction import neural_network",
        "from prediction import neural_network as weight_delta",
        "try:\n    from error import squared_error\nexcept ImportError:\n    pass",
        "import prediction as neural_network",
    ],
)
def test_what_an_exercises_file_has_is_offered_there(lesson4: Lesson, cell: str) -> None:
    """Imported from an exercise's file it is in that file: the notebook does not hold it."""
    assert {"derivative"} == set(sources(notebook(cell, "def slope(): pass"), lesson4))
    assert {"prediction"} == set(sources(notebook("from mine import neural_network"), lesson4))


@pytest.mark.parametrize("magic", MAGICS)
def test_magics_are_no_obstacle(lesson4: Lesson, magic: str) -> None:
    """Magics and shell lines, above a function or in a cell of their own, are left out."""
    for cells in ([f"{magic}\n{SOURCE}"], [magic, SOURCE]):
        if magic.startswith("%%bash") and len(cells) == 1:
            continue  # there the function is a shell's
        source = sources(notebook(*cells), lesson4)["prediction"]
        namespace: dict[str, Callable[[float, float], float]] = {}
        exec(source, {}, namespace)
        assert 6 == namespace["neural_network"](2, 3)


def test_what_looks_like_a_magic(lesson4: Lesson) -> None:
    """A percent sign that begins a line of Python, or of a text, is what Python says it is."""
    body = "    '''\n%no magic\n    '''\n    return (my_input\n%weight)"
    cell = f"def neural_network(my_input, weight):\n{body}"
    source = sources(notebook(cell), lesson4)["prediction"]
    assert "%no magic" in source
    assert "\n%weight" in source


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_sources_in_lines(lesson4: Lesson, line_end: str) -> None:
    """A source may be one text or a list of lines, with any ends."""
    lines = [f"def neural_network(my_input, weight):{line_end}", "    return 1"]
    for source in (lines, "".join(lines)):
        found = sources(notebook(source), lesson4)["prediction"]
        assert "def neural_network(my_input, weight):\n    return 1\n" == found


def test_odd_letters(lesson4: Lesson) -> None:
    """Letters of any kind are kept; what is no letter at all is replaced."""
    found = sources(notebook("def neural_network(a, b): return 'größer \ud800'"), lesson4)
    assert "def neural_network(a, b): return 'größer ?'\n" == found["prediction"]


@pytest.mark.filterwarnings("error")
def test_warnings_are_for_the_student(lesson4: Lesson) -> None:
    """An odd escape in a notebook warns nobody here."""
    cell = r"def neural_network(a, b): return '\d'"
    assert f"{cell}\n" == sources(notebook(cell), lesson4)["prediction"]


NO_NOTEBOOKS = {
    "empty": b"",
    "text": b"def f(): pass",
    "cut short": notebook(SOURCE)[:-10],
    "no utf-8": b'{"cells": ["\xff"]}',
    "nested lists": b"[" * 1_000_000,
    "nested cells": b'{"cells": ' + b"[" * 100_000,
    "nested objects": b'{"a":' * 200_000,
    "list": b"[]",
    "null": b"null",
    "number": b"1" * 5000,
    "no cells": b"{}",
    "cells are an object": b'{"cells": {"0": 1}}',
    "old format": b'{"worksheets": [{"cells": []}]}',
}


@pytest.mark.parametrize("kind", NO_NOTEBOOKS)
def test_no_notebook(tmp_path: Path, lesson4: Lesson, opener: Opener, kind: str) -> None:
    """What is called a notebook and is none is refused in one line that says how to mend it."""
    path = put(tmp_path / "jdoe.ipynb", NO_NOTEBOOKS[kind])
    with pytest.raises(SubmissionError, match=r"jdoe\.ipynb is not a notebook.*in Jupyter again\Z"):
        read_submission(path, lesson4, opener=opener)


WRONG: list[object] = [1, None, "x", [], {}, {"a": 1}, [1, None, {}], True, 1.5]


def test_wrong_types_everywhere(lesson4: Lesson) -> None:
    """Cells, kinds and sources of any type are passed over, and the rest is read."""
    cells = [*WRONG, *map(code_cell, WRONG), *({"cell_type": each} for each in WRONG)]
    assert {"prediction"} == set(sources(document([*cells, code_cell([SOURCE, 1])]), lesson4))


HOSTILE = {
    "deep expression": "x = " + "-" * 50_000 + "1",
    "long expression": "x = 1" + "+1" * 60_000,
    "brackets": "(" * 100_000,
    "lambdas": "neural_network = " + "lambda: " * 900 + "1",
    "zero": "x = '\0'",
    "decorators": "@f\n" * 30_000 + "def g(): pass",
    "blank lines": "!ls\n" + "\n" * 100_000,
    "magics": "%x\n" * 40_000,
    "blanks": "def " + " " * 100_000,
    "comment marks": "!" + "# " * 60_000,
    "markers": "!ls\n# %%\n# +\n#!python\n# ---\n# %% [markdown]",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_cells(lesson4: Lesson, kind: str) -> None:
    """A cell made to break whoever reads it is a cell that is not Python, or harmless."""
    assert "prediction" in sources(notebook(HOSTILE[kind], SOURCE), lesson4)


@pytest.mark.parametrize(
    "content",
    [
        document([code_cell("x")] * (MAX_CELLS + 1)),
        document([code_cell("x" * (CODE_CHARACTERS // 2))] * 3),
        document([code_cell(["x"] * CODE_CHARACTERS + ["x"])]),
    ],
)
def test_too_much_code(lesson4: Lesson, content: bytes) -> None:
    """A notebook with more cells or code than any honest one is refused."""
    with pytest.raises(Unopened, match=f"has more than {MAX_CELLS} cells or 128 KiB of code"):
        sources(content, lesson4)


def test_too_large(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A notebook that is too large, by its outputs perhaps, is refused."""
    path = put(tmp_path / "x.ipynb", notebook(SOURCE) + b" " * NOTEBOOK_BYTES)
    with pytest.raises(SubmissionError, match=r"x\.ipynb is larger than 8 MiB"):
        read_submission(path, lesson4, opener=opener)


def test_none_of_the_functions(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A notebook without any function of the lesson is refused."""
    path = put(tmp_path / "x.ipynb", notebook("x = 1", "weight_delta = 3"))
    with pytest.raises(SubmissionError, match=r"x\.ipynb defines none of the functions of lesson4"):
        read_submission(path, lesson4, opener=opener)


def test_in_a_folder(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """A folder may hold a notebook, and modules that it imports; work in files goes with it."""
    put(tmp_path / "hw.ipynb", notebook("from helpers import f", SOURCE))
    put(tmp_path / "helpers.py", "f = 1")
    put(tmp_path / ".ipynb_checkpoints" / "hw-checkpoint.ipynb", notebook(ANOTHER))
    put(tmp_path / "._hw.ipynb", b"\0")
    (tmp_path / "old.ipynb").mkdir()
    submission = read_submission(tmp_path, lesson4, opener=opener)
    assert {"prediction", "helpers"} == set(submission.sources)
    assert str(tmp_path) == submission.name
    put(tmp_path / "error.py", "")
    assert {"error", "helpers", "prediction"} == set(
        read_submission(tmp_path, lesson4, opener=opener).sources
    )


def test_several_in_a_folder(tmp_path: Path, lesson4: Lesson, opener: Opener) -> None:
    """Of several notebooks the one named as the lesson counts; others that differ are doubtful."""
    other = SOURCE.replace("weight", "w")
    put(tmp_path / "a.ipynb", notebook(other, ANOTHER))
    put(tmp_path / "lesson4.ipynb", notebook(SOURCE))
    submission = read_submission(tmp_path, lesson4, opener=opener)
    assert {"prediction": SOURCE, "weight_delta": ANOTHER} == submission.sources
    assert ["a.ipynb"] == [each.path for each in submission.files if each.fate is Fate.DOUBTFUL]


def test_an_honest_notebook_gets_full_score(
    run_grade: RunGrade, tmp_path: Path, lesson4: Lesson
) -> None:
    """All solutions in one notebook, among magics, plots, prints and broken trials, pass."""
    solutions = [lesson4.solution(exercise).read_text() for exercise in lesson4.exercises]
    start = ["%matplotlib inline\nimport matplotlib.pyplot as plt\nimport numpy as np", *MAGICS]
    put(tmp_path / "jdoe.ipynb", notebook(*start, *solutions, *TRIALS.strip().split("\n")))
    graded = run_grade("lesson4", "--submission", "jdoe.ipynb", "--json")
    report = json.loads(graded.stdout)
    assert (0, 14.0, "jdoe.ipynb") == (graded.returncode, report["score"], report["submission"])


def test_a_broken_cell_costs_its_own_exercise(run_grade: RunGrade, tmp_path: Path) -> None:
    """What is wrong in a cell is told as in a file, with the line, and other exercises pass."""
    put(tmp_path / "jdoe.ipynb", notebook(SOURCE, "import os", "def squared_error(a, b:\n    pass"))
    graded = run_grade("lesson4", "--submission", "jdoe.ipynb", "--json")
    report = {each["name"]: each for each in json.loads(graded.stdout)["exercises"]}
    statuses = {name: each["status"] for name, each in report.items()}
    assert ("passed", "broken", "missing") == tuple(
        statuses[name] for name in ("prediction", "error", "derivative")
    )
    assert "def squared_error(a, b:" in report["error"]["checks"][0]["message"]
