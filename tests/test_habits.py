"""Habits that keep the whole small enough to be read in an hour."""

import ast
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MACHINE = sorted(
    path
    for folder in ("", "sandbox", "exports")
    for path in (ROOT / "grader" / folder).glob("*.py")
)
FOLDERS = {"exercises", "solutions", "grader", "tests"}
MOST_LINES = 300
MOST_FUNCTION_LINES = 50


def exercise_names() -> set[str]:
    """Return the names of all solutions that no word of the machine could be by chance."""
    return {path.stem for path in (ROOT / "solutions").glob("*/*.py") if "_" in path.stem}


@pytest.mark.parametrize("path", MACHINE, ids=lambda path: path.name)
def test_files_and_functions_are_short(path: Path) -> None:
    """No file of the machine is longer than 300 lines, and no function than 50 lines of code."""
    text = path.read_text("utf-8")
    assert text.count("\n") <= MOST_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            documented = ast.get_docstring(node) or ""
            lines = (node.end_lineno or 0) - node.lineno + 1 - documented.count("\n")
            assert lines <= MOST_FUNCTION_LINES, node.name


@pytest.mark.parametrize("path", MACHINE, ids=lambda path: path.name)
def test_the_machine_knows_no_exercise(path: Path) -> None:
    """No code of the machine names an exercise; docstrings may, as examples."""
    tree = ast.parse(path.read_text("utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert set() == names & exercise_names()


def test_the_worker_imports_nothing_of_the_judge() -> None:
    """What runs beside a student's code imports the standard library, NumPy and itself only."""
    confining = ("confine", "confine_files", "confine_libraries", "confine_calls")
    reading = ("reader", "archives", "notebooks", "slicing", "magics", "listing")
    for name in ("worker", "student_code", "wire", *confining, *reading):
        tree = ast.parse((ROOT / "grader" / "sandbox" / f"{name}.py").read_text("utf-8"))
        modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        ours = [module for module in modules if module.partition(".")[0] == "grader"]
        assert [] == [module for module in ours if not module.startswith("grader.sandbox")]


def test_top_level() -> None:
    """The checkout has the four folders of the design and no other."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    folders = {line.split("/")[0] for line in listed.stdout.splitlines() if "/" in line}
    assert FOLDERS == {folder for folder in folders if not folder.startswith(".")}
