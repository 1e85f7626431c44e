"""The command line: help that can be pasted, exit codes, and one line for what goes wrong."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from grader.commands import cli as commands
from grader.commands.cli import cli
from grader.lessons.kit import PACKAGE, ROOT
from grader.results.report import SCHEMA
from tests.helpers.commands import RunGrade

# Those of the others need a class, or a kit of their own.
MODULES = {"grader.commands.author", "grader.commands.student"}
COMMANDS = ["lesson4", *(name for name, at in commands.COMMANDS.items() if at in MODULES)]
OTHERS = ["hot_cold_step", "weight_delta", "gradient_descent", "derivative", "alpha_update"]
LESSONS = "the lessons are lesson4, lesson5, lesson6 and lesson7"
MANIFEST = """format = 1
title = "A lesson made up"
[exercises.prediction]
title = "Predict"
points = 1
hints = ["One.", "Two."]
[exercises.error]
title = "Compare"
points = 2
hints = ["One.", "Two."]
"""


@pytest.fixture
def small_kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The kit with two exercises of one lesson only, as a copy that a test may change.

    Returns the folder of its package; `start_grade` runs it.
    """
    package = tmp_path / "small" / "grader"
    suites, files = package / "suites" / "lesson4", package / "kit_files"
    others = shutil.ignore_patterns(*OTHERS, *(f"*{name}.py" for name in OTHERS), "lesson[0-35-9]*")
    shutil.copytree(PACKAGE, package, ignore=others)
    for kind in ("exercises", "solutions"):
        shutil.copytree(ROOT / kind, files / kind, ignore=others, dirs_exist_ok=True)
    for misconception in list(suites.glob("misconceptions/*/*.py"))[1:]:
        misconception.unlink()  # one is enough to verify
    (files / "exercises" / "lesson4" / "lesson.toml").write_text(MANIFEST)
    monkeypatch.setenv("PYTHONPATH", str(package.parent), prepend=os.pathsep)
    return package


def refusal(refused: subprocess.CompletedProcess[str]) -> str:
    """Return the one line on stderr with which something was refused: exit code 2, no output."""
    assert (2, "") == (refused.returncode, refused.stdout), refused.stderr
    line, *more = refused.stderr.splitlines()
    assert ([], "grade: ") == (more, line[:7])
    return line


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_can_be_pasted(
    start_grade: RunGrade, small_kit: Path, tmp_path: Path, command: str | None
) -> None:
    """The help of every command shows lines to paste, and they work as they stand."""
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    if command not in {None, "init"}:
        stubs = small_kit / "kit_files" / "exercises"
        shutil.copytree(stubs, workspace / "exercises", ignore=shutil.ignore_patterns("*.toml"))
    text = start_grade(*([command] if command else []), "--help").stdout
    lines = re.findall(r"^ +grade (.*)$", text, re.MULTILINE)
    assert lines
    for line in lines:
        done = start_grade(*line.split(), cwd=workspace)
        assert done.returncode in (0, 1), done.stderr
        assert "grade:" not in done.stderr


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_is_narrow(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str | None
) -> None:
    """Help keeps to 80 columns, on wider screens too, and -h is --help."""
    monkeypatch.setenv("COLUMNS", "200")
    helped = []
    for option in ("-h", "--help"):
        cli.main([*([command] if command else []), option], "grade", standalone_mode=False)
        helped.append(capsys.readouterr().out)
    assert helped[0] == helped[1]
    assert 80 >= max(map(len, helped[0].splitlines()))


@pytest.mark.parametrize(
    ("command", "others"),
    [
        (["--help"], {"numpy", "pytest"}),
        (["lesson4", "--help"], {"numpy", "pytest", "rich", "grader.commands.student"}),
        (["list"], {"numpy", "pytest", "rich", "grader.commands.author"}),
        (["watch", "--help"], {"numpy", "pytest"}),
    ],
)
def test_no_command_waits_for_another(command: list[str], others: set[str]) -> None:
    """Nothing is imported that another command needs; and garbage is collected again."""
    look = (
        "import gc, sys; gc.disable(); from grader.commands.cli import cli; "
        f"cli({command}, standalone_mode=False); "
        f"assert not {others} & set(sys.modules); "
        f"assert gc.isenabled() and gc.get_freeze_count() > 1000 or '--help' == {command}[0]"
    )
    subprocess.run([sys.executable, "-c", look], check=True, capture_output=True)


def test_a_report_in_json_is_not_drawn() -> None:
    """What draws reports on a screen is not imported for one that a program reads."""
    command = ["lesson4", "--submission", str(ROOT / "solutions" / "lesson4"), "--json"]
    look = (
        "import sys; from grader.commands.cli import cli; "
        f"assert cli({command}, standalone_mode=False) == 0; assert 'rich' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True)
    assert json.loads(done.stdout)


def test_what_was_imported_is_not_taken_apart_at_the_end() -> None:
    """Python ends with the exit code when all is said, and done that others wanted to be done."""
    look = (
        "import atexit, sys; sys.argv = ['grade', sys.argv[1]]; from grader.__main__ import main\n"
        "class Part:\n    __del__ = lambda self: print('taken apart')\n"
        "sys.part = Part(); main(); atexit.register(print, 'tidied up'); sys.exit(5)"
    )
    for argument, code in (("--version", 0), ("lesson", 2)):
        command = [sys.executable, "-c", look, argument]
        done = subprocess.run(command, capture_output=True, text=True)
        assert (code, "tidied up") == (done.returncode, done.stdout.splitlines()[-1])


def test_no_command(run_grade: RunGrade) -> None:
    """Without a command there is the help, with every command and lesson in it."""
    alone = run_grade()
    assert (0, "", run_grade("--help").stdout) == (alone.returncode, alone.stderr, alone.stdout)
    assert set(COMMANDS) <= set(re.findall(r"^  (\w+)  ", alone.stdout, re.MULTILINE))


def test_list(start_grade: RunGrade, small_kit: Path) -> None:
    """The list names every lesson and exercise with its points and title."""
    listed = start_grade("list")
    assert (0, "") == (listed.returncode, listed.stderr)
    assert [
        "lesson4 A lesson made up, 3 points",
        "prediction 1 Predict",
        "error 2 Compare",
    ] == [" ".join(line.split()) for line in listed.stdout.splitlines()]


def test_init(start_grade: RunGrade, small_kit: Path, tmp_path: Path) -> None:
    """A workspace is filled once; a second time nothing in it is overwritten."""
    first = start_grade("init", "work")
    assert (0, "2 stubs written to work/exercises\n") == (first.returncode, first.stdout)
    mine = tmp_path / "work" / "exercises" / "lesson4" / "error.py"
    mine.write_text("mine")
    second = start_grade("init", "work")
    assert [
        "0 stubs written to work/exercises",
        "2 files were there already; nothing was overwritten",
    ] == second.stdout.splitlines()
    assert "mine" == mine.read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["leson4"], "did you mean lesson4?"),
        (["hnt"], "did you mean hint?"),
        (["lesson99x"], "there is no lesson or command 'lesson99x'"),
        (["lesson9"], f"there is no lesson or command 'lesson9'; {LESSONS}"),
        (["explain", "lesson9"], f"there is no lesson 'lesson9'; {LESSONS}"),
        (
            ["lesson4", "pressre"],
            "lesson4 has no exercise 'pressre'; the exercises are prediction, ",
        ),
        (["lesson4", "eror"], "did you mean error?"),
        (["hint", "lesson4", "eror"], "did you mean error?"),
        (["error"], "it is an exercise of lesson4: name the lesson before it"),
        (["lesson4", "--timeout", "abc"], "'abc' is not a valid number of seconds"),
        (["reset", "leson4", "error"], "did you mean lesson4?"),
        (["lesson4", "--sumbission", "jdoe"], "--submission"),
        (["lesson4", "--timeout", "nan"], "--timeout"),
        (["init"], "DIR"),
        (["init", "leson4"], "there is no lesson 'leson4'; did you mean lesson4? `grade init /"),
        (["init", "LESSON4"], "there is no lesson 'LESSON4'; did you mean lesson4? `grade init /"),
        (["init", "lesson4", "lesson44"], f"there is no lesson 'lesson44'; {LESSONS}; `grade "),
        (["list", "lesson4"], "lesson4"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_wrong_use(run_grade: RunGrade, arguments: list[str], words: str) -> None:
    """A command that is used wrongly says so in one line, with what may have been meant."""
    line = refusal(run_grade(*arguments))
    assert words in line
    assert line.endswith("--help`)")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["lesson4"], "grade init ."),
        (["reset", "lesson4", "error"], "grade init ."),
        (["lesson4", "--submission", "nowhere"], "nowhere: No such file"),
        (["lesson4", "--submission", "empty"], "holds none of the files of lesson4"),
        (["lesson4", "--submission", "notes.txt"], "neither a folder nor a .py file"),
        (["lesson4", "--submission", "other.py"], "has no exercise other"),
        (["init", "notes.txt"], "notes.txt"),
        (["lesson4", "-o", "nowhere/r.json"], "cannot write nowhere/r.json"),
        (["lesson4", "-o", "empty"], "cannot write empty"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_bad_input(run_grade: RunGrade, tmp_path: Path, arguments: list[str], words: str) -> None:
    """Input that cannot be read and places that cannot be written to are refused in one line."""
    (tmp_path / "empty").mkdir()
    for name in ("notes.txt", "other.py"):
        (tmp_path / name).write_text("")
    assert words in refusal(run_grade(*arguments))


def test_closed_pipe(start_grade: RunGrade) -> None:
    """Output that nobody reads to its end is said on stderr: exit code 2."""
    reader, writer = os.pipe()
    os.close(reader)
    streams = {"capture_output": False, "stdout": writer, "stderr": subprocess.PIPE}
    closed = start_grade("list", **streams)
    os.close(writer)
    assert 2 == closed.returncode
    assert "grade: the output was closed before its end\n" == closed.stderr


@pytest.mark.parametrize(
    "suite",
    [
        "raise RuntimeError('oh')",
        "def broken(",
        "",
        "def test_it(student):\n    1 / 0",
        "def test_it(no_such_fixture): pass",
    ],
    ids=["raises", "does not load", "empty", "fails", "wants what is not there"],
)
def test_our_fault(start_grade: RunGrade, small_kit: Path, tmp_path: Path, suite: str) -> None:
    """A suite that is broken is our fault: exit code 3, loud, and the others are graded."""
    (small_kit / "suites" / "lesson4" / "test_error.py").write_text(suite)
    solutions = small_kit / "kit_files" / "solutions"
    graded = start_grade("lesson4", "--submission", solutions, "--json")
    assert 3 == graded.returncode
    assert (
        "grade: some of it could not be graded because of a fault in the grader\n" == graded.stderr
    )
    report = json.loads(graded.stdout)
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(report)
    assert ["passed", "internal"] == [exercise["status"] for exercise in report["exercises"]]
    assert report["internal"] is True
    told = start_grade("lesson4", "--submission", solutions, "--page", "page.html").stdout
    assert "No points yet. Not graded because of a fault in the grader: error\n" in told
    assert "?/2" in told
    assert "<h1>lesson4: no points yet</h1>" in (tmp_path / "page.html").read_text("utf-8")


def test_kit_that_cannot_be_used(start_grade: RunGrade, small_kit: Path) -> None:
    """A damaged manifest is our fault: exit code 3, and one line that names the file."""
    (small_kit / "kit_files" / "exercises" / "lesson4" / "lesson.toml").write_text("format = ")
    refused = start_grade("list")
    assert (3, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert re.match(r"grade: could not grade because of a fault .*lesson\.toml", refused.stderr)


def test_unexpected_fault(start_grade: RunGrade, small_kit: Path) -> None:
    """What nobody foresaw is our fault: exit code 3, with all that helps to find it."""
    (small_kit / "judge" / "run.py").write_text("raise RuntimeError('unforeseen')")
    failed = start_grade("lesson4", "--submission", small_kit / "kit_files" / "exercises")
    assert (3, "") == (failed.returncode, failed.stdout)
    assert "RuntimeError: unforeseen" in failed.stderr
    last = failed.stderr.splitlines()[-1]
    assert "grade: this is a fault of the grader, not of the submission" == last
