"""Habits that keep the whole small enough to be read in an hour."""

import ast
import functools
import graphlib
import subprocess

import pytest

from tests.conftest import LONGEST, SLOW_FIXTURES, SLOW_PLACES
from tests.helpers.imports import MODULES, ROOT, imports, named_in, reached, wing

MACHINE = [name for name in MODULES if "suites" not in name.split(".")]
FOLDERS = {"exercises", "solutions", "grader", "tests"}
MOST_FUNCTION_LINES = 50

PLUMBING = {"errors", "text", "files", "sheet"}
BELOW_THE_JUDGE = PLUMBING | {"lessons", "results", "people", "sandbox", "handin", "checking"}
MAY_IMPORT = {
    "errors": set(),
    "optimized": set(),
    "text": set(),
    "files": {"errors"},
    "sheet": {"errors", "text"},
    "sandbox": {"errors"},
    "lessons": PLUMBING,
    "results": PLUMBING | {"sandbox"},  # for the word for isolation
    "people": PLUMBING,
    "handin": PLUMBING | {"lessons", "sandbox", "people"},
    "checking": PLUMBING | {"lessons", "results", "sandbox"},
    "suites": {"checking"},
    "judge": BELOW_THE_JUDGE,
    "pages": PLUMBING | {"lessons", "results", "sandbox", "checking"},
    "exports": PLUMBING | {"lessons", "results", "people", "pages"},
    "batch": BELOW_THE_JUDGE | {"judge", "pages"},
    "authors": BELOW_THE_JUDGE | {"judge", "pages"},
    "practice": BELOW_THE_JUDGE | {"judge", "pages"},
    "notebook": set(),  # in a student's kernel: it asks another process for all the rest
    "commands": BELOW_THE_JUDGE | {"judge", "pages", "exports", "batch", "authors", "practice"},
    "__main__": {"commands"},
}


@pytest.mark.parametrize("name", sorted(MODULES.keys() - {"grader"}))
def test_a_wing_imports_what_it_may(name: str) -> None:
    """Every module stands in a wing that is known, and imports only what its wing may."""
    assert {wing(each) for each in imports(name)} <= MAY_IMPORT[wing(name)] | {wing(name)}


@pytest.mark.parametrize(
    "source",
    [
        "import grader.judge.run",
        "from grader.judge import run",
        "from grader.judge.run import judge",
        "from ..judge import run",
        "from ..judge.run import judge",
        "def lazy():\n    import grader.judge.run",
        "import_module('grader.judge.run')",
    ],
)
def test_every_way_to_import_is_seen(source: str) -> None:
    """However a module is imported, the two tests around this one see it."""
    assert {"grader.judge.run"} == named_in(source, "grader.exports")


def test_nothing_imports_in_a_circle() -> None:
    """No module imports itself by way of others; lazy imports and those for types count too."""
    graphlib.TopologicalSorter({name: imports(name) for name in MODULES}).prepare()


def test_the_worker_imports_nothing_of_the_judge() -> None:
    """What runs beside a student's code imports the sandbox alone, however far down."""
    begun = ["grader.sandbox.worker", "grader.sandbox.reader"]
    assert {"sandbox"} == {wing(name) for name in reached(begun)}


@functools.cache
def parsed(name: str) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(MODULES[name].read_text("utf-8"))


@functools.cache
def exercise_names() -> set[str]:
    """Return the names of all solutions that no word of the machine could be by chance."""
    return {path.stem for path in (ROOT / "solutions").glob("*/*.py") if "_" in path.stem}


@pytest.mark.parametrize("name", MACHINE)
def test_functions_are_short(name: str) -> None:
    """No function of the machine is longer than 50 lines of code."""
    for node in ast.walk(parsed(name)):
        if isinstance(node, ast.FunctionDef):
            documented = ast.get_docstring(node) or ""
            lines = (node.end_lineno or 0) - node.lineno + 1 - documented.count("\n")
            assert lines <= MOST_FUNCTION_LINES, node.name


@pytest.mark.parametrize("name", MACHINE)
def test_the_machine_knows_no_exercise(name: str) -> None:
    """No code of the machine names an exercise; docstrings may, as examples."""
    tree = parsed(name)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert set() == names & exercise_names()


def test_what_is_slow_is_there() -> None:
    """What marks tests as slow exists, each place and each fixture; so do the longest files."""
    tests = ROOT / "tests"
    assert [] == [file for file in LONGEST if not (tests / file).is_file()]
    for place in SLOW_PLACES:
        file, _, name = place.partition("::")
        assert (tests / file).exists()
        assert f"def {name}" in ((tests / file).read_text("utf-8") if name else "def "), place
    files = [tests / "conftest.py", *tests.rglob("test_*.py")]
    sources = "".join(path.read_text("utf-8") for path in files)
    assert [] == [name for name in SLOW_FIXTURES if f"def {name}(" not in sources]


def test_top_level() -> None:
    """The checkout has the four folders of the design and no other."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    folders = {line.split("/")[0] for line in listed.stdout.splitlines() if "/" in line}
    assert FOLDERS == {folder for folder in folders if not folder.startswith(".")}
