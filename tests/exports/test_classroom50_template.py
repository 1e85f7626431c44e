"""`grade export classroom50-template`: the files from which a student's repository is made."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

RunGrade = Callable[..., subprocess.CompletedProcess[str]]


def test_a_template_is_a_students_checkout(run_grade: RunGrade, tmp_path: Path) -> None:
    """It has a README, a .gitignore and untouched stubs, which are graded where they lie."""
    done = run_grade("export", "classroom50-template", "lesson4", "--out", "lesson4")
    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.startswith("lesson4 has the 9 files of a template repository")
    checkout = tmp_path / "lesson4"
    assert {"README.md", ".gitignore", "exercises"} == {each.name for each in checkout.iterdir()}
    assert "- `error.py`: Compare: how much did the" in (checkout / "README.md").read_text()
    graded = run_grade("lesson4", "--submission", ".", "--json", cwd=checkout)
    statuses = {each["status"] for each in json.loads(graded.stdout)["exercises"]}
    assert {"todo"} == statuses


def test_nothing_is_written_over(run_grade: RunGrade, tmp_path: Path) -> None:
    """A file that is there already is named, and nothing is written."""
    (tmp_path / "lesson4").mkdir()
    (tmp_path / "lesson4" / "README.md").write_text("mine")
    done = run_grade("export", "classroom50-template", "lesson4", "--out", "lesson4")
    assert 2 == done.returncode
    expected = "grade: lesson4/README.md is there already: name a folder that is new, or empty\n"
    assert expected == done.stderr
    assert ["README.md"] == [each.name for each in (tmp_path / "lesson4").iterdir()]
