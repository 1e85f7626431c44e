"""Autograders that take a seed and a time, and Classroom 50's autograder.py."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.errors import ExitCode
from grader.exports.autograder_zip import write_autograder, write_script
from grader.lessons.kit import ROOT, read_kit
from grader.lessons.lesson import load_lesson
from tests.exports.test_classroom50 import ENVIRONMENT, read_result
from tests.helpers.commands import RunGrade
from tests.helpers.exporting import run_export
from tests.helpers.kits import SOLUTION, make_kit

SEED = 'it\'s $HOME "mine"'
GIT = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c"]
RunScript = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The autograder.py of lesson 4, with options."""
    path = tmp_path_factory.mktemp("script") / "autograder.py"
    run_export("classroom50-autograder", "lesson4", "--seed", SEED, "--timeout", "1.5", "-o", path)
    return path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A student's checkout, with modules in it that no grader may import."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    source = (ROOT / "solutions" / "lesson4" / "error.py").read_text("utf-8")
    (folder / "error.py").write_text(source)
    for name in ("tempfile", "grader", "click", "zipfile"):
        (folder / f"{name}.py").write_text("raise SystemExit('imported')")
    return folder


@pytest.fixture
def run_script(script: Path, checkout: Path) -> RunScript:
    """Run the script in the checkout, as Classroom 50 would; `given` are its variables."""

    def run(path: Path = script, **given: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | ENVIRONMENT | {"AUTOGRADER_PYTHON": sys.executable} | given
        return subprocess.run(
            [sys.executable, path],
            cwd=checkout,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
        )

    return run


def test_a_checkout_is_graded(run_script: RunScript, checkout: Path) -> None:
    """It writes a result of whole hundredths, with the identity that the variables give."""
    run = run_script()
    assert (0, "") == (run.returncode, run.stderr)
    result = read_result(checkout / "result.json")
    assert ("group-1", "lesson4", 200, 1400) == tuple(
        result[key] for key in ("owner", "assignment", "score", "max-score")
    )
    assert "2026-11-20T09:00:00Z" == result["datetime"]
    assert ENVIRONMENT["SUBMISSION_TAG"] == result["submission"]


def test_it_imports_nothing_of_the_student(script: Path, checkout: Path) -> None:
    """Where it lies in the checkout itself, a student's modules are still not imported."""
    (checkout / "autograder.py").write_bytes(script.read_bytes())
    environment = os.environ | ENVIRONMENT | {"AUTOGRADER_PYTHON": sys.executable}
    run = subprocess.run(
        [sys.executable, "autograder.py"], cwd=checkout, env=environment, capture_output=True
    )
    assert (0, b"") == (run.returncode, run.stderr)
    assert 200 == read_result(checkout / "result.json")["score"]


def test_what_cannot_be_read(run_script: RunScript, checkout: Path) -> None:
    """A checkout without any of the files gets 0, which is a result, and why is said."""
    (checkout / "error.py").unlink()
    run = run_script()
    assert 0 == run.returncode
    assert "holds none of the files of lesson4" in run.stderr
    result = read_result(checkout / "result.json")
    assert (0, 1400, []) == (result["score"], result["max-score"], result["tests"])


def test_a_fault_of_ours(run_script: RunScript, script: Path, checkout: Path) -> None:
    """Where the kit fails, nothing is written, and the exit code is not 0."""
    broken = checkout.parent / "broken.py"
    text = script.read_text("utf-8").replace("OPTIONS: list[str] = [", "OPTIONS = ['--nonsense', ")
    broken.write_text(text.replace("code = subprocess", "code = 3 or subprocess"))
    run = run_script(broken)
    assert 3 == run.returncode
    assert not (checkout / "result.json").exists()


def test_what_classroom50_would_refuse(run_script: RunScript, checkout: Path) -> None:
    """An identity that is not whole is no result."""
    run = run_script(COMMIT_URL="1a2b")
    assert 2 == run.returncode
    assert "the commit is '1a2b': it must be a link" in run.stderr
    assert not (checkout / "result.json").exists()


def test_the_time_of_the_commit(run_script: RunScript, checkout: Path) -> None:
    """Where the tag tells no time, the commit's counts, in UTC."""
    subprocess.run(["git", "init", "-q"], cwd=checkout, check=True)
    when = {"GIT_COMMITTER_DATE": "2026-11-20T10:00:00+02:00"}
    command = [*GIT, "commit", "-q", "--allow-empty", "-m", "x"]
    subprocess.run(command, cwd=checkout, check=True, env=os.environ | when)
    assert 0 == run_script(SUBMISSION_TAG="submit/first").returncode
    assert "2026-11-20T08:00:00Z" == read_result(checkout / "result.json")["datetime"]


@pytest.mark.parametrize("given", [["--seed", SEED], ["--timeout", "0.5"]])
def test_the_options_reach_grade(tmp_path: Path, given: list[str]) -> None:
    """What Gradescope's autograder is made with, it hands on to `grade`."""
    run_export("gradescope-autograder", "lesson4", *given, "-o", tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "source")
    (tmp_path / "submission").mkdir()
    # In the place of grade.py stands what writes down how it was called.
    (tmp_path / "source" / "grade.py").write_text(
        f"import json, sys\nopen({str(tmp_path / 'calls')!r}, 'a').write(json.dumps(sys.argv[1:])"
        " + '\\n')"
    )
    environment = {"AUTOGRADER": str(tmp_path), "AUTOGRADER_PYTHON": sys.executable}
    subprocess.run(["bash", tmp_path / "source" / "run_autograder"], env=os.environ | environment)
    graded, _ = (json.loads(line) for line in (tmp_path / "calls").read_text().splitlines())
    assert [f"{given[0]}={given[1]}"] == graded[4:]


def test_the_seed_counts(run_grade: RunGrade, script: Path) -> None:
    """The seed of an autograder.py reaches `grade` as it was given."""
    (line,) = (each for each in script.read_text("utf-8").splitlines() if "OPTIONS:" in each)
    assert [f"--seed={SEED}", "--timeout=1.5"] == eval(line.partition("=")[2])
    refused = run_grade("export", "classroom50-autograder", "lesson4", "--timeout", "x", "-o", "a")
    assert 2 == refused.returncode


def test_no_report(tmp_path: Path, run_grade: RunGrade) -> None:
    """Half a report, and one with a fault of ours in it, are no result."""
    lesson = load_lesson("lesson4")
    for text in ("", '{"schema', json.dumps(_internal(lesson.exercises[0].name))):
        (tmp_path / "report.json").write_text(text)
        given = ("export", "classroom50-result", "lesson4", "report.json", "-o", "result.json")
        run = run_grade(*given, env=os.environ | ENVIRONMENT)
        assert ExitCode.NOT_GRADED == run.returncode
        assert 1 == run.stderr.count("\n")
        assert not (tmp_path / "result.json").exists()


def _internal(exercise: str) -> dict[str, Any]:
    keys = ("kit_version", "lesson", "submission", "submission_sha256", "suite_sha256", "seed")
    about = {"title": "", "status": "internal", "score": 0, "max_score": 1, "checks": []}
    return dict.fromkeys((*keys, "graded_at", "isolation"), "x") | {
        "exercises": [{"name": exercise, "output": ""} | about]
    }


def test_a_kit_of_ones_own_travels(
    tmp_path: Path, checkout: Path, run_script: RunScript, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both autograders carry the kit of their lesson, and grade with it alone."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    kit = read_kit(make_kit(tmp_path / "kit[1] $HOME 'ü'", "lesson4"))
    lesson = load_lesson("lesson4", kit)
    write_autograder(tmp_path / "autograder.zip", lesson)
    with zipfile.ZipFile(tmp_path / "autograder.zip") as archive:
        names = {name for name in archive.namelist() if name.startswith("own-kit/")}
    assert {f"own-kit/{name}" for name, _ in kit.files()} == names
    write_script(tmp_path / "autograder.py", lesson)
    (checkout / "momentum.py").write_text(SOLUTION, "utf-8")
    make_kit(checkout, "lesson4", beta=0.1)  # a student's: it has no say
    run = run_script(tmp_path / "autograder.py")
    assert 0 == run.returncode, run.stderr
    result = read_result(checkout / "result.json")
    assert (200, 200) == (result["score"], result["max-score"])
