"""The commands of a student: `init`, `reset`, `hint`, `list`, `explain`."""

from pathlib import Path

import click

from grader.commands.parameters import ExerciseName, LessonName
from grader.commands.width import columns
from grader.errors import Unusable
from grader.handin.submission import find_submission
from grader.lessons.lesson import Exercise, Lesson, lesson_names, load_lesson


@click.command("list")
def list_lessons() -> None:
    """List the lessons, their exercises and points.

    \b
    grade list
    """
    for name in lesson_names():
        lesson = load_lesson(name)
        click.echo(f"{name}  {lesson.title}, {lesson.max_score:g} points")
        for exercise in lesson.exercises:
            click.echo(f"  {exercise.name:<18} {exercise.points:>3g}  {exercise.title}")


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def init(folder: Path) -> None:
    """Make a workspace in DIR: a stub for every exercise of every lesson.

    Files that are there already are left as they are.

    \b
    grade init .
    """
    from grader.commands.workspace import create_workspace

    try:
        written, left = create_workspace(folder, [load_lesson(name) for name in lesson_names()])
    except OSError as error:
        raise Unusable(f"cannot write {error.filename or folder}: {error.strerror}") from None
    click.echo(f"{len(written)} stubs written to {folder / 'exercises'}")
    if left:
        click.echo(f"{len(left)} files were there already and are left as they are")


@click.command()
@click.argument("lesson", type=LessonName())
@click.argument("exercise", type=ExerciseName())
def reset(lesson: Lesson, exercise: Exercise) -> None:
    """Put a fresh stub in place, to write an exercise again from memory.

    What was there is kept, and where is said.

    \b
    grade reset lesson4 error
    """
    from grader.commands.workspace import reset_exercise

    folder = find_submission(lesson)
    try:
        kept = reset_exercise(folder, lesson, exercise)
    except OSError as error:
        raise Unusable(f"cannot reset {error.filename}: {error.strerror}") from None
    click.echo(f"{folder / exercise.filename} is a fresh stub")
    if kept:
        click.echo(f"what was there is kept as {kept}")


@click.command()
@click.argument("lesson", type=LessonName())
@click.argument("exercise", type=ExerciseName())
def hint(lesson: Lesson, exercise: Exercise) -> None:
    """Give a hint for an exercise, and one more each time.

    \b
    grade hint lesson4 error
    """
    from grader.commands.workspace import next_hints

    try:
        hints = next_hints(lesson, exercise)
    except OSError as error:
        raise Unusable(
            f"cannot note in {error.filename or '.grade'} which hints you saw: {error.strerror}"
        ) from None
    for number, text in enumerate(hints, start=1):
        label = f"{number} of {len(exercise.hints)}: "
        click.echo(click.wrap_text(text, columns(), label, " " * len(label)))
    if len(hints) == len(exercise.hints):
        click.echo("That was the last hint.")


@click.command()
@click.argument("lesson", type=LessonName())
@click.argument("exercise", type=ExerciseName())
def explain(lesson: Lesson, exercise: Exercise) -> None:
    """Explain the concept of an exercise, without its code.

    What it is for, the formula in words, an example worked through, and the known traps.

    \b
    grade explain lesson4 error
    """
    from grader.lessons.explain import explanation_text

    click.echo(explanation_text(lesson, exercise))
