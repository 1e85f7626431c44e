"""`grade show`: one student of a class, for whoever grades it."""

import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from grader.commands.show import find_student
from grader.errors import Unusable
from grader.lessons.kit import ROOT
from grader.results.gradebook import Gradebook, StudentScore
from tests.helpers.commands import RunGrade, run_here
from tests.helpers.exporting import FOUND

RIGHT = "def squared_error(pred, goal_pred):\n    return (pred - goal_pred) ** 2\n"
SOLUTION = (ROOT / "solutions" / "lesson4" / "error.py").read_text("utf-8")
WRONG = """def squared_error(pred, goal_pred):
    if pred < 0: raise ValueError("\\x1b[2J")
    return 5

def mean_squared_error(preds, goal_preds):
    return None
"""
FILES = {"annarbor_11_901_error.py": RIGHT, "bobby_12_902_error.py": WRONG}


def files_below(folder: Path) -> dict[str, bytes]:
    """Return all files by name."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a download of Canvas, a zip, and its scores in `out`."""
    folder = tmp_path_factory.mktemp("graded")
    pack(folder / "class.zip", FILES)
    (folder / "roster.csv").write_text(
        'Student,ID,SIS User ID,SIS Login ID,Section\n"Arbor, Ann",11,S1,ann@x.edu,One\n'
        '"Y, Bobby",12,S2,bob@x.edu,Two\n"Doe, Cy",13,S3,cy@x.edu,Two\n'
    )
    given = ["lesson4", "class.zip", "--out", "out", "--roster", "roster.csv", "--jobs", "1"]
    run_here("batch", *given, "--seed", "s", "--timeout", "1.5", cwd=folder)
    return folder


@pytest.fixture
def class_(graded: Path, tmp_path: Path) -> Path:
    """A copy of it that may be changed; the class is still found where it was."""
    shutil.copytree(graded / "out", tmp_path / "out")
    return tmp_path


def pack(path: Path, files: dict[str, str]) -> None:
    """Make a zip of files."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)


def test_a_stored_report(run_grade: RunGrade, class_: Path) -> None:
    """It is shown as the student would see it, all of it or one exercise, with nothing due."""
    whole = run_grade("show", "out", "12")
    assert (0, "") == (whole.returncode, whole.stderr)
    assert "squared_error(0.25, 0.8) returned 5" in whole.stdout
    assert "0 of 14 points" in whole.stdout
    one = run_grade("show", "out", "12", "error")
    assert "0 of 2 points" in one.stdout
    assert "prediction.py" not in one.stdout
    assert "6.05" not in whole.stdout


@pytest.mark.parametrize("who", ["11", "S1", "ANN@x.edu", "Arbor, Ann", "ann arbor", "arbor"])
def test_whoever_is_meant(run_grade: RunGrade, class_: Path, who: str) -> None:
    """A student is found by any id that the roster has, or by name."""
    run = run_grade("show", "out", who, "error")
    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.startswith("lesson4  11\n")


def test_what_was_due(run_grade: RunGrade, class_: Path) -> None:
    """Each check's questions are shown with the answers that came and those that are due."""
    before = files_below(class_)
    run = run_grade("show", "out", "12", "error", "--due")
    assert (0, "") == (run.returncode, run.stderr)
    asked = "    squared_error(0.25, 0.8)\n      WRONG: 5\n      due: 0.30250000000000005\n"
    assert asked in run.stdout
    assert "      WRONG: None\n      due: " in run.stdout
    assert "\\x1b[2J" in run.stdout
    assert "\x1b" not in run.stdout
    assert before == files_below(class_)


def test_due_and_right(run_grade: RunGrade, class_: Path) -> None:
    """Right answers are shown too, and what a student has not written."""
    run = run_grade("show", "out", "11", "--due")
    assert "      right: 0.30250000000000005\n      due: 0.30250000000000005\n" in run.stdout
    assert "nothing: there is no such function, or it is still to do" in run.stdout
    assert "there is no prediction.py" in run.stdout


def test_a_score_that_holds(run_grade: RunGrade, class_: Path) -> None:
    """Graded again from the zip, with the same seed and time, the score holds; nothing changes."""
    before = files_below(class_)
    run = run_grade("show", "out", "12", "--again")
    assert (0, "") == (run.returncode, run.stderr)
    assert run.stdout.endswith("\nThe stored score holds: 0 points.\n")
    assert before == files_below(class_)


def test_a_score_that_does_not_hold(run_grade: RunGrade, graded: Path, class_: Path) -> None:
    """Where it does not, it is said by how much, in what, and what has changed since."""
    pack(class_ / "class.zip", FILES | {"bobby_12_902_error.py": SOLUTION})
    remembered = json.loads((class_ / "out" / "class.json").read_text("utf-8"))
    assert [str(graded / "class.zip")] == remembered["folders"]
    remembered["folders"] = [str(class_ / "class.zip")]
    (class_ / "out" / "class.json").write_text(json.dumps(remembered))
    run = run_grade("show", "out", "12", "--again")
    assert 1 == run.returncode
    assert (
        "The stored score does not hold: 0 points then, 2 now, by error; since then: another "
        "submission. Nothing was written: `grade batch` with --again stores what it gives.\n"
    ) in run.stdout
    run = run_grade("show", "out", "12", "--due")
    assert 0 == run.returncode
    assert "the stored report was made from something else: another submission" in run.stderr


def test_a_report_that_was_changed(run_grade: RunGrade, class_: Path) -> None:
    """A stored score that this kit does not give is found out, whoever changed it."""
    path = class_ / "out" / "reports" / "12.json"
    report = json.loads(path.read_text("utf-8"))
    report["exercises"][1]["score"] = 2.0
    path.write_text(json.dumps(report))
    shown = run_grade("show", "out", "12")
    assert 0 == shown.returncode
    assert "grade: the scores say 0 points, this report 2: " in shown.stderr
    assert 1 == run_grade("show", "out", "12", "--again").returncode


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere", "ann"], "holds no scores.json"),
        (["out", "zoe"], "none of the 3 students is zoe"),
        (["out", "bobbi y"], "did you mean 12 (Y, Bobby, Two)?"),
        (["out", "x.edu"], "x.edu may be any of 11 (Arbor, Ann, One), 12 (Y, Bobby, Two), 13 ("),
        (["out", "11", "eror"], "lesson4 has no exercise 'eror'; did you mean error?"),
        (["out", "13"], "13 has no report"),
    ],
)
def test_what_cannot_be_shown(
    run_grade: RunGrade, class_: Path, arguments: list[str], said: str
) -> None:
    """One line says why, and who may have been meant."""
    if arguments[-1] == "13":
        mark_unreadable(class_ / "out" / "scores.json", "13")
    run = run_grade("show", *arguments)
    assert (2, "") == (run.returncode, run.stdout)
    assert 1 == run.stderr.count("\n")
    assert said in run.stderr


def mark_unreadable(path: Path, student: str) -> None:
    """Say in scores that a student's work could not be read."""
    scores = json.loads(path.read_text("utf-8"))
    for each in scores["students"]:
        if each["id"] == student:
            each |= {"status": "unreadable", "problem": "13.zip is damaged"}
    path.write_text(json.dumps(scores))


@pytest.mark.parametrize("text", [None, "{}", "[", '{"folders": 3}', "null"])
def test_a_class_that_is_not_remembered(
    run_grade: RunGrade, class_: Path, text: str | None
) -> None:
    """Without a note of where the class was, one line says what makes it anew."""
    path = class_ / "out" / "class.json"
    path.unlink()
    if text is not None:
        path.write_text(text)
    run = run_grade("show", "out", "11", "--again")
    assert (2, "") == (run.returncode, run.stdout)
    assert 1 == run.stderr.count("\n")
    assert "run the same `grade batch` again to rewrite it" in run.stderr


def test_a_class_that_is_not_where_it_was(
    run_grade: RunGrade, graded: Path, tmp_path: Path
) -> None:
    """A class that was moved, and a student who is gone from it, are said in one line."""
    for name in ("class.zip", "roster.csv"):
        shutil.copy(graded / name, tmp_path)
    shutil.copytree(graded / "out", tmp_path / "out")
    path = tmp_path / "out" / "class.json"
    path.write_text(path.read_text("utf-8").replace(str(graded), str(tmp_path)), "utf-8")
    pack(tmp_path / "class.zip", {"bobby_12_902_error.py": WRONG})
    run = run_grade("show", "out", "11", "--again")
    assert (2, "") == (run.returncode, run.stdout)
    assert f"{tmp_path}/class.zip holds no work of 11 that could be graded again\n" in run.stderr
    (tmp_path / "class.zip").unlink()
    run = run_grade("show", "out", "12", "--again")
    assert (2, "", 1) == (run.returncode, run.stdout, run.stderr.count("\n"))
    assert f"{tmp_path}/class.zip, from which out was graded, is no longer there" in run.stderr
    assert "`grade batch lesson4 FOLDER --out out`" in run.stderr


def scored(student: str, **more: object) -> StudentScore:
    """Return a student of that id."""
    return replace(FOUND, id=student, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("ann", "ann"),
        ("ANN", "ann"),
        ("annette", "annette"),
        ("lee jo", "3"),
        ("J. Müller", "4"),
        ("muller", "4"),
        ("  3 ", "3"),
    ],
)
def test_the_surest_meaning_counts(wanted: str, name: str) -> None:
    """A whole id goes before a name, and a name before a part of one."""
    book = Gradebook(
        "lesson4",
        14.0,
        (
            scored("ann"),
            scored("annette", name="Ann Other"),
            scored("3", name="Lee, Jo"),
            scored("4", roster_name="Müller, J."),
        ),
    )
    assert name == find_student(book, wanted).id


def test_nobody_is_guessed() -> None:
    """Of two with the same name, and for no text at all, both are listed."""
    book = Gradebook("lesson4", 14.0, (scored("1", name="Jo Lee"), scored("2", name="Lee, Jo")))
    for wanted in ("jo lee", "lee"):
        with pytest.raises(Unusable, match=r"may be any of 1 \(Jo Lee\), 2 \(Lee, Jo\)"):
            find_student(book, wanted)
    for nobody in ("", " ", "..."):
        with pytest.raises(Unusable, match="none of the 2 students is"):
            find_student(book, nobody)
