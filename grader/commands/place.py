"""Where a student's command is given: the workspace, its log, the exercise that is meant."""

from pathlib import Path
from typing import TYPE_CHECKING

from grader.commands.exits import complain
from grader.commands.kits import present_kit, present_lessons
from grader.errors import Unusable
from grader.lessons.lesson import Exercise, Lesson, load_lesson
from grader.practice.workspace import Workspace, as_seen_from_here, find_workspace, here

if TYPE_CHECKING:
    from grader.practice.log import Log


def all_lessons() -> list[Lesson]:
    """Return all lessons of the kit; raises Unusable where it has none."""
    kit = present_kit()
    return [load_lesson(name, kit) for name in present_lessons(kit)]


def workspace_or_here() -> Workspace:
    """Return the workspace that this is in, or the current folder as one.

    Raises:
        FileNotFoundError: it was deleted.
    """
    return find_workspace(here()) or Workspace(Path.cwd())


def the_workspace() -> Workspace:
    """Return the workspace that this is in.

    Raises:
        Unusable: this is in none.
    """
    workspace = find_workspace(here())
    if workspace is None:
        raise Unusable("there is no workspace here: `grade init .` makes one")
    return workspace


def open_log(workspace: Workspace) -> "Log":
    """Return the log of a workspace; what is wrong with it is said on stderr."""
    from grader.practice.log import Log

    return Log(as_seen_from_here(workspace.log), complain)


def own_folder(lesson: Lesson) -> Path:
    """Return where a lesson's exercises are, as it is written from here: a folder or a notebook.

    Raises:
        SubmissionError: there is none.
    """
    workspace = find_workspace(here())
    place = workspace.place(lesson) if workspace else None
    if place:
        return as_seen_from_here(place)
    from grader.handin.submission import find_submission

    return find_submission(lesson)


def workspace_of(folder: Path, lesson: Lesson) -> Workspace | None:
    """Return the workspace whose own exercises of a lesson are in `folder`; None for others'."""
    workspace = find_workspace(here())
    place = workspace.place(lesson) if workspace else None
    try:
        return workspace if place and folder.samefile(place) else None
    except OSError:
        return None


def chosen(lesson: Lesson | None, exercise: Exercise | None) -> tuple[Lesson, Exercise]:
    """Return what a command is for: what is named, or else the first that is unsolved.

    Raises:
        Unusable: nothing is named, and everything is solved.
    """
    if lesson and exercise:
        return lesson, exercise
    from grader.practice.progress import Progress

    progress = Progress(open_log(workspace_or_here()).read())
    found = progress.next_up([lesson] if lesson else all_lessons())
    if found is None:
        what = lesson.name if lesson else "everything"
        raise Unusable(f"{what} is solved: name an exercise, as in `grade hint lesson4 error`")
    return found
