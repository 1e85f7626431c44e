"""`grade lessonN`: what it takes, where the report goes, and with which exit code it ends."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.helpers.commands import RunGrade

PREDICTION = ("lesson4", "prediction", "--submission", "jdoe")
RIGHT = "def neural_network(my_input, weight): return my_input * weight\n"
WRONG = RIGHT.replace("*", "+")
CLOSED = "grade: the output was closed before its end\n"


@pytest.fixture(autouse=True)
def jdoe(tmp_path: Path) -> Path:
    """A folder with one exercise handed in, and right."""
    folder = tmp_path / "jdoe"
    folder.mkdir()
    (folder / "prediction.py").write_text(RIGHT)
    return folder


@pytest.mark.parametrize(("source", "code"), [(RIGHT, 0), (WRONG, 1)], ids=["right", "wrong"])
def test_report_in_a_file(
    run_grade: RunGrade, tmp_path: Path, jdoe: Path, source: str, code: int
) -> None:
    """With -o the same report goes to a file, whole, in place of what was there, and only there.

    The exit code is 0 if everything passed and 1 if not, wherever the report goes.
    """
    (jdoe / "prediction.py").write_text(source)
    (tmp_path / "r.json").write_text("x" * 10_000)
    both = run_grade(*PREDICTION, "--json", "-o", "r.json")
    assert (code, "") == (both.returncode, both.stderr)
    assert both.stdout == (tmp_path / "r.json").read_text()
    alone = run_grade(*PREDICTION, "-o", "s.json")
    assert (code, "") == (alone.returncode, alone.stderr)
    assert f"{1 - code} of 1 points." in alone.stdout
    assert (code == 0) == json.loads((tmp_path / "s.json").read_text())["passed"]
    assert {"jdoe", "r.json", "s.json"} == {path.name for path in tmp_path.iterdir()}


def test_exercises_named(run_grade: RunGrade, jdoe: Path) -> None:
    """Only the exercises that are named are graded, each once, in the lesson's order."""
    graded = run_grade("lesson4", "error.py", "prediction", "error", "--submission", jdoe, "--json")
    statuses = {each["name"]: each["status"] for each in json.loads(graded.stdout)["exercises"]}
    assert [("prediction", "passed"), ("error", "missing")] == list(statuses.items())
    assert 1 == graded.returncode


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_closed_pipe(start_grade: RunGrade, tmp_path: Path, options: tuple[str, ...]) -> None:
    """A reader that goes away early is one line on stderr; verdict and -o are as without it."""
    reader, writer = os.pipe()
    os.close(reader)
    streams = {"capture_output": False, "stdout": writer, "stderr": subprocess.PIPE}
    closed = start_grade(*PREDICTION, "-o", "r.json", *options, **streams)
    os.close(writer)
    assert (0, CLOSED) == (closed.returncode, closed.stderr)
    assert json.loads((tmp_path / "r.json").read_text())["passed"]


@pytest.mark.parametrize("content", [RIGHT.encode(), b"# \xff\n"], ids=["mode 0", "not UTF-8"])
def test_unreadable_file(run_grade: RunGrade, jdoe: Path, content: bytes) -> None:
    """A file that cannot be read is the submission's fault: graded, exit code 1, and why."""
    path = jdoe / "prediction.py"
    path.write_bytes(content)
    if content == RIGHT.encode():
        path.chmod(0)
        if os.access(path, os.R_OK):
            pytest.skip("root may read everything")
    graded = run_grade(*PREDICTION)
    assert (1, "") == (graded.returncode, graded.stderr)
    assert re.search(r"prediction.py (cannot be read: Permission|is not UTF-8)", graded.stdout)


def test_unreadable_folder(run_grade: RunGrade, jdoe: Path) -> None:
    """A folder that may not be read is refused: exit code 2 and one line that names it."""
    jdoe.chmod(0)
    if os.access(jdoe, os.R_OK):
        pytest.skip("root may read everything")
    refused = run_grade(*PREDICTION)
    jdoe.chmod(0o700)
    assert (2, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert re.match("grade: .*jdoe.* not readable", refused.stderr)


def test_read_only_place(run_grade: RunGrade, jdoe: Path) -> None:
    """A report that cannot be written to a read-only folder is refused before anything is run."""
    jdoe.chmod(0o500)
    if os.access(jdoe, os.W_OK):
        pytest.skip("root may write everywhere")
    refused = run_grade(*PREDICTION, "-o", "jdoe/r.json")
    assert (2, "") == (refused.returncode, refused.stdout)
    assert re.fullmatch(r"grade: cannot write jdoe/r\.json: .*\n", refused.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk(run_grade: RunGrade, tmp_path: Path) -> None:
    """A report that cannot be written takes nothing from the screen, and one line says why."""
    (tmp_path / "full").symlink_to("/dev/full")
    graded = run_grade(*PREDICTION, "-o", "full")
    assert 2 == graded.returncode
    assert "grade: cannot write full: No space left on device\n" == graded.stderr
    assert "1 of 1 points" in graded.stdout


def test_report_into_a_pipe(run_grade: RunGrade, tmp_path: Path) -> None:
    """The report can go into a pipe that is there, as shells make them: it is not replaced."""
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    graded = run_grade(*PREDICTION, "-o", "pipe")
    with open(reader, "rb") as pipe:
        assert (0, True) == (graded.returncode, json.loads(pipe.read())["passed"])


@pytest.mark.skipif(not Path("/dev/stderr").exists(), reason="needs a device for stderr")
def test_report_into_a_device(start_grade: RunGrade) -> None:
    """The report can go into a device, though nobody may make files beside it."""
    graded = start_grade(*PREDICTION, "-o", "/dev/stderr")
    assert 0 == graded.returncode, graded.stderr
    assert json.loads(graded.stderr)["passed"]


@pytest.mark.parametrize(("seed", "codes"), [("Prüfung 7", {0}), (os.fsdecode(b"\xff"), {0, 2})])
def test_seed(run_grade: RunGrade, seed: str, codes: set[int]) -> None:
    """The report names the seed, which may be any text; what is not text is no fault of ours."""
    graded = run_grade(*PREDICTION, "--json", "--seed", seed)
    assert graded.returncode in codes
    assert graded.returncode or seed == json.loads(graded.stdout)["seed"]


def test_timeout(run_grade: RunGrade, jdoe: Path) -> None:
    """The timeout is how long one call may take, in place of the lesson's own."""
    (jdoe / "prediction.py").write_text(f"import time\n{RIGHT.replace(': ', ': time.sleep(9); ')}")
    graded = run_grade(*PREDICTION, "--timeout", "0.1")
    assert 1 == graded.returncode
    assert "had not returned after 0.1 s" in " ".join(graded.stdout.split())
