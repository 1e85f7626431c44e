"""A student's folder: filling it with stubs, starting an exercise afresh, counting hints."""

import json
from datetime import datetime
from pathlib import Path

from grader.errors import Unusable
from grader.files import write_whole
from grader.lessons.lesson import Exercise, Lesson
from grader.lessons.stubs import stub_text

HINTS_SEEN = Path(".grade", "hints.json")  # below the folder where the student stands
KEPT = "kept"


class WorkspaceError(Unusable):
    """The workspace is not as it must be for what was asked; the text says how to mend it."""


def create_workspace(folder: Path, lessons: list[Lesson]) -> tuple[list[Path], list[Path]]:
    """Write the stubs of all lessons below `folder`/exercises; overwrite nothing.

    Returns:
        The files that were written, and those that were there already and left alone.

    Raises:
        OSError: a folder or file cannot be made.
    """
    written, left = [], []
    for lesson in lessons:
        place = folder / "exercises" / lesson.name
        place.mkdir(parents=True, exist_ok=True)
        for exercise in lesson.exercises:
            path = place / exercise.filename
            try:
                with open(path, "x", encoding="utf-8") as file:
                    file.write(stub_text(lesson, exercise))
                written.append(path)
            except FileExistsError:
                left.append(path)
    return written, left


def reset_exercise(folder: Path, lesson: Lesson, exercise: Exercise) -> Path | None:
    """Put a fresh stub in the place of an exercise's file in `folder`.

    Returns:
        Where the file that was there is kept, or None if there was none.

    Raises:
        OSError: a file cannot be moved or made; nothing is lost.
    """
    path = folder / exercise.filename
    kept = None
    if path.exists() or path.is_symlink():
        kept = _free_place(folder / KEPT, exercise.name)
        kept.parent.mkdir(exist_ok=True)
        path.rename(kept)
    write_whole(path, stub_text(lesson, exercise))
    return kept


def _free_place(folder: Path, name: str) -> Path:
    stamp = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    place, more = folder / f"{name}-{stamp}.py", 1
    while place.exists():
        more += 1
        place = folder / f"{name}-{stamp}-{more}.py"
    return place


def next_hints(lesson: Lesson, exercise: Exercise) -> list[str]:
    """Return the hints up to the next one; each call gives one more, until there are no more.

    Raises:
        OSError: how many were seen cannot be noted, so that the next call would give no more.
        WorkspaceError: the note of how many were seen cannot be read.
    """
    seen = _hints_seen()
    key = f"{lesson.name}/{exercise.name}"
    count = min(seen.get(key, 0) + 1, len(exercise.hints))
    HINTS_SEEN.parent.mkdir(exist_ok=True)
    write_whole(HINTS_SEEN, json.dumps(seen | {key: count}, indent=2) + "\n")
    return list(exercise.hints[:count])


def _hints_seen() -> dict[str, int]:
    try:
        seen = json.loads(HINTS_SEEN.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (ValueError, RecursionError):
        seen = None
    counts = seen.values() if isinstance(seen, dict) else [None]
    if not isinstance(seen, dict) or not all(type(n) is int and n >= 0 for n in counts):
        raise WorkspaceError(f"{HINTS_SEEN} is damaged: delete it to begin with the first hints")
    return seen
