"""`python -O` and `-OO` leave asserts and docstrings out: not those of the kit."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from grader.lessons.kit import ROOT
from tests.helpers.kits import make_kit

SOLUTIONS = ROOT / "solutions" / "lesson7"


def run_optimized(flag: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run `grade` by a Python with that flag."""
    command = [sys.executable, *filter(None, [flag]), "-m", "grader", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def verdicts(text: str) -> list[tuple[str, str, str]]:
    """Return each check's title, outcome and message from a report's JSON."""
    return [
        (check["title"], check["outcome"], check["message"])
        for exercise in json.loads(text)["exercises"]
        for check in exercise["checks"]
    ]


@pytest.mark.parametrize("flag", ["-O", "-OO"])
def test_the_same_report(tmp_path: Path, flag: str) -> None:
    """Right and wrong answers get the same titles, outcomes and messages as ever."""
    right = (SOLUTIONS / "sigmoid_backprop.py").read_text("utf-8")
    (tmp_path / "sigmoid_train.py").write_text((SOLUTIONS / "sigmoid_train.py").read_text("utf-8"))
    (tmp_path / "sigmoid_backprop.py").write_text(right.replace("return", "return 2 *", 1))
    given = ["lesson7", "--submission", tmp_path, "--json"]
    plain, optimized = run_optimized("", *given), run_optimized(flag, *given)
    assert (1, "") == (optimized.returncode, optimized.stderr)
    assert verdicts(plain.stdout) == verdicts(optimized.stdout)


@pytest.mark.parametrize("flag", ["-O", "-OO"])
def test_suites_assert(flag: str) -> None:
    """An assert in a suite is executed: left out, whatever it refuses would pass."""
    code = (
        "import inspect, sys; from grader.suites.lesson7 import test_sigmoid_train as suite\n"
        "assert False  # which these flags leave out\n"
        "print(sys.flags.optimize, 'AssertionError' in {name for code in "
        "vars(suite).values() if inspect.isfunction(code) for name in dis_names(code)})"
    )
    names = (
        "import dis\n"
        "def dis_names(function):\n"
        "    found = {each.opname for each in dis.get_instructions(function)}\n"
        "    return ['AssertionError'] if 'LOAD_ASSERTION_ERROR' in found else []\n"
    )
    found = subprocess.run(
        [sys.executable, flag, "-c", names + code], cwd=ROOT, capture_output=True, text=True
    )
    assert f"{flag.count('O')} True\n" == found.stdout


def test_help_and_class(tmp_path: Path) -> None:
    """Help texts stay, and the processes that grade a class load checks whole too."""
    assert "Begin in an empty folder" in run_optimized("-OO", "--help").stdout
    (tmp_path / "class" / "ann").mkdir(parents=True)
    source = (SOLUTIONS / "sigmoid_train.py").read_text("utf-8")
    (tmp_path / "class" / "ann" / "sigmoid_train.py").write_text(source)
    out = tmp_path / "out"
    run = run_optimized("-OO", "batch", "lesson7", tmp_path / "class", "--out", out, "--jobs", "1")
    assert (0, "") == (run.returncode, run.stderr)
    titles = [title for title, _, _ in verdicts((out / "reports" / "ann.json").read_text())]
    assert not [title for title in titles if title.startswith("test_")]


@pytest.mark.parametrize("flag", ["-O", "-OO"])
def test_suites_of_ones_own_assert(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flag: str
) -> None:
    """In the suites of a kit of one's own asserts are executed, and titles stay."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    kit = make_kit(tmp_path / "kit")
    suite = 'def test_one(student):\n    """One is two."""\n    assert 1 == 2, "it is not"\n'
    (kit / "suites" / "week1" / "test_momentum.py").write_text(suite, "utf-8")
    given = ["week1", "--submission", kit / "solutions" / "week1", "--json", "--kit", kit]
    optimized = run_optimized(flag, *given)
    assert [("One is two.", "failed", "it is not")] == verdicts(optimized.stdout)
