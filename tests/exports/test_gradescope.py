"""`grade export gradescope`: results.json for each student, and the autograder's zip."""

import json
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from grader.errors import ExitCode, Fault, Unusable
from grader.lessons.kit import PACKAGE, ROOT
from grader.lessons.lesson import load_lesson
from grader.results.gradebook import report_path
from grader.sandbox.isolation import Isolation
from tests.helpers.exporting import (
    COMPARE,
    HOSTILE,
    MAX_SCORE,
    OURS,
    PREDICT,
    RIGHT,
    SECRET,
    graded,
    report,
    run_export,
    unreadable,
    write_class,
)

FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
TEST = {
    "type": "object",
    "additionalProperties": False,
    "required": ["score", "max_score"],
    "properties": {
        "score": {"type": "number"},
        "max_score": {"type": "number"},
        "status": {"enum": ["passed", "failed"]},
        "name": {"type": "string"},
        "name_format": FORMAT,
        "number": {"type": "string"},
        "output": {"type": "string"},
        "output_format": FORMAT,
        "tags": {"type": "array", "items": {"type": "string"}},
        "visibility": VISIBILITY,
        "extra_data": {"type": "object"},
    },
}
RESULTS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["tests"],
    "properties": {
        "score": {"type": "number"},
        "execution_time": {"type": "number"},
        "output": {"type": "string"},
        "output_format": FORMAT,
        "test_output_format": FORMAT,
        "test_name_format": FORMAT,
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "tests": {"type": "array", "items": TEST},
    },
}


def read_results(path: Path, max_score: float = MAX_SCORE) -> dict[str, Any]:
    """Return a results.json that is as Gradescope wants it, its maxima adding up to the points."""
    text = path.read_bytes().decode("ascii")
    results: dict[str, Any] = json.loads(text)
    jsonschema.validate(results, RESULTS)
    assert max_score == sum(test["max_score"] for test in results["tests"])
    assert {"text"} == {results[f"{what}output_format"] for what in ("", "test_")}
    assert "hidden" not in results.values()
    printed = [results["output"], *(test[key] for test in results["tests"] for key in test)]
    texts = [text for text in printed if isinstance(text, str)]
    assert all(text.replace("\n", "").isprintable() for text in texts)
    assert SECRET not in text
    return results


def test_results_of_a_class(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each student has a results.json in a folder of a safe name; our faults are left out."""
    scores = write_class(
        tmp_path,
        graded("../jdoe", "Doe, Jane"),
        graded("zoë", "", PREDICT, RIGHT),
        graded("fault", "", PREDICT, OURS),
        unreadable("away", "", f"{HOSTILE}.zip is not a zip"),
    )
    out = tmp_path / "new" / "results"
    run_export("gradescope", scores, "--out", out)
    assert ["%2E.%2Fjdoe", "away", "zoë"] == sorted(path.name for path in out.iterdir())
    jdoe = read_results(out / "%2E.%2Fjdoe" / "results.json")
    assert [(1.0, "passed"), (0.4, "failed")] == [
        (test["score"], test["status"]) for test in jdoe["tests"]
    ]
    assert ["1", "2"] == [test["number"] for test in jdoe["tests"]]
    assert "The mean is right.\nreturned <script>" in jdoe["tests"][1]["output"]
    assert "It printed:\ndebug <script>" in jdoe["tests"][1]["output"]
    away = read_results(out / "away" / "results.json")
    assert 0 == sum(test["score"] for test in away["tests"])
    assert away["output"].endswith(".zip is not a zip")
    said = capsys.readouterr()
    assert f"{out}: 3 students\n" == said.out
    assert "being graded: fault\n" in said.err


@pytest.mark.parametrize("isolation", ["limited", "none"])
def test_unconfined_code_shows_nothing(tmp_path: Path, isolation: str) -> None:
    """Where code could have read the checks, nothing that it answered or printed is shown."""
    student, theirs = graded("jdoe", "")
    scores = write_class(tmp_path, (student, replace(theirs, isolation=Isolation(isolation))))
    run_export("gradescope", scores, "--out", tmp_path)
    results = read_results(tmp_path / "jdoe" / "results.json")
    assert "script" not in json.dumps(results)
    assert "failed: The mean is right." in results["tests"][1]["output"]
    assert "`grade doctor`" in results["output"]


@pytest.mark.parametrize(
    ("content", "code", "points", "said"),
    [
        (report(PREDICT, COMPARE).to_json(), 1, 1.4, ""),
        (report(PREDICT, RIGHT).to_json(), 0, 3.0, ""),
        ("", 2, 0.0, "{} holds none of the files: \\x1b[2J"),
    ],
)
def test_results_of_one_run(
    tmp_path: Path, content: str, code: int, points: float, said: str
) -> None:
    """Of what was graded or cannot be read there is a results.json, which says why."""
    (tmp_path / "report.json").write_text(content)
    (tmp_path / "complaint.txt").write_text("grade: {} holds none of the files: \x1b[2J\n")
    run_export("gradescope-results", "lesson4", tmp_path / "report.json", "--exit-code", code,
               "--complaint", tmp_path / "complaint.txt", "-o", tmp_path / "r.json")  # fmt: skip
    possible = MAX_SCORE if content.endswith("}\n") else load_lesson("lesson4").max_score
    results = read_results(tmp_path / "r.json", possible)
    assert points == sum(test["score"] for test in results["tests"])
    assert said in results["output"]
    assert bool(said) == bool(results["output"])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (report(PREDICT, OURS).to_json(), 3),
        ("", 3),
        ("", 137),
        ('{"score": 3', 0),
        ("[]", 1),
    ],
)
def test_a_fault_of_ours_gives_no_score(tmp_path: Path, content: str, code: int) -> None:
    """Where not all was graded no results are written: Gradescope gives no score, and says so."""
    (tmp_path / "report.json").write_text(content)
    with pytest.raises(Fault):
        run_export("gradescope-results", "lesson4", tmp_path / "report.json", "--exit-code", code,
                   "-o", tmp_path / "r.json")  # fmt: skip
    assert not (tmp_path / "r.json").exists()


@pytest.fixture(scope="module")
def autograder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gradescope's folder, with the zip for lesson 4 unpacked where it unpacks it."""
    folder = tmp_path_factory.mktemp("autograder")
    run_export("gradescope-autograder", "lesson4", "-o", folder / "autograder.zip")
    with zipfile.ZipFile(folder / "autograder.zip") as archive:
        for member in archive.infolist():
            path = Path(archive.extract(member, folder / "source"))
            path.chmod(member.external_attr >> 16)
    return folder


def run_autograder(autograder: Path, home: Path) -> tuple[dict[str, Any], str]:
    """Grade what is in `home`/submission, as Gradescope would; return results and stderr."""
    done = start_autograder(autograder, home)
    assert 0 == done.returncode
    results = read_results(home / "results" / "results.json", load_lesson("lesson4").max_score)
    return results, done.stderr


def start_autograder(autograder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the autograder on what is in `home`/submission."""
    (home / "source").symlink_to(autograder / "source")
    environment = {"AUTOGRADER": str(home), "AUTOGRADER_PYTHON": sys.executable}
    return subprocess.run(
        [autograder / "source" / "run_autograder"],
        cwd=home,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_zip_holds_the_kit(autograder: Path) -> None:
    """The zip holds its scripts at its root, and all files of the kit, as a wheel has them."""
    source = autograder / "source"
    scripts = {"setup.sh", "run_autograder", "grade.py"}
    assert {*scripts, "requirements.txt", "kit"} == set(os.listdir(source))
    assert all(os.access(source / name, os.X_OK) for name in ("setup.sh", "run_autograder"))
    kit = source / "kit" / "grader"
    for name in ("commands/cli.py", "results/report.schema.json", "suites/lesson4/test_error.py"):
        assert (PACKAGE / name).read_bytes() == (kit / name).read_bytes()
    solution = Path("solutions", "lesson4", "error.py")
    assert (ROOT / solution).read_bytes() == (kit / "kit_files" / solution).read_bytes()
    names = [path.name for path in kit.rglob("*") if path.is_file()]
    assert [] == [name for name in names if name.endswith(".pyc") or name.startswith(".")]
    requirements = (source / "requirements.txt").read_text().splitlines()
    assert {"seccompy==0.2.0", "landlockpy==0.2.0"} <= set(requirements)
    assert not [line for line in requirements if "mypy" in line]
    subprocess.run(["bash", "-n", source / "setup.sh"], check=True)


def test_the_same_kit_makes_the_same_zip(autograder: Path, tmp_path: Path) -> None:
    """Nothing in the zip is of the hour in which it was made."""
    run_export("gradescope-autograder", "lesson4", "-o", tmp_path / "again.zip")
    made = (autograder / "autograder.zip").read_bytes()
    assert made == (tmp_path / "again.zip").read_bytes()


def test_an_installed_kit_makes_the_same_zip(autograder: Path, tmp_path: Path) -> None:
    """A kit that stands as in a wheel makes a zip of the same files; pip knows its needs."""
    command = [sys.executable, "-P", "-m", "grader", "export", "gradescope-autograder", "lesson4"]
    environment = os.environ | {"PYTHONPATH": str(autograder / "source" / "kit")}
    subprocess.run([*command, "-o", tmp_path / "again.zip"], env=environment, check=True)
    with (
        zipfile.ZipFile(autograder / "autograder.zip") as first,
        zipfile.ZipFile(tmp_path / "again.zip") as second,
    ):
        assert sorted(first.namelist()) == sorted(second.namelist())
        requirements = second.read("requirements.txt").decode()
    assert "numpy>=" in requirements
    assert "mypy" not in requirements
    assert "extra" not in requirements


def test_the_autograder_grades(autograder: Path, tmp_path: Path) -> None:
    """Unpacked, the zip grades a submission with its own kit and writes its results."""
    (tmp_path / "submission").mkdir()
    source = (ROOT / "solutions" / "lesson4" / "prediction.py").read_text()
    (tmp_path / "submission" / "prediction.py").write_text(source)
    results, _ = run_autograder(autograder, tmp_path)
    scores = {test["name"]: test["score"] for test in results["tests"]}
    assert {"Predict: what does the network say? (prediction)": 1.0} == {
        name: score for name, score in scores.items() if score
    }
    assert len(load_lesson("lesson4").exercises) == len(scores)


def test_the_autograder_refuses(autograder: Path, tmp_path: Path) -> None:
    """A submission without any of the files gets 0 points and is told which are wanted."""
    (tmp_path / "submission").mkdir()
    results, said = run_autograder(autograder, tmp_path)
    assert 0 == sum(test["score"] for test in results["tests"])
    assert "holds none of the files of lesson4 (prediction.py," in results["output"]
    assert "holds none of the files" in said


def test_the_autograder_fails(autograder: Path, tmp_path: Path) -> None:
    """A kit that cannot grade fails, gives no score, and says why to the instructor."""
    (tmp_path / "submission").mkdir()
    (tmp_path / "submission" / "prediction.py").write_text("")
    broken = tmp_path / "broken"
    subprocess.run(["cp", "-r", autograder, broken], check=True)
    solution = broken / "source/kit/grader/kit_files/solutions/lesson4/prediction.py"
    solution.write_text(f"raise RuntimeError({SECRET!r})")
    done = start_autograder(broken, tmp_path)
    assert ExitCode.NOT_GRADED == done.returncode
    assert not (tmp_path / "results" / "results.json").exists()
    assert "because of a fault in the grader" in done.stderr


def test_reports_that_cannot_be_read(tmp_path: Path) -> None:
    """A report that is missing or is none is one line that names it, for every form."""
    scores = write_class(tmp_path, graded("jdoe", ""))
    path = report_path(scores, "jdoe")
    for content in ("{}", json.dumps(json.loads(path.read_text()) | {"exercises": [3]})):
        path.write_text(content)
        with pytest.raises(Unusable, match="is not a report as `grade` writes it") as refused:
            run_export("gradescope", scores, "--out", tmp_path)
        assert str(path) in str(refused.value)
