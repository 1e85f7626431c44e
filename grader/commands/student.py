"""A student's commands: where one stands, a workspace, fresh starts, hints, explanations."""

import shlex
from collections.abc import Sequence
from pathlib import Path

import click

from grader.commands.exits import cannot
from grader.commands.kits import present_kit, present_lessons
from grader.commands.parameters import (
    ExerciseName,
    LessonName,
    PathName,
    is_other_number,
    kit_option,
    listing,
    suggestion,
)
from grader.commands.place import (
    all_lessons,
    chosen,
    open_log,
    own_folder,
    the_workspace,
    workspace_or_here,
)
from grader.commands.width import beside
from grader.errors import Unusable
from grader.files import write_output
from grader.lessons.lesson import Exercise, Lesson, lesson_names, load_lesson
from grader.practice.log import Event, Kind, now
from grader.practice.notebook import create_notebooks
from grader.practice.progress import Progress
from grader.practice.workspace import (
    Workspace,
    as_seen_from_here,
    create_workspace,
    find_workspace,
    here,
    reset_exercise,
)

MISSPELT = 0.9  # of 1: how much a folder's name must be like a lesson's to be taken for it

lesson_argument = click.argument("lesson", required=False, type=LessonName())
exercise_argument = click.argument("exercise", required=False, type=ExerciseName())


@click.command("list")
@kit_option
def list_lessons() -> None:
    """List the lessons, their exercises and points, what is solved and what is next.

    \b
    grade list
    """
    workspace = find_workspace(here())
    progress = Progress(open_log(workspace).read() if workspace else [])
    lessons = all_lessons()
    for lesson in lessons:
        done = progress.done(lesson)
        so_far = f", {done} of {len(lesson.exercises)} done" if done else ""
        click.echo(f"{lesson.name}  {lesson.title}, {lesson.max_score:g} points{so_far}")
        for exercise in lesson.exercises:
            mark = _mark(progress, lesson, exercise)
            label = f"{mark} {exercise.name:<18} {exercise.points:>3g}  "
            click.echo(beside(label, exercise.title))
    if workspace:
        _say_next(workspace, progress, lessons)


def _mark(progress: Progress, lesson: Lesson, exercise: Exercise) -> str:
    """Return one character: solved, begun, or neither."""
    standing = progress.standing(lesson, exercise)
    if standing.solved:
        return "✓"
    return "…" if standing.checks_passed else " "


def _say_next(workspace: Workspace, progress: Progress, lessons: Sequence[Lesson]) -> None:
    found = progress.next_up(lessons)
    if found is None:
        click.echo("Everything is solved.")
        return
    lesson, exercise = found
    place = workspace.place(lesson)
    if place == workspace.notebook(lesson):
        where = f"{exercise.name} in {as_seen_from_here(place)}"
    else:
        where = str(as_seen_from_here(workspace.folder(lesson) / exercise.filename))
    tally = progress.standing(lesson, exercise).tally
    click.echo(f"Next: {where}" + (f", {tally}" if tally else ""))


@click.command()
@kit_option
def status() -> None:
    """Show where you stand: what is done, what is next, and what is due to be written again.

    `grade` alone does the same inside a workspace.

    \b
    grade status
    """
    from grader.practice.drill import today
    from grader.practice.schedule import items, spoken, todays

    workspace = the_workspace()
    progress, lessons, day = Progress(open_log(workspace).read()), all_lessons(), today(now)
    for lesson in lessons:
        if workspace.place(lesson) or progress.done(lesson):
            done = f"{progress.done(lesson)} of {len(lesson.exercises)} done"
            click.echo(f"{lesson.name}  {progress.bar(lesson):<10}{done}")
    _say_next(workspace, progress, lessons)
    found = items(progress, lessons, day)
    due = todays(found, progress, day)
    if due:
        click.echo(f"Due today: {len(due)} to write again (grade drill)")
    elif coming := sorted(item.due for item in found):
        click.echo(f"Due today: nothing; the next on {spoken(max(coming[0], day))}")
    if progress.days:
        days = len(progress.days)
        click.echo(f"Practised on {days} {'day' if days == 1 else 'days'}.")


@click.command()
@click.argument("what", metavar="DIR|LESSON...", nargs=-1, required=True)
@click.option(
    "--notebook",
    is_flag=True,
    help="Make a notebook for each lesson, with a cell for each exercise, instead of files.",
)
@click.option(
    "--vscode", is_flag=True, help="Add a task for VS Code that watches, with links to errors."
)
@kit_option
def init(what: Sequence[str], notebook: bool, vscode: bool) -> None:
    """Make a workspace in DIR: a stub for every exercise of every LESSON, or of those named.

    Files that exist are left as they are.

    \b
    grade init .
    grade init lesson4
    grade init --notebook lesson4
    """
    from grader.commands.vscode import write_tasks

    if notebook and vscode:
        raise click.UsageError("--vscode is for files: a notebook's cells are not watched")
    kit = present_kit()
    names = [name for name in what if name in lesson_names(kit)]
    folders = [Path(name) for name in what if name not in names] or [Path()]
    if len(folders) > 1:
        raise click.UsageError("give one DIR only; `grade list` shows how lessons are called")
    (folder,) = folders
    _refuse_misspelt(str(folder), lesson_names(kit))
    lessons = [load_lesson(name, kit) for name in names or present_lessons(kit)]
    _refuse_within_another(folder)
    try:
        if notebook:
            written, left = create_notebooks(folder, lessons)
        else:
            written, left = create_workspace(folder, lessons)
        tasks = write_tasks(folder) if vscode else ""
    except OSError as error:
        raise cannot("write", error, folder) from None
    if notebook:
        for path in written:
            click.echo(f"{path} is written: open it in Jupyter")
    else:
        stubs = "1 stub" if len(written) == 1 else f"{len(written)} stubs"
        click.echo(f"{stubs} written to {folder / 'exercises'}")
    if left:
        files = "1 file was" if len(left) == 1 else f"{len(left)} files were"
        click.echo(f"{files} there already; nothing was overwritten")
    if tasks:
        click.echo(tasks)


def _refuse_misspelt(name: str, lessons: Sequence[str]) -> None:
    """Refuse a folder that nobody meant: one that is not there, called nearly as a lesson is."""
    close = suggestion(name, lessons, MISSPELT)
    if not close and any(is_other_number(name.lower(), lesson) for lesson in lessons):
        close = listing(lessons, "lesson") + ";"
    if close and not Path(name).exists():
        place = shlex.quote(str(here() / name))
        raise click.UsageError(
            f"there is no lesson {name!r}{close} `grade init {place}` makes a folder of that name"
        )


def _refuse_within_another(folder: Path) -> None:
    """Refuse to make a workspace in another: from there, commands would find the wrong one."""
    place = (here() / folder).resolve()
    around = find_workspace(place)
    if around and around.root != place and around.has_exercises:
        root = as_seen_from_here(around.root)
        raise Unusable(
            f"{place} lies in a workspace, {root}, and commands given here are for that one: "
            f"`grade init {shlex.quote(str(root))}` adds what is missing there"
        )


@click.command()
@lesson_argument
@exercise_argument
@click.option("--all", "whole", is_flag=True, help="All exercises of the lesson; asks first.")
@kit_option
def reset(lesson: Lesson | None, exercise: Exercise | None, whole: bool) -> None:
    """Put a fresh stub in place, to write an exercise again from memory.

    If you name no exercise, it is the first unsolved one. Your file is kept, and the command says
    where.

    \b
    grade reset lesson4 error
    grade reset lesson4
    """
    if whole and (lesson is None or exercise):
        raise click.UsageError("--all is for one lesson, as in `grade reset lesson4 --all`")
    if whole and lesson:
        count = len(lesson.exercises)
        click.confirm(f"Begin all {count} exercises of {lesson.name} anew?", abort=True)
        for each in lesson.exercises:
            _reset(lesson, each)
        return
    _reset(*chosen(lesson, exercise))


def _reset(lesson: Lesson, exercise: Exercise) -> None:
    workspace, folder = workspace_or_here(), own_folder(lesson)
    if folder.is_file():
        raise Unusable(
            f"{folder} is a notebook, which only you change: rename it, and "
            f"`grade init --notebook {lesson.name}` makes a fresh one"
        )
    try:
        kept = reset_exercise(workspace, folder, lesson, exercise)
    except OSError as error:
        raise cannot("reset", error, folder / exercise.filename) from None
    open_log(workspace).append([Event(now(), lesson.name, exercise.name, Kind.RESET)])
    click.echo(f"{folder / exercise.filename} is a fresh stub")
    if kept:
        click.echo(f"what was there is kept as {as_seen_from_here(kept)}")


@click.command()
@lesson_argument
@exercise_argument
@kit_option
def hint(lesson: Lesson | None, exercise: Exercise | None) -> None:
    """Give a hint for an exercise, and one more each time.

    If you name no exercise, it is for the first unsolved one.

    \b
    grade hint lesson4 error
    grade hint
    """
    named = exercise is not None
    lesson, exercise = chosen(lesson, exercise)
    log = open_log(workspace_or_here())
    total = len(exercise.hints)
    count = min(Progress(log.read()).standing(lesson, exercise).hints + 1, total)
    log.append([Event(now(), lesson.name, exercise.name, Kind.HINT, hint=count)])
    if not named:
        click.echo(f"{lesson.name} {exercise.name}: {exercise.title}")
    for number, text in enumerate(exercise.hints[:count], start=1):
        click.echo(beside(f"{number} of {total}: ", text))
    if count == total:
        click.echo("That was the last hint.")


@click.command()
@lesson_argument
@exercise_argument
@click.option(
    "--page",
    type=PathName(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Write a page with pictures into FILE, with all exercises if you name only LESSON.",
)
@kit_option
def explain(lesson: Lesson | None, exercise: Exercise | None, page: Path | None) -> None:
    """Explain the concept of an exercise, without its code.

    What it is for, the formula in words, an example worked through, and the known traps. If you
    name no exercise, it is the first unsolved one.

    \b
    grade explain lesson4 error
    grade explain
    grade explain lesson4 --page lesson4.html
    """
    from grader.lessons.explain import explanation_text

    if page and lesson and not exercise:
        _explain_on_page(lesson, lesson.exercises, page)
        return
    lesson, exercise = chosen(lesson, exercise)
    if page:
        _explain_on_page(lesson, (exercise,), page)
        return
    text = explanation_text(lesson, exercise)
    _note_explained(lesson, (exercise,))
    click.echo(text)


def _note_explained(lesson: Lesson, exercises: Sequence[Exercise]) -> None:
    workspace = find_workspace(here())
    if workspace:
        events = [Event(now(), lesson.name, each.name, Kind.EXPLAINED) for each in exercises]
        open_log(workspace).append(events)


def _explain_on_page(lesson: Lesson, exercises: Sequence[Exercise], page: Path) -> None:
    from grader.pages.concepts import lesson_page

    write_output(page, lesson_page(lesson, exercises).encode())
    _note_explained(lesson, exercises)
    click.echo(f"{page} is written")
