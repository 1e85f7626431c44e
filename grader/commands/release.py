"""`grade release`: the students' edition of a kit."""

from pathlib import Path

import click

from grader.commands.exits import cannot
from grader.commands.kits import present_kit
from grader.commands.parameters import PathName, kit_option
from grader.text import shown


@click.command()
@click.argument("folder", metavar="DIR", type=PathName(file_okay=False, path_type=Path))
@kit_option
def release(folder: Path) -> None:
    """Write the students' edition of the kit into DIR (for authors).

    The edition is a kit with recorded answers instead of solutions, and without the code of wrong
    answers. Checks marked `@pytest.mark.withheld` are left out. Its README.md says what it hides
    and what it does not.

    \b
    grade release students --kit optimizers
    """
    from grader.authors.release import release as write_edition

    try:
        for each in write_edition(present_kit(), folder):
            told = f"{each.checks - each.withheld} of {each.checks} checks" if each.withheld else ""
            told = told or f"{each.checks} checks"
            click.echo(f"{each.lesson}: {told}, {each.recorded // 1024} KB of answers")
    except OSError as error:
        raise cannot("write", error, folder) from None
    click.echo(f"{shown(str(folder))} is the students' edition, without solutions")
