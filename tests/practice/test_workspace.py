"""A student's folder: stubs that overwrite nothing, fresh starts that lose nothing, hints."""

import errno
import json
import os
from pathlib import Path

import pytest

from grader.lessons.lesson import Lesson
from grader.lessons.stubs import stub_text
from grader.practice.workspace import (
    Workspace,
    create_workspace,
    find_workspace,
    reset_exercise,
)
from tests.helpers.commands import RunGrade

MINE = "# written by hand, not to be lost\n"


@pytest.fixture
def workspace(tmp_path: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with lesson 4, in which the student stands; returns the lesson's folder."""
    create_workspace(tmp_path, [lesson4])
    monkeypatch.chdir(tmp_path)
    return tmp_path / "exercises" / "lesson4"


def fresh_start(folder: Path, lesson: Lesson, name: str) -> Path | None:
    """Put a fresh stub in the place of an exercise; return where the old one is kept."""
    return reset_exercise(Workspace(folder.parents[1]), folder, lesson, lesson.exercise(name))


def test_new_workspace(tmp_path: Path, lesson4: Lesson) -> None:
    """A new workspace, in a folder that is made for it, holds a stub for every exercise."""
    folder = tmp_path / "to" / "be" / "made"
    written, left = create_workspace(folder, [lesson4])
    stubs = {
        folder / "exercises/lesson4" / exercise.filename: stub_text(lesson4, exercise)
        for exercise in lesson4.exercises
    }
    assert (list(stubs), []) == (written, left)
    assert stubs == {path: path.read_text() for path in folder.rglob("*") if path.is_file()}
    assert Workspace(folder) == find_workspace(folder / "exercises" / "lesson4")


@pytest.mark.parametrize("mine", [MINE, ""])
def test_workspace_overwrites_nothing(workspace: Path, lesson4: Lesson, mine: str) -> None:
    """What is there already is left as it is, and only what is missing is written."""
    (workspace / "error.py").write_text(mine)
    (workspace / "derivative.py").unlink()
    written, left = create_workspace(workspace.parents[1], [lesson4])
    assert (["derivative.py"], 6) == ([path.name for path in written], len(left))
    assert mine == (workspace / "error.py").read_text()


def test_workspace_leaves_links(workspace: Path, lesson4: Lesson, tmp_path: Path) -> None:
    """A link in the place of a stub is left alone, and nothing is written through it."""
    (workspace / "error.py").unlink()
    (workspace / "error.py").symlink_to(tmp_path / "elsewhere.py")
    written, left = create_workspace(tmp_path, [lesson4])
    assert ([], 7) == (written, len(left))
    assert not (tmp_path / "elsewhere.py").exists()


def test_reset(workspace: Path, lesson4: Lesson) -> None:
    """A fresh stub takes the place of a file, which is kept under the name that is returned."""
    (workspace / "error.py").write_text(MINE)
    kept = fresh_start(workspace, lesson4, "error")
    assert kept is not None
    assert (MINE, ".py") == (kept.read_text(), kept.suffix)
    assert stub_text(lesson4, lesson4.exercise("error")) == (workspace / "error.py").read_text()


def test_reset_again_at_once(workspace: Path, lesson4: Lesson) -> None:
    """However fast one reset follows another, every version is kept."""
    versions = [f"{MINE}{number}\n" for number in range(5)]
    for version in versions:
        (workspace / "error.py").write_text(version)
        fresh_start(workspace, lesson4, "error")
    assert versions == sorted(
        path.read_text()
        for path in (workspace.parents[1] / ".grade" / "kept" / "lesson4").iterdir()
    )


def test_reset_of_nothing(workspace: Path, lesson4: Lesson) -> None:
    """Where an exercise's file is missing, its stub comes back and nothing is kept."""
    (workspace / "error.py").unlink()
    assert fresh_start(workspace, lesson4, "error") is None
    assert stub_text(lesson4, lesson4.exercise("error")) == (workspace / "error.py").read_text()
    assert not (workspace.parents[1] / ".grade" / "kept" / "lesson4").exists()


def test_reset_keeps_folders_and_links(workspace: Path, lesson4: Lesson, tmp_path: Path) -> None:
    """A folder or a link in the place of the file is kept too, and not written through."""
    for path in (workspace / "error.py", workspace / "prediction.py"):
        path.unlink()
    (workspace / "error.py").symlink_to(tmp_path / "mine.py")
    (tmp_path / "mine.py").write_text(MINE)
    (workspace / "prediction.py").mkdir()
    (workspace / "prediction.py" / "notes.txt").write_text(MINE)
    link = fresh_start(workspace, lesson4, "error")
    folder = fresh_start(workspace, lesson4, "prediction")
    assert link is not None
    assert folder is not None
    assert [MINE] * 3 == [
        path.read_text() for path in (link, tmp_path / "mine.py", folder / "notes.txt")
    ]
    assert not (workspace / "error.py").is_symlink()


def test_reset_that_cannot_keep(workspace: Path, lesson4: Lesson) -> None:
    """Where the old file cannot be kept it stays where it is."""
    (workspace.parents[1] / ".grade" / "kept").write_text("not a folder")
    (workspace / "error.py").write_text(MINE)
    with pytest.raises(OSError, match="kept"):
        fresh_start(workspace, lesson4, "error")
    assert MINE == (workspace / "error.py").read_text()


def test_reset_says_where(workspace: Path, run_grade: RunGrade) -> None:
    """The command says which file is a fresh stub and where the old one is kept."""
    (workspace / "error.py").write_text(MINE)
    reset = run_grade("reset", "lesson4", "error")
    assert (0, "") == (reset.returncode, reset.stderr)
    fresh, kept = reset.stdout.splitlines()
    assert "exercises/lesson4/error.py is a fresh stub" == fresh
    place = kept.removeprefix("what was there is kept as ")
    assert MINE == (workspace.parents[1] / place).read_text()


def test_a_workspace_is_found_from_below(workspace: Path, tmp_path: Path) -> None:
    """A workspace is found from every folder in it, by its state or else by its exercises."""
    inner = workspace / "notes" / "exercises" / "lesson9"
    inner.mkdir(parents=True)
    (inner / "own.py").write_text("")
    assert Workspace(tmp_path) == find_workspace(inner)
    (workspace / ".grade").mkdir()  # where somebody asked for a hint, say
    assert Workspace(tmp_path) == find_workspace(workspace)
    (tmp_path / ".grade").rmdir()
    assert Workspace(workspace / "notes") == find_workspace(inner)
    assert Workspace(tmp_path) == find_workspace(workspace)


def test_one_note_for_the_whole_workspace(
    workspace: Path, run_grade: RunGrade, tmp_path: Path
) -> None:
    """Hints are counted on, wherever in the workspace they are asked for, in one place."""
    for number, folder in enumerate((tmp_path, workspace, tmp_path / "exercises"), start=1):
        given = run_grade("hint", "lesson4", "error", cwd=folder)
        assert number == given.stdout.count(" of 3: ")
    assert [tmp_path / ".grade"] == list(tmp_path.rglob(".grade"))


def test_a_fresh_start_has_fresh_hints(workspace: Path, run_grade: RunGrade) -> None:
    """After a reset the first hint comes first again."""
    for _ in range(2):
        run_grade("hint", "lesson4", "error")
    run_grade("reset", "lesson4", "error")
    assert 1 == run_grade("hint", "lesson4", "error").stdout.count(" of 3: ")


def test_hint_command(run_grade: RunGrade, lesson4: Lesson) -> None:
    """The command numbers the hints, says which is the last, and stays within 80 columns."""
    given = [run_grade("hint", "lesson4", "error") for _ in range(3)]
    assert [(0, "")] * 3 == [(hint.returncode, hint.stderr) for hint in given]
    for count, hint in enumerate(given, start=1):
        marks = [line.partition(":")[0] for line in hint.stdout.splitlines() if " of 3: " in line]
        assert [f"{number} of 3" for number in range(1, count + 1)] == marks
        words = " ".join(lesson4.exercise("error").hints[count - 1].split())
        assert words in " ".join(hint.stdout.split())
        assert (count == 3) == hint.stdout.endswith("That was the last hint.\n")
        assert 80 >= max(map(len, hint.stdout.splitlines()))


@pytest.mark.parametrize("command", ["hint", "explain", "reset"])
@pytest.mark.parametrize("lesson", [(), ("lesson4",)], ids=["no lesson", "lesson4"])
def test_without_an_exercise(
    workspace: Path, run_grade: RunGrade, command: str, lesson: tuple[str, ...]
) -> None:
    """Without an exercise a command is for the first that is unsolved."""
    (workspace / "prediction.py").write_text("def neural_network(a, b): return a * b\n")
    run_grade("lesson4")
    done = run_grade(command, *lesson)
    assert (0, "") == (done.returncode, done.stderr)
    assert {
        "hint": "lesson4 error: Compare",
        "explain": "Compare:",
        "reset": "exercises/lesson4/error.py is a fresh stub",
    }[command] in done.stdout


def test_reset_of_a_lesson_asks(workspace: Path, run_grade: RunGrade) -> None:
    """A whole lesson begins anew only if that is confirmed, and every answer is kept."""
    (workspace / "error.py").write_text(MINE)
    refused = run_grade("reset", "lesson4", "--all", input="n\n")
    assert (130, MINE) == (refused.returncode, (workspace / "error.py").read_text())
    done = run_grade("reset", "lesson4", "--all", input="y\n")
    assert (0, 7) == (done.returncode, done.stdout.count("is a fresh stub"))
    kept = workspace.parents[1] / ".grade" / "kept" / "lesson4"
    assert MINE in [path.read_text() for path in kept.iterdir()]


@pytest.mark.parametrize(
    ("arguments", "written"),
    [(("lesson4",), "exercises"), (("there", "lesson4"), "there/exercises")],
    ids=" ".join,
)
def test_init_of_a_lesson(
    run_grade: RunGrade, tmp_path: Path, arguments: tuple[str, ...], written: str
) -> None:
    """A lesson that is named is the only one made; it is not taken for a folder."""
    done = run_grade("init", *arguments)
    assert (0, f"7 stubs written to {written}\n") == (done.returncode, done.stdout)
    assert ["lesson4"] == [path.name for path in (tmp_path / written).iterdir()]


def test_vscode(run_grade: RunGrade, tmp_path: Path) -> None:
    """With --vscode there is a task that watches; one that is there is left as it is."""
    assert "Run Task" in run_grade("init", ".", "--vscode").stdout
    tasks = tmp_path / ".vscode" / "tasks.json"
    (task,) = json.loads(tasks.read_text())["tasks"]
    assert "grade watch" == task["label"]
    tasks.write_text("{}")
    assert "left as it is" in run_grade("init", ".", "--vscode").stdout
    assert "{}" == tasks.read_text()


def test_no_place_to_write(run_grade: RunGrade, tmp_path: Path) -> None:
    """Where no workspace can be made, one line names the place: no traceback."""
    (tmp_path / "exercises").write_text("a file")
    refused = run_grade("init", ".")
    assert (2, "") == (refused.returncode, refused.stdout)
    assert 1 == len(refused.stderr.splitlines())
    assert refused.stderr.startswith("grade: cannot")


def test_no_place_for_notes(run_grade: RunGrade, tmp_path: Path) -> None:
    """Where nothing can be noted a hint is given all the same, and one line says why."""
    (tmp_path / ".grade").write_text("a file")
    given = run_grade("hint", "lesson4", "error")
    assert (0, 1) == (given.returncode, given.stdout.count(" of 3: "))
    assert given.stderr == (
        "grade: cannot write .grade/log.jsonl: .grade must be a folder (rename what is there); "
        "it is not noted\n"
    )


@pytest.mark.parametrize("notebook", [(), ("--notebook",)])
def test_no_place_for_state(run_grade: RunGrade, tmp_path: Path, notebook: tuple[str, ...]) -> None:
    """Where there can be no `.grade/`, a workspace is refused before anything of it is written."""
    (tmp_path / ".grade").write_text("a file")
    refused = run_grade("init", ".", *notebook)
    assert (2, "") == (refused.returncode, refused.stdout)
    told = "grade: cannot write .grade: it must be a folder (rename what is there)\n"
    assert told == refused.stderr
    assert [".grade"] == [path.name for path in tmp_path.iterdir()]


def test_reset_without_a_place_for_state(workspace: Path, run_grade: RunGrade) -> None:
    """What is in the way is named as it is seen from here; the exercise stays as it was."""
    (workspace.parents[1] / ".grade").rmdir()
    (workspace.parents[1] / ".grade").write_text("a file")
    before = {path: path.read_text() for path in workspace.iterdir()}
    refused = run_grade("reset", "lesson4", "error")
    assert (2, "") == (refused.returncode, refused.stdout)
    assert refused.stderr == (
        "grade: cannot reset .grade/kept/lesson4: .grade must be a folder (rename what is there)\n"
    )
    assert before == {path: path.read_text() for path in workspace.iterdir()}


def test_reset_that_cannot_write(
    workspace: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no stub can be written, as on a full disk, the old file stays where it is."""

    def is_full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    (workspace / "error.py").write_text(MINE)
    before = sorted(workspace.iterdir())
    monkeypatch.setattr("grader.files.sync", is_full)
    with pytest.raises(OSError, match=r"No space left on device: .*exercises/lesson4"):
        fresh_start(workspace, lesson4, "error")
    assert (before, MINE) == (sorted(workspace.iterdir()), (workspace / "error.py").read_text())
