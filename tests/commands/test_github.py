"""On GitHub Actions: annotations beside the lines and a summary, in the kit's own words."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from grader.commands.github import summary
from tests.helpers.commands import RunGrade
from tests.helpers.exporting import OURS, PREDICT, report
from tests.helpers.screens import checks

ALL = checks("prediction")
NAME_ERROR = "def neural_network(my_input, weight):\n    return my_inptu * weight\n"
HOSTILE = (
    "def neural_network(*_):\n"
    "    raise ValueError('x\\n::error file=/etc/passwd::forged%0A::set-output name=a::b')\n"
)


@pytest.fixture
def on_github(run_grade: RunGrade, tmp_path: Path) -> Callable[..., list[str]]:
    """Grade prediction there; return the lines of stderr."""

    def run(source: str, *options: str, code: int = 1) -> list[str]:
        run_grade("init", "lesson4")
        (tmp_path / "exercises" / "lesson4" / "prediction.py").write_text(source)
        summary = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
        graded = run_grade("lesson4", "prediction", *options, env=os.environ | summary)
        assert code == graded.returncode
        if "--json" in options:
            json.loads(graded.stdout)
        return graded.stderr.splitlines()

    return run


@pytest.mark.parametrize("options", [(), ("--json",)], ids=["screen", "JSON"])
def test_annotation(
    on_github: Callable[..., list[str]], tmp_path: Path, options: tuple[str, ...]
) -> None:
    """What does not pass is an error at its line; stdout stays what it is."""
    (line,) = on_github(NAME_ERROR, *options)
    place = "file=exercises/lesson4/prediction.py,line=2"
    assert line.startswith(f"::error {place},title=lesson4 prediction%3A 0 of {ALL} checks::")
    summary = (tmp_path / "summary.md").read_text()
    assert "### lesson4: 0 of 1 points\n" in summary
    assert f"| FAILED | 0/1 | 0 of {ALL} checks | prediction |" in summary


def test_nothing_to_annotate(on_github: Callable[..., list[str]]) -> None:
    """What passed is not annotated."""
    assert [] == on_github(NAME_ERROR.replace("inptu", "input"), code=0)


def test_what_code_says_is_no_command(on_github: Callable[..., list[str]], tmp_path: Path) -> None:
    """What a student's code says is neither an annotation nor in the summary."""
    (line,) = on_github(HOSTILE)
    assert "forged" not in line + (tmp_path / "summary.md").read_text()


def test_summary_that_cannot_be_written(run_grade: RunGrade, tmp_path: Path) -> None:
    """A summary that cannot be written takes nothing from the verdict."""
    run_grade("init", "lesson4")
    surroundings = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path)}
    graded = run_grade("lesson4", "prediction", env=os.environ | surroundings)
    assert 1 == graded.returncode
    assert "grade: cannot write the step's summary" in graded.stderr.splitlines()[-1]


def test_elsewhere(run_grade: RunGrade, monkeypatch: pytest.MonkeyPatch) -> None:
    """Anywhere else there is nothing of it."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    run_grade("init", "lesson4")
    assert "::" not in run_grade("lesson4").stderr


def test_a_fault_of_ours_has_no_points() -> None:
    """The step's page gives no total where not all was graded, and no points for what was not."""
    told = summary(report(PREDICT, OURS))
    assert told.startswith("### lesson4: No points yet\n")
    assert "| OUR FAULT | ?/2 |" in told
