"""`grade page`: a class's page, made afresh from what is stored."""

from collections.abc import Sequence
from pathlib import Path

import click

from grader.commands.kits import present_kit
from grader.commands.parameters import PathName, kit_option
from grader.errors import Unusable
from grader.text import printable

FOLDER = PathName(file_okay=False, path_type=Path)


@click.command()
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option(
    "--after",
    "others",
    metavar="OTHER",
    multiple=True,
    type=FOLDER,
    help="Compare with the scores in this folder, from an earlier lesson or batch.",
)
@kit_option
def page(folder: Path, others: Sequence[Path]) -> None:
    """Write a class's page, DIR/index.html, from stored scores and reports.

    DIR is the folder that `grade batch` filled; it writes the page too. Scores that were replaced
    are kept there under their date, so the page shows how the class progressed. No student's code
    is run.

    \b
    grade page graded
    grade page graded5 --after graded4
    """
    from grader.pages.classroom import INDEX, write_pages

    try:
        write_pages(folder, present_kit(), others=others)
    except OSError as error:
        raise Unusable(f"cannot write the pages in {folder}: {error.strerror}") from None
    click.echo(f"{printable(str(folder / INDEX))} is written")
