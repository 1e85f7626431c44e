"""Paths that pytest, a shell or a screen could read as something of their own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grader.lessons.kit import INSTALLED_FILES, PACKAGE, ROOT
from tests.helpers.commands import RunGrade

ODD = [
    *("course [2026]", "nn::lessons", "nn$HOME", "${HOME}", "a]b[c", "--rootdir", "@file", "x%y"),
    *("a;b", "~", "*", "a\\b", "tab\there", "é ünï", "[bold]x[/bold]", ":0:", "-"),
]
SOLUTIONS = ROOT / "solutions" / "lesson4"


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the kit, as a checkout has it, that tests move about."""
    folder = tmp_path_factory.mktemp("kits") / "kit"
    ignored = shutil.ignore_patterns("__pycache__", INSTALLED_FILES.name)
    shutil.copytree(PACKAGE, folder / "grader", ignore=ignored)
    for part in ("exercises", "solutions"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


@pytest.mark.parametrize("name", ODD)
def test_a_kit_anywhere(kit: Path, tmp_path: Path, name: str) -> None:
    """Wherever the kit lies it grades its solutions."""
    place = tmp_path / name
    shutil.move(kit, place)
    try:
        command = [sys.executable, "-m", "grader", "lesson4", "error"]
        run = subprocess.run(
            [*command, "--submission", "solutions/lesson4"],
            cwd=place,
            capture_output=True,
            text=True,
        )
        where = "import grader; print(grader.__file__)"
        found = subprocess.run([sys.executable, "-c", where], cwd=place, capture_output=True)
    finally:
        shutil.move(place, kit)
    assert (str(place / "grader" / "__init__.py") + "\n").encode() == found.stdout
    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.endswith("2 of 2 points. All passed.\n")


@pytest.mark.parametrize("name", ODD)
def test_a_submission_anywhere(run_grade: RunGrade, tmp_path: Path, name: str) -> None:
    """A submission in such a folder, and a report in such a file, are as any other."""
    shutil.copytree(SOLUTIONS, tmp_path / "at" / name)
    run = run_grade("lesson4", "error", "--submission", f"at/{name}", "-o", f"at/{name}.json")
    assert (0, "") == (run.returncode, run.stderr)
    report = json.loads((tmp_path / "at" / f"{name}.json").read_text("utf-8"))
    assert (f"at/{name}", 2) == (report["submission"], report["score"])


@pytest.mark.parametrize("name", ODD)
def test_from_anywhere(run_grade: RunGrade, tmp_path: Path, name: str) -> None:
    """Nor does it matter in which folder one stands."""
    shutil.copytree(SOLUTIONS, tmp_path / name / "exercises" / "lesson4")
    run = run_grade("lesson4", "error", cwd=tmp_path / name)
    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.endswith("2 of 2 points. All passed.\n")


@pytest.mark.parametrize("name", ["course [2026]", "nn::lessons", "nn$HOME", "--rootdir"])
def test_a_class_anywhere(run_grade: RunGrade, tmp_path: Path, name: str) -> None:
    """A class, its students and the folder of its scores may be called so too."""
    shutil.copytree(SOLUTIONS, tmp_path / "at" / name / name)
    run = run_grade("batch", "lesson4", f"at/{name}", "--out", f"out/{name}", "--jobs", "1")
    assert (0, "") == (run.returncode, run.stderr)
    scores = json.loads((tmp_path / "out" / name / "scores.json").read_text("utf-8"))
    assert [(name, 14)] == [(each["id"], each["score"]) for each in scores["students"]]
