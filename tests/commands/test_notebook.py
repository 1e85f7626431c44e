"""What a kernel is answered, and the notebooks that `grade init` makes; kernels are elsewhere."""

import json
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from grader.commands.notebook import answered
from grader.practice.warm import WarmJudge
from grader.results.report import Report
from grader.sandbox.helper import NO_PROCESS, NoProcess, SandboxFault
from grader.sandbox.isolation import Isolation

RunGrade = Callable[..., subprocess.CompletedProcess[str]]
EMPTY = "has no function squared_error"


@pytest.fixture(scope="module")
def judge() -> Iterator[WarmJudge]:
    """A warm judge, for all tests here."""
    judge = WarmJudge()
    yield judge
    judge.close()


def ask(judge: WarmJudge, folder: Path, cell: str = "") -> dict[str, Any]:
    """Return the answer to a cell of an exercise."""
    question = {"line": "lesson4 error", "cell": cell, "cells": {}, "known": []}
    said = answered(json.dumps(question | {"folder": str(folder)}), judge)
    assert said == json.loads(json.dumps(said))
    return dict(said)


@pytest.fixture(autouse=True)
def _stays_here(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Answering changes into the kernel's folder; what comes after a test is not to notice."""
    monkeypatch.chdir(tmp_path)


def test_half_a_letter(judge: WarmJudge, tmp_path: Path) -> None:
    """Half a surrogate pair in a cell is graded as a question mark."""
    assert EMPTY in ask(judge, tmp_path, "x = '\ud800'")["shown"]["text/plain"]


def test_a_folder_that_was_deleted(judge: WarmJudge, tmp_path: Path) -> None:
    """A cell is graded also where the kernel's folder is no more."""
    assert EMPTY in ask(judge, tmp_path / "deleted")["shown"]["text/plain"]


def test_a_damaged_log_stops_nobody(judge: WarmJudge, tmp_path: Path) -> None:
    """What is wrong with a workspace's log is said below the verdict, in both forms."""
    (tmp_path / ".grade").mkdir()
    (tmp_path / ".grade" / "log.jsonl").write_text("no event\n")
    shown = ask(judge, tmp_path)["shown"]
    assert EMPTY in shown["text/plain"]
    for form in shown.values():
        assert "were damaged: it is kept as" in form


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (
            SandboxFault("no helper"),
            "could not grade because of a fault in the grader or its kit: no helper",
        ),
        (NoProcess(NO_PROCESS), f"could not grade: {NO_PROCESS}"),
        (KeyError("x"), "could not grade because of a fault in the grader: KeyError: 'x'"),
    ],
)
def test_faults_of_ours(
    judge: WarmJudge,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception,
    said: str,
) -> None:
    """What keeps us from grading is told in one line, without a traceback."""

    def fail(*_: object) -> Report:
        raise fault

    monkeypatch.setattr(judge, "grade", fail)
    assert {"problem": said} == ask(judge, tmp_path)


def test_less_isolation(judge: WarmJudge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where isolation is not full, that is said below the verdict."""
    grade = judge.grade
    limited = Isolation.LIMITED
    monkeypatch.setattr(judge, "grade", lambda *asked: replace(grade(*asked), isolation=limited))
    said = ask(judge, tmp_path)["shown"]["text/plain"]
    assert "Isolation is limited: `grade doctor` says what is missing." in said


def test_a_lesson_as_a_notebook(run_grade: RunGrade, tmp_path: Path) -> None:
    """A notebook is made once, and is what commands take for the lesson's exercises."""
    made = run_grade("init", "--notebook", "lesson4")
    assert "lesson4.ipynb is written: open it in Jupyter\n" == made.stdout
    before = (tmp_path / "lesson4.ipynb").read_bytes()
    again = run_grade("init", "--notebook", "lesson4")
    assert "1 file was there already; nothing was overwritten" in again.stdout
    assert before == (tmp_path / "lesson4.ipynb").read_bytes()
    assert "Next: prediction in lesson4.ipynb" in run_grade("status").stdout
    begin = "0 of 14 points. 0 of 7 done. Begin with prediction in lesson4.ipynb\n"
    assert run_grade("lesson4").stdout.endswith(begin)
    assert "is a notebook, which only you change: rename it" in run_grade("reset").stderr
    refused = run_grade("init", "--notebook", "--vscode", ".")
    assert (2, True) == (refused.returncode, "--vscode is for files" in refused.stderr)
    assert 0 == run_grade("init", "--notebook", ".").returncode
    names = {path.name for path in tmp_path.glob("*.ipynb")}
    assert {"lesson4.ipynb", "lesson5.ipynb", "lesson6.ipynb", "lesson7.ipynb"} == names
