"""The commands of `grade export` that make a course system's autograder, and what that runs."""

from pathlib import Path

import click

from grader.commands.exits import complain
from grader.commands.export_options import (
    assignment_options,
    autograder_options,
    given_options,
    link_options,
    output_option,
    run_options,
)
from grader.commands.parameters import LessonName, PathName, kit_option
from grader.lessons.lesson import Lesson


@click.command("classroom50-autograder")
@click.argument("lesson", type=LessonName())
@autograder_options
@output_option
@kit_option
def classroom50_autograder(
    lesson: Lesson, seed: str | None, timeout: float | None, output: Path
) -> None:
    """Make Classroom 50's autograder.py for a lesson.

    The file holds the kit with its solutions and hidden checks: anyone who can read the file can
    read them. Scores are in hundredths of the lesson's points.

    \b
    grade export classroom50-autograder lesson4 -o autograder.py
    """
    from grader.exports.autograder_zip import write_script

    write_script(output, lesson, given_options(seed, timeout))
    points = f"{lesson.max_score:g} points, {100 * lesson.max_score:g} hundredths"
    click.echo(f"{output} is the autograder of {lesson.name}: {points}")


@click.command("classroom50-template")
@click.argument("lesson", type=LessonName())
@click.option(
    "--out",
    required=True,
    metavar="FOLDER",
    type=PathName(file_okay=False, path_type=Path),
    help="Write the files into FOLDER.",
)
@kit_option
def classroom50_template(lesson: Lesson, out: Path) -> None:
    """Make a lesson's template repository.

    Commit the files to a repository for Classroom 50, and turn its setting
    "Template repository" on.
    They are stubs, a README and a .gitignore: nothing in them grades.

    \b
    grade export classroom50-template lesson4 --out lesson4
    gh teacher assignment add ORG CLASSROOM lesson4 --name "Lesson 4" \\
      --template ORG/lesson4
    """
    from grader.exports.classroom50_template import write_template

    written = write_template(out, lesson)
    click.echo(f"{out} has the {len(written)} files of a template repository for {lesson.name}")


@click.command("classroom50-result")
@click.argument("lesson", type=LessonName())
@run_options
@assignment_options
@click.option("--owner", envvar=["OWNER", "USERNAME"], help="Login of the repository's owner.")
@link_options
@click.option("--datetime", metavar="TIME", help="When the work was handed in, in UTC.")
@output_option
@kit_option
def classroom50_result(
    lesson: Lesson,
    report: Path,
    exit_code: int,
    complaint: Path | None,
    classroom: str,
    assignment: str,
    assignment_type: str,
    output: Path,
    **identity: str | None,
) -> None:
    """Turn one report into Classroom 50's result.json.

    The autograder does this; Classroom 50 sets variables for most options. A hand-in that could not
    be read gets 0. If a fault in the grader kept some of it from being graded, nothing is written
    and the exit code is 3.

    \b
    grade export classroom50-result lesson4 report.json -o result.json \\
      --classroom nn --assignment lesson4 --owner ann --submission submit/1 \\
      --commit https://github.com/nn/ann/commit/1a2b \\
      --release https://github.com/nn/ann/releases/tag/submit%2F1 \\
      --datetime 2026-11-20T12:00:00Z
    """
    from grader.exports.classroom50 import Assignment
    from grader.exports.classroom50_run import export_result

    about = Assignment(classroom, assignment, assignment_type)
    given = {name: value for name, value in identity.items() if value}
    unread = export_result(lesson, report, exit_code, complaint, output, about, given)
    if unread:
        complain(f"nothing could be graded, so 0 points: {unread}")


@click.command("gradescope-autograder")
@click.argument("lesson", type=LessonName())
@autograder_options
@output_option
@kit_option
def gradescope_autograder(
    lesson: Lesson, seed: str | None, timeout: float | None, output: Path
) -> None:
    """Make Gradescope's autograder for a lesson.

    The zip holds the grader and the kit. Upload it as the assignment's autograder. Set the
    assignment's points to the lesson's, and choose Ubuntu 22.04 or newer as the base image.

    \b
    grade export gradescope-autograder lesson4 -o autograder.zip
    """
    from grader.exports.autograder_zip import write_autograder

    write_autograder(output, lesson, given_options(seed, timeout))
    click.echo(f"{output} is the autograder of {lesson.name}: {lesson.max_score:g} points")


@click.command("gradescope-results")
@click.argument("lesson", type=LessonName())
@run_options
@output_option
@kit_option
def gradescope_results(
    lesson: Lesson, report: Path, exit_code: int, complaint: Path | None, output: Path
) -> None:
    """Turn one report into a results.json.

    The autograder does this. If a hand-in could not be read, the results say why. If a fault in the
    grader kept some of it from being graded, nothing is written and the exit code is 3: Gradescope
    gives no score then.

    \b
    grade export gradescope-results lesson4 report.json -o results.json
    """
    from grader.exports.gradescope import export_run

    export_run(lesson, report, exit_code, complaint, output)
