"""A student's folder: where it is, stubs to fill in, fresh starts that lose nothing."""

import contextlib
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from grader.files import why_not, write_aside, write_new, write_whole
from grader.lessons.lesson import MANIFEST, Exercise, Lesson
from grader.lessons.stubs import stub_text

STATE = ".grade"


@dataclass(frozen=True)
class Workspace:
    """The folder in which a student learns: `exercises/` or notebooks, `drill/`, and `.grade/`."""

    root: Path

    @property
    def log(self) -> Path:
        """The file of what happened."""
        return self.root / STATE / "log.jsonl"

    @property
    def has_exercises(self) -> bool:
        """Whether there are exercises, in files or notebooks; a hint alone leaves only a log."""
        return (self.root / "exercises").is_dir() or any(self.root.glob("*.ipynb"))

    @property
    def drill(self) -> Path:
        """The folder in which an exercise is written again."""
        return self.root / "drill"

    def folder(self, lesson: Lesson) -> Path:
        """Return the folder of a lesson's exercises."""
        return self.root / "exercises" / lesson.name

    def notebook(self, lesson: Lesson) -> Path:
        """Return the notebook in which a lesson's exercises may be written, in place of files."""
        return self.root / f"{lesson.name}.ipynb"

    def place(self, lesson: Lesson) -> Path | None:
        """Return where a lesson's exercises are: their folder, or else their notebook, or none."""
        if self.folder(lesson).is_dir():
            return self.folder(lesson)
        return self.notebook(lesson) if self.notebook(lesson).is_file() else None

    def kept(self, lesson: Lesson) -> Path:
        """Return the folder of a lesson's older versions."""
        return self.root / STATE / "kept" / lesson.name

    def page(self, lesson: Lesson) -> Path:
        """Return the file of the page that shows how a lesson's exercises are."""
        return self.root / STATE / f"{lesson.name}.html"

    def right_answer(self, lesson: Lesson, exercise: Exercise) -> Path:
        """Return the file that keeps the last version of an exercise that passed."""
        return self.kept(lesson) / exercise.filename


def find_workspace(start: Path) -> Workspace | None:
    """Return the workspace that `start` is in: there, or above, as git finds its own.

    It is the nearest folder with state and exercises; or else with exercises, or with state.
    """
    folders = [start, *start.parents]
    for is_root in (_has_both, _has_exercises, _has_state):
        for folder in folders:
            if is_root(folder):
                return Workspace(folder)
    return None


def _has_both(folder: Path) -> bool:
    return _has_state(folder) and (folder / "exercises").is_dir()


def _has_state(folder: Path) -> bool:
    return (folder / STATE).is_dir()


def _has_exercises(folder: Path) -> bool:
    exercises = folder / "exercises"
    return any(exercises.glob("lesson*/*.py")) or any(exercises.glob(f"*/{MANIFEST}"))


def here() -> Path:
    """Return the current folder; the root where it was deleted."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        return Path("/")


def as_seen_from_here(path: Path) -> Path:
    """Return a path as short as it can be written from the current folder."""
    try:
        relative = Path(os.path.relpath(path))
    except FileNotFoundError:
        return path
    return relative if len(str(relative)) <= len(str(path)) else path


def refused(error: OSError, path: Path) -> str:
    """Return which file of a workspace the system refused to write, and why, as a line says it.

    It is `path` where the system names none.
    """
    place = as_seen_from_here(Path(error.filename or path))
    return f"{place}: {why_not(error, place)}"


def create_workspace(folder: Path, lessons: Sequence[Lesson]) -> tuple[list[Path], list[Path]]:
    """Write the stubs of lessons below `folder`/exercises, and make it a workspace.

    Nothing is overwritten.

    Returns:
        The files that were written, and those that were there already and left alone.

    Raises:
        OSError: a folder or file cannot be made.
    """
    written: list[Path] = []
    left: list[Path] = []
    make_state(folder)
    for lesson in lessons:
        place = folder / "exercises" / lesson.name
        place.mkdir(parents=True, exist_ok=True)
        for exercise in lesson.exercises:
            path = place / exercise.filename
            (written if write_new(path, stub_text(lesson, exercise)) else left).append(path)
    return written, left


def make_state(folder: Path) -> None:
    """Make `folder` a workspace, before anything is written there; raises OSError."""
    (folder / STATE).mkdir(parents=True, exist_ok=True)


def reset_exercise(
    workspace: Workspace, folder: Path, lesson: Lesson, exercise: Exercise
) -> Path | None:
    """Replace an exercise's file in `folder` with a fresh stub.

    Returns:
        Where the file that was there is kept, or None if there was none.

    Raises:
        OSError: a file cannot be moved or made; the exercise's file is as it was.
    """
    name = exercise.filename
    # Written before anything is moved: on a full disk the file would be gone, and no stub there.
    fresh = folder / write_aside(folder, {name: stub_text(lesson, exercise)})[name]
    try:
        kept = put_away(workspace, folder, lesson, exercise)
        fresh.replace(folder / name)
    finally:
        fresh.unlink(missing_ok=True)
    return kept


def put_away(workspace: Workspace, folder: Path, lesson: Lesson, exercise: Exercise) -> Path | None:
    """Move an exercise's file from `folder` to the older versions.

    Returns:
        Where it is kept, or None if there was none.

    Raises:
        OSError: it cannot be moved.
    """
    path = folder / exercise.filename
    if not path.exists() and not path.is_symlink():
        return None
    kept = _free_place(workspace.kept(lesson), exercise.name)
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(path, kept)  # which may be another file system
    return kept


def keep_right_answer(
    workspace: Workspace, lesson: Lesson, exercise: Exercise, source: str
) -> None:
    """Keep the version of an exercise that just passed, in place of the one before.

    Raises:
        OSError: it cannot be written.
    """
    path = workspace.right_answer(lesson, exercise)
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if path.read_text("utf-8") == source:
            return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, source)


def _free_place(folder: Path, name: str) -> Path:
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    place, more = folder / f"{name}-{stamp}.py", 1
    while place.exists() or place.is_symlink():
        more += 1
        place = folder / f"{name}-{stamp}-{more}.py"
    return place
