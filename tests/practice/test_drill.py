"""`grade drill` at a terminal: from a finished lesson to the next morning's drill, and its ends."""

import json
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from grader.lessons.lesson import Lesson
from grader.lessons.stubs import stub_text
from grader.practice.drill import drill_seed
from grader.practice.log import Event, Kind, Log
from grader.practice.workspace import Workspace, create_workspace, keep_right_answer
from tests.helpers.commands import GRADE, RunGrade
from tests.helpers.screens import PATIENCE, Student

RIGHT = "def neural_network(my_input, weight):\n    return my_input * weight\n"
WRONG = RIGHT.replace("*", "+")
NAMES = ["prediction", "error"]


@pytest.fixture
def folder(tmp_path: Path, lesson4: Lesson) -> Path:
    """A workspace in which two exercises were solved some days ago, after a wrong try."""
    create_workspace(tmp_path, [lesson4])
    workspace = Workspace(tmp_path)
    then = datetime.now(UTC) - timedelta(days=3)
    for name in NAMES:
        exercise = lesson4.exercise(name)
        source = lesson4.solution(exercise).read_text("utf-8")
        (workspace.folder(lesson4) / exercise.filename).write_text(source)
        keep_right_answer(workspace, lesson4, exercise, source)
        Log(workspace.log, print).append(
            [
                Event(then, "lesson4", name, Kind.GRADED, 1, 7, complete=True),
                Event(then, "lesson4", name, Kind.PASSED, 7, 7, complete=True),
            ]
        )
    return tmp_path


@pytest.fixture
def drill(folder: Path) -> Iterator[Callable[..., Student]]:
    """Drill in a terminal, until the stub is graded."""
    students = []

    def begin(*arguments: str) -> Student:
        student = Student(folder, GRADE, ["drill", *arguments])
        students.append(student)
        student.sees("checked", "drill", "assistant off")
        return student

    yield begin
    for student in students:
        student.close()


def kinds(folder: Path) -> list[str]:
    """Return what happened today."""
    events = Log(Workspace(folder).log, print).read()
    return [event.kind for event in events if event.day == datetime.now().date()]


@pytest.mark.slow
def test_the_next_morning(folder: Path, drill: Callable[..., Student], lesson4: Lesson) -> None:
    """What is due is drilled one after the other: a fresh stub, a verdict, when it comes back."""
    file = folder / "drill" / "lesson4" / "prediction.py"
    student = drill()
    student.sees("prediction", "drill/lesson4/prediction.py", "to do", "g give up")
    assert stub_text(lesson4, lesson4.exercise("prediction")) == file.read_text()
    student.press("hen")  # no hints, no explanation, nowhere else to go
    file.write_text(RIGHT)
    student.sees("passed", "Good. Again on ", " days).", "n next", "What you wrote is kept")
    assert not (folder / "drill").exists()
    student.press("n")
    student.sees("drill/lesson4/error.py", "to do")
    student.press("g")
    student.sees("Your own last right answer:", "Again. Again on ", "(1 day).", "page 1 of")
    student.press(" ")
    student.sees("page 2 of")
    assert b"def squared_error(pred: float" in student.raw
    student.press("n")
    assert 0 == student.ends()
    assert b"Nothing more is due today. Next on " in student.raw
    ends = [kind for kind in kinds(folder) if kind != "drilled"]
    assert ["drill_begun", "drill_begun", "gave_up"] == ends
    kept = sorted(path.name[:9] for path in (folder / ".grade" / "kept" / "lesson4").iterdir())
    assert ["error-202", "error.py", "predictio", "predictio"] == kept


@pytest.mark.slow
def test_left_and_gone_on(folder: Path, drill: Callable[..., Student]) -> None:
    """Left before its end, a drill goes on later that day, with what was written."""
    student = drill()
    file = folder / "drill" / "lesson4" / "prediction.py"
    file.write_text(WRONG)
    student.sees("FAILED")
    student.press("q")
    assert 0 == student.ends()
    assert WRONG == file.read_text()
    student = drill()
    student.sees("FAILED", "drill/lesson4/prediction.py")
    file.write_text(RIGHT)
    student.sees("Hard. Again on ")
    assert 1 == kinds(folder).count("drill_begun")


@pytest.mark.slow
def test_without_a_terminal(folder: Path) -> None:
    """Without a terminal a drill is graded save by save, and ends by passing."""
    file = folder / "drill" / "lesson4" / "prediction.py"
    process = subprocess.Popen(
        [GRADE, "drill", "lesson4", "prediction"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout
        first = "".join(iter(process.stdout.readline, "\n"))
        assert "still to do" in first
        file.write_text(RIGHT)
        rest, _ = process.communicate(timeout=PATIENCE)
        assert "Good. Again on " in rest
        assert 0 == process.returncode
    finally:
        process.kill()
        process.wait()


@pytest.mark.slow
def test_a_drill_that_cannot_be_noted(folder: Path, drill: Callable[..., Student]) -> None:
    """Where the log is gone in the midst of a drill, that is said, and nothing else happens."""
    student = drill()
    log = folder / ".grade" / "log.jsonl"
    log.rename(folder / "aside.jsonl")
    log.mkdir()
    (folder / "drill" / "lesson4" / "prediction.py").write_text(RIGHT)
    student.sees("passed", "This could not be noted", "cannot write .grade/log.jsonl")
    student.press("q")
    assert 0 == student.ends()
    assert b"Traceback" not in student.raw


def test_inputs_of_its_own(lesson4: Lesson) -> None:
    """Each exercise and each day has a seed of its own."""
    day = datetime(2026, 11, 28).date()
    seeds = {
        drill_seed(lesson4, lesson4.exercise(name), day + timedelta(days=number))
        for name in NAMES
        for number in range(3)
    }
    assert 6 == len(seeds)


def test_a_drill_that_cannot_be_written(run_grade: RunGrade, folder: Path) -> None:
    """Where no stub can be put, one line names the place, and nothing was begun."""
    (folder / "drill").write_text("a file")
    refused = run_grade("drill")
    assert (2, "", 1) == (refused.returncode, refused.stdout, len(refused.stderr.splitlines()))
    assert refused.stderr.startswith("grade: cannot write")
    assert [] == kinds(folder)


def test_ordinary_grading_is_no_drill(run_grade: RunGrade, folder: Path) -> None:
    """Grading what is solved, today, leaves what is due as it was."""
    before = json.loads(run_grade("drill", "--list", "--json").stdout)["items"]
    run_grade("lesson4")
    assert before == json.loads(run_grade("drill", "--list", "--json").stdout)["items"]
