"""`grade new`: an author's first files."""

import os
from pathlib import Path

import click

from grader.commands.exits import cannot
from grader.commands.kits import BUILT_IN_NAME, NAMED, VARIABLE, naming_kit, trust, whole_kit
from grader.commands.parameters import is_command, kit_option
from grader.errors import Unusable
from grader.lessons.kit import KIT_FILE, Kit, read_kit
from grader.practice.workspace import as_seen_from_here


@click.command()
@click.argument("name", metavar="[LESSON/EXERCISE]", required=False)
@kit_option
@click.pass_context
def new(ctx: click.Context, name: str | None) -> None:
    """Begin an exercise of your own, or a kit of them (for authors).

    The files of an exercise pass `grade verify` as they are; comments in them say what to change.
    If the DIR of --kit holds no kit, one is begun there. Files that exist are left as they are.

    \b
    grade new --kit optimizers
    grade new lesson8/momentum --kit optimizers
    """
    from grader.authors.new import begin_exercise

    try:
        kit, written = _kit(ctx)
        if name:
            lesson, slash, exercise = name.partition("/")
            if not slash:
                raise click.UsageError(
                    "name it LESSON/EXERCISE, as in `grade new lesson8/momentum`"
                )
            if is_command(lesson):
                raise Unusable(f"`grade {lesson}` is a command: call the lesson something else")
            written += begin_exercise(kit, lesson, exercise)
    except OSError as error:
        raise cannot("write", error, Path(ctx.meta.get(NAMED, "."))) from None
    if not written:
        raise click.UsageError(f"{kit.root} is a kit already: name LESSON/EXERCISE to begin one")
    for path in written:
        click.echo(as_seen_from_here(path))
    named = naming_kit()
    if name:
        click.echo(
            f"Next: change these files into your own, then run `grade derive{named}` and `grade "
            f"verify{named}`"
        )
    else:
        click.echo(f"Next: `grade new lesson1/first{named}` begins an exercise")


def _kit(ctx: click.Context) -> tuple[Kit, list[Path]]:
    """Return the kit to begin in, and what was written to begin it itself."""
    named = ctx.meta.get(NAMED) or os.environ.get(VARIABLE)
    if named and named != BUILT_IN_NAME and not os.path.lexists(Path(named, KIT_FILE)):
        from grader.authors.new import begin_kit

        written = begin_kit(Path(named))
        kit = read_kit(Path(named))
        trust(kit)  # who begins it knows what it is
        return kit, written
    kit = whole_kit()
    if kit.is_built_in:
        raise Unusable("there is no kit here: name the folder of an old or a new one with --kit")
    return kit, []
