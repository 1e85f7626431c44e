"""A report that is not the one that the scores are from is exported in no form."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.results.gradebook import SCORES_JSON, report_path
from tests.exports.test_importers import run
from tests.helpers.exporting import PREDICT, RIGHT, graded, write_class

Spoil = Callable[[dict[str, Any], dict[str, Any]], None]


def old_score(score: dict[str, Any], _: dict[str, Any]) -> None:
    """Leave what a regrading leaves that was cut short: the score is the old one."""
    score |= {"score": 0.0, "exercises": dict.fromkeys(score["exercises"], 0.0)}


def another_report(_: dict[str, Any], report: dict[str, Any]) -> None:
    """Have the report lose points that the score has."""
    report["exercises"][1]["score"] = 1.5


def of_another_lesson(_: dict[str, Any], report: dict[str, Any]) -> None:
    """Have the report be of another lesson, with the same score."""
    report["lesson"] = "lesson5"


def old_score_with_a_decision(score: dict[str, Any], _: dict[str, Any]) -> None:
    """Have the old score be decided upon, in one exercise."""
    decision = {"exercise": "prediction", "points": 1.0, "reason": ""}
    score |= {"score": 1.0, "score_as_graded": 0.0, "decisions": [decision]}


@pytest.mark.parametrize(
    "spoil", [old_score, another_report, of_another_lesson, old_score_with_a_decision]
)
@pytest.mark.parametrize("form", ["canvas", "moodle", "feedback", "gradescope", "junit"])
def test_stale_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: Spoil, form: str
) -> None:
    """One student's score is not the report's: only the other's is written, and it is said why."""
    scores = write_class(
        tmp_path, graded("101", "Jane", PREDICT, RIGHT), graded("102", "Bob", PREDICT, RIGHT)
    )
    document = json.loads((scores / SCORES_JSON).read_text())
    report = json.loads(report_path(scores, "101").read_text())
    spoil(document["students"][0], report)
    (scores / SCORES_JSON).write_text(json.dumps(document))
    report_path(scores, "101").write_text(json.dumps(report))
    (tmp_path / "gb.csv").write_text("Student,ID,Section,L (1)\nJane,101,A,\nBob,102,A,\n")
    (tmp_path / "ws.csv").write_text("Identifier,Grade\nParticipant 101,\nParticipant 102,\n")
    out = tmp_path / "out"
    arguments = {
        "canvas": ("canvas", scores, "--gradebook", tmp_path / "gb.csv", "-o", out),
        "moodle": ("moodle", scores, "--worksheet", tmp_path / "ws.csv", "-o", out),
        "feedback": ("moodle", scores, "--feedback", out),
        "gradescope": ("gradescope", scores, "--out", out),
        "junit": ("junit", scores, "-o", out),
    }[form]
    assert 1 == run(*arguments)
    said = capsys.readouterr()
    assert f"{out}: 1 student\n" in said.out
    assert f"run `grade batch lesson4 FOLDER --out {scores}` again: 101\n" in said.err
    if form in ("canvas", "moodle"):
        assert 1 == out.read_text().count("3.00")
    if form == "gradescope":
        assert ["102"] == [path.name for path in out.iterdir()]
