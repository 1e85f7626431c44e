"""A student's folder: stubs that overwrite nothing, fresh starts that lose nothing, hints."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from grader.workspace import (
    HINTS_SEEN,
    WorkspaceError,
    create_workspace,
    next_hints,
    reset_exercise,
)

from grader.kit import Lesson
from grader.stubs import stub_text

RunGrade = Callable[..., subprocess.CompletedProcess[str]]
MINE = "# written by hand, not to be lost\n"


@pytest.fixture
def workspace(tmp_path: Path, lesson4: Lesson, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with lesson 4, in which the student stands; returns the lesson's folder."""
    create_workspace(tmp_path, [lesson4])
    monkeypatch.chdir(tmp_path)
    return tmp_path / "exercises" / "lesson4"


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
    kept = reset_exercise(workspace, lesson4, lesson4.exercise("error"))
    assert kept is not None
    assert (MINE, ".py") == (kept.read_text(), kept.suffix)
    assert stub_text(lesson4, lesson4.exercise("error")) == (workspace / "error.py").read_text()


def test_reset_again_at_once(workspace: Path, lesson4: Lesson) -> None:
    """However fast one reset follows another, every version is kept."""
    versions = [f"{MINE}{number}\n" for number in range(5)]
    for version in versions:
        (workspace / "error.py").write_text(version)
        reset_exercise(workspace, lesson4, lesson4.exercise("error"))
    assert versions == sorted(path.read_text() for path in (workspace / "kept").iterdir())


def test_reset_of_nothing(workspace: Path, lesson4: Lesson) -> None:
    """Where an exercise's file is missing, its stub comes back and nothing is kept."""
    (workspace / "error.py").unlink()
    assert reset_exercise(workspace, lesson4, lesson4.exercise("error")) is None
    assert stub_text(lesson4, lesson4.exercise("error")) == (workspace / "error.py").read_text()
    assert not (workspace / "kept").exists()


def test_reset_keeps_folders_and_links(workspace: Path, lesson4: Lesson, tmp_path: Path) -> None:
    """A folder or a link in the place of the file is kept too, and not written through."""
    for path in (workspace / "error.py", workspace / "prediction.py"):
        path.unlink()
    (workspace / "error.py").symlink_to(tmp_path / "mine.py")
    (tmp_path / "mine.py").write_text(MINE)
    (workspace / "prediction.py").mkdir()
    (workspace / "prediction.py" / "notes.txt").write_text(MINE)
    link = reset_exercise(workspace, lesson4, lesson4.exercise("error"))
    folder = reset_exercise(workspace, lesson4, lesson4.exercise("prediction"))
    assert link is not None
    assert folder is not None
    assert [MINE] * 3 == [
        path.read_text() for path in (link, tmp_path / "mine.py", folder / "notes.txt")
    ]
    assert not (workspace / "error.py").is_symlink()


def test_reset_that_cannot_keep(workspace: Path, lesson4: Lesson) -> None:
    """Where the old file cannot be kept it stays where it is."""
    (workspace / "kept").write_text("not a folder")
    (workspace / "error.py").write_text(MINE)
    with pytest.raises(OSError, match="kept"):
        reset_exercise(workspace, lesson4, lesson4.exercise("error"))
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


def test_hints_one_more_each_time(workspace: Path, lesson4: Lesson) -> None:
    """Each time there is one hint more, until all are given again and again."""
    for name in ("error", "prediction"):
        exercise = lesson4.exercise(name)
        total = len(exercise.hints)
        for count in [*range(1, total + 1), total, total]:
            assert list(exercise.hints[:count]) == next_hints(lesson4, exercise)


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


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"3",
        b'{"lesson4/error": "2"}',
        b'{"lesson4/error": 1.5}',
        b'{"lesson4/error": true}',
        b'{"lesson4/error": -5}',
        b'{"lesson5/relu": null}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"lesson4/error": ' + b"9" * 5000 + b"}",
    ],
    ids=lambda note: repr(note[:24]),
)
def test_damaged_note(workspace: Path, lesson4: Lesson, note: bytes) -> None:
    """A damaged note of the hints seen is named, left as it is, and once deleted forgotten."""
    exercise = lesson4.exercise("error")
    next_hints(lesson4, exercise)
    HINTS_SEEN.write_bytes(note)
    with pytest.raises(WorkspaceError, match=rf"{HINTS_SEEN} is damaged: delete it"):
        next_hints(lesson4, exercise)
    assert note == HINTS_SEEN.read_bytes()
    HINTS_SEEN.unlink()
    assert [exercise.hints[0]] == next_hints(lesson4, exercise)


def test_note_of_other_kits(workspace: Path, lesson4: Lesson) -> None:
    """Counts of exercises that this kit has not, or of more hints than there are, do no harm."""
    exercise = lesson4.exercise("error")
    next_hints(lesson4, exercise)
    HINTS_SEEN.write_text('{"lesson99/x": 7, "lesson4/error": 99}')
    assert list(exercise.hints) == next_hints(lesson4, exercise)
    assert '"lesson99/x": 7' in HINTS_SEEN.read_text()


@pytest.mark.parametrize("arguments", [("hint", "lesson4", "error"), ("init", ".")])
def test_no_place_to_write(run_grade: RunGrade, tmp_path: Path, arguments: tuple[str]) -> None:
    """Where nothing can be written, one line names the place: no traceback."""
    (tmp_path / ".grade").write_text("a file")
    (tmp_path / "exercises").write_text("a file")
    refused = run_grade(*arguments)
    assert (2, "") == (refused.returncode, refused.stdout)
    assert 1 == len(refused.stderr.splitlines())
    assert refused.stderr.startswith("grade: cannot")
    assert {".grade", "exercises"} == set(os.listdir(tmp_path))
