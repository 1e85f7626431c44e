"""The commands of `grade export` that make a course system's autograder, and what that runs."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from grader.commands.exits import complain
from grader.commands.parameters import LessonName, Seconds, kit_option
from grader.lessons.lesson import Lesson

Command = TypeVar("Command", bound=Callable[..., Any])
FILE = click.Path(dir_okay=False, path_type=Path)


def autograder_options(command: Command) -> Command:
    """Add the options with which an autograder grades."""
    seed = click.option(
        "--seed", metavar="TEXT", help="Have it draw the checks' own inputs from this seed."
    )
    timeout = click.option(
        "--timeout",
        type=Seconds(min=0.01, max=600),
        metavar="SECONDS",
        help="Have it let one call of a function take this long.",
    )
    return seed(timeout(command))


def given_options(seed: str | None, timeout: float | None) -> list[str]:
    """Return the options that an autograder hands on to `grade`."""
    seconds = [] if timeout is None else [f"--timeout={timeout:g}"]
    return ([] if seed is None else [f"--seed={seed}"]) + seconds


@click.command("classroom50-autograder")
@click.argument("lesson", type=LessonName())
@autograder_options
@click.option("-o", "output", required=True, metavar="FILE", type=FILE, help="Write it into FILE.")
@kit_option
def classroom50_autograder(
    lesson: Lesson, seed: str | None, timeout: float | None, output: Path
) -> None:
    """Make Classroom 50's autograder.py for a lesson.

    The file holds the kit, solutions and hidden checks too: whoever can read
    it can read them. Scores are in hundredths of the lesson's points.

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
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the files into FOLDER.",
)
@kit_option
def classroom50_template(lesson: Lesson, out: Path) -> None:
    """Make the files of Classroom 50's template repository for a lesson.

    Commit them to a repository, and turn its setting "Template repository" on.
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
@click.argument("report", metavar="REPORT", type=FILE)
@click.option(
    "--exit-code",
    type=int,
    default=0,
    show_default=True,
    metavar="CODE",
    help="With what `grade` ended.",
)
@click.option("--complaint", metavar="FILE", type=FILE, help="What `grade` said on stderr.")
@click.option("--classroom", required=True, envvar="CLASSROOM", help="The classroom's short name.")
@click.option("--assignment", required=True, envvar="ASSIGNMENT", help="The assignment's slug.")
@click.option(
    "--assignment-type",
    type=click.Choice(["individual", "group"]),
    default="individual",
    show_default=True,
    envvar="ASSIGNMENT_TYPE",
    help="The assignment's mode.",
)
@click.option("--owner", envvar=["OWNER", "USERNAME"], help="Login of whose repository it is.")
@click.option("--submission", envvar="SUBMISSION_TAG", help="Tag, as submit/...")
@click.option("--commit", envvar="COMMIT_URL", help="Link to the commit.")
@click.option("--release", envvar="RELEASE_URL", help="Link to the release.")
@click.option("--review", envvar="REVIEW_URL", help="Link to the review.  [default: the commit]")
@click.option("--datetime", metavar="TIME", help="When it was handed in, in UTC.")
@click.option("-o", "output", required=True, metavar="FILE", type=FILE, help="Write it into FILE.")
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

    The autograder does so, where Classroom 50 sets variables for most options.
    What could not be read gets 0; of what was not graded by a fault of the kit
    nothing is written, and the exit code is 3.

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
