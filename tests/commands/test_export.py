"""`grade export`: help that can be pasted, and what is refused in one line."""

import os
import re
import shlex
import zipfile
from pathlib import Path

import pytest

from grader.commands.export import export
from grader.errors import Unusable
from grader.exports.notes import Notes
from tests.helpers.exporting import graded, report, run_export, write_class

FORMATS = sorted(export.commands)
SILENT = {"gradescope-results": "results.json", "classroom50-result": "result.json"}  # in scripts


@pytest.fixture
def scores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a class's scores and what course systems gave."""
    monkeypatch.chdir(tmp_path)
    link = "https://x.org/y"
    identity = (
        f"id,submission,commit,release,datetime\n1,submit/1,{link},{link},2026-11-20T12:00:00Z"
    )
    Path("identities.csv").write_text(identity)
    Path("report.json").write_text(report().to_json())
    with zipfile.ZipFile("submissions.zip", "w") as download:
        download.writestr("doejane_1_234_error.py", "")
    return write_class(tmp_path, graded("1", "Doe, Jane"))


def helped(command: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Return the help of a command."""
    run_export(command, "--help")
    return capsys.readouterr().out


@pytest.mark.parametrize("command", FORMATS)
def test_help_can_be_pasted(scores: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    """The help of every format shows commands, and they work as they stand."""
    sheet = "Student,ID,Section,L (1)\nDoe,1,A,\n"
    if command == "moodle":
        sheet = "Identifier,Grade,Feedback comments\nParticipant 1,,\n"
    Path("grades.csv").write_text(sheet)
    text = helped(command, capsys)
    assert 80 >= max(map(len, text.splitlines()))
    commands = re.findall(r"^ +grade export (.*)$", text.replace("\\\n", ""), re.MULTILINE)
    assert commands
    for line in commands:
        run_export(*shlex.split(line))
    said = capsys.readouterr()
    assert "" == said.err
    assert Path(SILENT[command]).is_file() if command in SILENT else said.out


def test_help_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a format there is the help, which names them all."""
    run_export()
    alone = capsys.readouterr().out
    assert set(FORMATS) <= set(re.findall(r"^  ([a-z0-9-]+)  +[A-Z].*[.]$", alone, re.MULTILINE))
    assert "..." not in alone.replace("[ARGS]...", "")


@pytest.mark.parametrize("command", ["canvas", "gradescope", "junit", "moodle", "classroom50"])
def test_no_scores(tmp_path: Path, command: str) -> None:
    """A folder that holds no class's scores is refused, and nothing is written."""
    options = {
        "gradescope": ("--out", tmp_path / "new"),
        "moodle": ("--feedback", tmp_path / "new"),
        "classroom50": ("--out", tmp_path / "new", "--classroom", "c", "--assignment", "a"),
    }
    with pytest.raises(Unusable, match=r"holds no scores.json: `grade batch"):
        run_export(command, tmp_path, *options.get(command, ("-o", tmp_path / "new")))
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("command", ["canvas", "gradescope", "junit"])
def test_a_missing_report(scores: Path, command: str) -> None:
    """A report that is gone is one line that names it: no score is exported unseen."""
    (scores / "reports" / "1.json").unlink()
    output = ("--out", "out") if command == "gradescope" else ("-o", "out")
    with pytest.raises(Unusable, match=r"cannot read .*1\.json"):
        run_export(command, scores, *output)
    assert not Path("out").exists()


def test_nowhere_to_write(scores: Path) -> None:
    """A place that cannot be written to is one line that names it."""
    with pytest.raises(Unusable, match=r"cannot write none/junit\.xml: there is no folder none"):
        run_export("junit", scores, "-o", "none/junit.xml")
    with pytest.raises(Unusable, match=r"cannot make the folder report\.json/out/1"):
        run_export("gradescope", scores, "--out", "report.json/out")


def test_into_a_pipe(scores: Path) -> None:
    """What is to be written can go into a pipe that is there: it is not replaced."""
    os.mkfifo("pipe")
    reader = os.open("pipe", os.O_RDONLY | os.O_NONBLOCK)
    run_export("canvas", scores, "-o", "pipe")
    with open(reader, "rb") as pipe:
        assert b"1,,,1.40\n" in pipe.read()


def test_many_names() -> None:
    """Of many students for one reason every one is named: nobody is only counted."""
    notes = Notes()
    names = [f"s{number}" for number in range(200)]
    for name in names:
        notes.add("left out", name)
    assert [f"left out: {', '.join(names)}"] == notes.lines()
