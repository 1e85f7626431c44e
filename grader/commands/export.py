"""`grade export`: a class's stored scores, in the forms that course systems take."""

import contextlib
import os
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands.exits import complain
from grader.commands.export_autograders import (
    classroom50_autograder,
    classroom50_result,
    classroom50_template,
    gradescope_autograder,
    gradescope_results,
)
from grader.commands.export_options import (
    FILE,
    FOLDER,
    absent_option,
    assignment_options,
    class_argument,
    link_options,
    out_option,
    output_option,
    overwrite_option,
)
from grader.commands.kits import present_kit
from grader.commands.parameters import PathName, Said, kit_option
from grader.errors import ExitCode, Unusable
from grader.exports.scale_words import ScaleWords, read_scale_words
from grader.results.late import LatePenalty, read_late_penalty
from grader.text import counted

if TYPE_CHECKING:
    from grader.exports.notes import Notes


@click.group(invoke_without_command=True)
@click.pass_context
def export(ctx: click.Context) -> None:
    """Bring a class's scores into a course system.

    DIR is the folder that `grade batch` filled. Its overrides.csv (id, exercise or blank, points or
    excused, reason) holds your decisions. On stderr you read who is left out, who is given 0 and
    why, and which grades change, or are kept because somebody changed them by hand.

    Exit code 0 means that nobody needs a decision; 1 means that somebody does.

    \b
    grade export canvas --help
    grade export gradescope-autograder lesson4 -o autograder.zip
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())


@export.command()
@class_argument
@click.option(
    "--gradebook",
    "exported",
    metavar="CSV",
    type=FILE,
    help="Fill this gradebook, as Canvas exported it.  [default: make a new one]",
)
@click.option(
    "--column",
    metavar="TITLE",
    help="Fill this column, with or without its number; or give a new one this name.",
)
@click.option("--scale", is_flag=True, help="Convert scores to the column's points possible.")
@absent_option
@overwrite_option
@output_option
def canvas(
    folder: Path,
    exported: Path | None,
    column: str | None,
    scale: bool,
    absent: str | None,
    overwrite: bool,
    output: Path,
) -> ExitCode:
    """Fill a column of Canvas' gradebook.

    Every other byte of the gradebook stays as it is. Students are found by the roster of `grade
    batch`; without one, by the column of ids that fits most of them. A row with another name is not
    filled. In a new gradebook, ids of unknown kind that are numbers are taken for Canvas' own,
    others for logins.

    \b
    grade export canvas scores --gradebook grades.csv -o filled.csv
    grade export canvas scores -o new.csv
    """
    from grader.exports.canvas import GradebookFilling, export_canvas

    if scale and exported is None:
        raise click.UsageError("--scale needs --gradebook")
    _refuse_in_place(exported, output)
    filling = GradebookFilling(column, scale, absent is not None, overwrite)
    return _tell(output, export_canvas(folder, output, exported, filling))


@export.command()
@class_argument
@click.option(
    "--worksheet", metavar="CSV", type=FILE, help="Fill this grading worksheet, as downloaded."
)
@click.option(
    "-o", "output", metavar="FILE", type=FILE, help="Write the filled worksheet into FILE."
)
@click.option(
    "--feedback", metavar="ZIP", type=FILE, help="Write the zip of feedback files into ZIP."
)
@click.option(
    "--grade-column",
    default="Grade",
    show_default=True,
    metavar="TITLE",
    help="The title of the grade column, in the site's language.",
)
@click.option(
    "--comments-column",
    default="Feedback comments",
    show_default=True,
    metavar="TITLE",
    help="The title of the comments column.",
)
@click.option(
    "--decimal-separator",
    type=click.Choice([".", ","]),
    help="The one of the site's language.  [default: as in the worksheet]",
)
@click.option("--scale", is_flag=True, help="Convert scores to the worksheet's maximum grade.")
@click.option(
    "--scale-words",
    metavar="WORDS",
    type=Said(read_scale_words, "WORDS"),
    help="The words of a scale, the lowest first: poor,fair,good in equal parts, or "
    "poor=0,fair=7,good=12.",
)
@click.option(
    "--late-penalty",
    "penalty",
    metavar="RULE",
    type=Said(read_late_penalty, "RULE"),
    help="Take points off late work, such as '10% a day, at most 50%' of the lesson's points.",
)
@absent_option
@overwrite_option
@kit_option
def moodle(
    folder: Path,
    worksheet: Path | None,
    output: Path | None,
    feedback: Path | None,
    grade_column: str,
    comments_column: str,
    decimal_separator: str | None,
    scale: bool,
    scale_words: ScaleWords | None,
    penalty: LatePenalty | None,
    absent: str | None,
    overwrite: bool,
) -> ExitCode:
    """Fill Moodle's grading worksheet, zip feedback.

    Only grades and comments of the offline worksheet are filled in. Students are found by the
    roster of `grade batch`, or by the number in `Participant 1234`, which is also in the name of
    their folder in Moodle's download. A row with another name is not filled.

    \b
    grade export moodle scores --worksheet grades.csv -o filled.csv
    grade export moodle scores --feedback feedback.zip
    """
    from grader.exports.moodle import WorksheetFilling, export_feedback, export_worksheet

    _refuse_in_part(worksheet, output, feedback, penalty)
    absent_zero = absent is not None
    columns = grade_column, comments_column, decimal_separator
    filling = WorksheetFilling(*columns, scale, scale_words, absent_zero, overwrite, penalty)
    codes, told = [ExitCode.PASSED], []
    if worksheet and output:
        notes = export_worksheet(folder, worksheet, output, filling)
        codes.append(_tell(output, notes))
        told = notes.lines()
    if feedback:
        kit = present_kit()
        notes = export_feedback(folder, worksheet, feedback, kit, absent_zero=absent_zero)
        codes.append(_tell(feedback, notes, told))
    return max(codes)


def _refuse_in_part(
    worksheet: Path | None,
    output: Path | None,
    feedback: Path | None,
    penalty: LatePenalty | None,
) -> None:
    """Refuse options of `moodle` that do not go together."""
    if (worksheet is None) != (output is None) or not (worksheet or feedback):
        raise click.UsageError("give --worksheet CSV with -o FILE, or --feedback ZIP, or all three")
    if penalty and feedback:
        raise click.UsageError(
            "--feedback shows scores without the penalty: give --late-penalty to `grade batch` "
            "instead"
        )
    _refuse_in_place(worksheet, output)


@export.command()
@class_argument
@out_option
@absent_option
def gradescope(folder: Path, out: Path, absent: str | None) -> ExitCode:
    """Write Gradescope's results.json for each student.

    \b
    grade export gradescope scores --out results
    """
    from grader.exports.gradescope import export_gradescope

    return _tell(out, export_gradescope(folder, out, absent_zero=absent is not None))


@export.command()
@class_argument
@out_option
@absent_option
@assignment_options
@click.option(
    "--identities",
    metavar="CSV",
    type=FILE,
    help="For a class: id, owner, submission, commit, release, review and datetime of each.",
)
@click.option("--owner", envvar=["OWNER", "USERNAME"], help="Login.  [default: the student's id]")
@link_options
@click.option("--datetime", metavar="TIME", help="The commit's, as 2026-11-20T12:00:00Z.")
def classroom50(
    folder: Path,
    out: Path,
    classroom: str,
    assignment: str,
    assignment_type: str,
    identities: Path | None,
    absent: str | None,
    **identity: str | None,
) -> ExitCode:
    """Write Classroom 50's result.json of each student.

    Where Classroom 50 sets environment variables, options are taken from them. The options from
    --owner on are about one student. Scores are in hundredths of a point.

    \b
    grade export classroom50 scores --out results --classroom nn \\
      --assignment lesson4 --identities identities.csv
    """
    from grader.exports.classroom50 import Assignment, export_classroom50

    about = Assignment(classroom, assignment, assignment_type)
    given = {name: value for name, value in identity.items() if value}
    zero = absent is not None
    return _tell(out, export_classroom50(folder, out, about, identities, given, absent_zero=zero))


@export.command()
@class_argument
@output_option
def junit(folder: Path, output: Path) -> ExitCode:
    """Write a class's checks as JUnit's XML.

    \b
    grade export junit scores -o junit.xml
    """
    from grader.exports.junit import export_junit

    return _tell(output, export_junit(folder, output))


@export.command()
@class_argument
@click.option(
    "--out", metavar="FOLDER", type=FOLDER, help="Write a page for each student into FOLDER."
)
@click.option(
    "--canvas",
    "download",
    metavar="DOWNLOAD",
    type=PathName(path_type=Path),
    help="Name the files as in this download from Canvas, zip or folder; -o names the zip to "
    "write.",
)
@click.option("-o", "output", metavar="ZIP", type=FILE, help="Write Canvas' zip into ZIP.")
@kit_option
def pages(folder: Path, out: Path | None, download: Path | None, output: Path | None) -> ExitCode:
    """Write a page for each student, to hand back.

    Canvas takes the zip back by "Upload Submissions". Pages have pictures if
    the class was graded with `grade batch --pages`.

    \b
    grade export pages scores --out pages
    grade export pages scores --canvas submissions.zip -o upload.zip
    """
    from grader.exports.pages import export_canvas_pages, export_pages

    if out and not (download or output):
        return _tell(out, export_pages(folder, out, present_kit()))
    if out or not download or not output:
        raise click.UsageError("give --out FOLDER, or --canvas DOWNLOAD with -o ZIP")
    _refuse_in_place(download, output)
    names = _downloaded_names(download)
    return _tell(output, export_canvas_pages(folder, names, output, present_kit()))


def _downloaded_names(download: Path) -> dict[str, str]:
    """Return how the newest file of each student is called in Canvas' download, by their id."""
    from grader.handin.class_zip import ClassZip
    from grader.handin.downloads import canvas_part
    from grader.handin.opener import Opener

    try:
        with contextlib.closing(Opener()) as opener:
            found = os.listdir(download) if download.is_dir() else ClassZip(download, opener).top
    except OSError as error:
        raise Unusable(f"cannot read {download}: {error.strerror}") from None
    parts = [part for name in found if (part := canvas_part(name)) and part.has_files]
    if not parts:
        raise Unusable(
            f"{download} is not a download of submissions from Canvas: no file in it "
            "has a name like theirs"
        )
    ordered = sorted(parts, key=lambda part: (part.attachment, part.entry))
    return {part.id: part.entry for part in ordered}


export.add_command(classroom50_autograder)
export.add_command(classroom50_result)
export.add_command(classroom50_template)
export.add_command(gradescope_autograder)
export.add_command(gradescope_results)


def _refuse_in_place(source: Path | None, output: Path | None) -> None:
    if source and output and output.exists() and source.exists() and source.samefile(output):
        raise Unusable(
            f"{output} is the file to fill, which is never overwritten: name another with -o"
        )


def _tell(output: Path, notes: "Notes", told: Collection[str] = ()) -> ExitCode:
    click.echo(f"{output}: {counted(notes.written, 'student')}")
    for line in notes.lines():
        if line not in told:  # by a file that was written before
            complain(line)
    return ExitCode.NOT_PASSED if notes.undecided else ExitCode.PASSED
