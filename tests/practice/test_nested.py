"""A workspace in a workspace would hide a student's work: none is made."""

from pathlib import Path

import pytest

from tests.helpers.commands import RunGrade

RIGHT = "def neural_network(input, weight):\n    return input * weight\n"


@pytest.fixture
def root(tmp_path: Path, run_grade: RunGrade) -> Path:
    """A workspace."""
    assert 0 == run_grade("init", "w").returncode
    return tmp_path / "w"


@pytest.mark.parametrize("place", [".", "exercises", "exercises/lesson5", "notes/deep"])
def test_no_second_workspace(run_grade: RunGrade, root: Path, place: str) -> None:
    """Inside of one, `init` says so and writes nothing; at its root it adds what is missing."""
    (root / place).mkdir(parents=True, exist_ok=True)
    (root / "exercises" / "lesson4" / "error.py").unlink()
    made = run_grade("init", ".", cwd=root / place)
    assert (0 if place == "." else 2) == made.returncode
    assert (root / "exercises" / "lesson4" / "error.py").exists() == (place == ".")
    assert [root / "exercises"] == list(root.rglob("exercises"))
    if place != ".":
        assert 1 == made.stderr.count("\n")
        assert "lies in a workspace" in made.stderr


def test_not_by_a_name_either(run_grade: RunGrade, root: Path) -> None:
    """Nor is one made there by its name from outside."""
    made = run_grade("init", "w/exercises/lesson4/mine")
    assert 2 == made.returncode
    assert not (root / "exercises" / "lesson4" / "mine").exists()


@pytest.mark.parametrize("form", ["files", "notebook"])
def test_below_a_hint(run_grade: RunGrade, tmp_path: Path, form: str) -> None:
    """A hint that was taken somewhere above, where there are no exercises, is in nobody's way."""
    assert 0 == run_grade("hint", "lesson4", "error").returncode
    options = ["--notebook"] if form == "notebook" else []
    assert 0 == run_grade("init", "w", *options).returncode
    assert 0 == run_grade("hint", "lesson4", "error", cwd=tmp_path / "w").returncode
    assert (tmp_path / "w" / ".grade" / "log.jsonl").exists()


@pytest.mark.parametrize("place", ["exercises/lesson5", "exercises/lesson4", "exercises", "a/b"])
def test_grading_from_inside(run_grade: RunGrade, root: Path, place: str) -> None:
    """From anywhere inside, the workspace's own work is graded."""
    (root / place).mkdir(parents=True, exist_ok=True)
    (root / "exercises" / "lesson4" / "prediction.py").write_text(RIGHT)
    graded = run_grade("lesson4", "prediction", cwd=root / place)
    assert "prediction.py" not in graded.stderr
    assert "of 1 points" in graded.stdout
    assert "to do" not in graded.stdout
