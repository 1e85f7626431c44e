"""Options that several commands of `grade export` take alike."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from grader.commands.parameters import PathName, Seconds, recorded_seed

Command = TypeVar("Command", bound=Callable[..., Any])
FILE = PathName(dir_okay=False, path_type=Path)
FOLDER = PathName(file_okay=False, path_type=Path)


def class_argument(command: Command) -> Command:
    """Add the argument that names the folder of a class."""
    return click.argument("folder", metavar="DIR", type=FOLDER)(command)


def absent_option(command: Command) -> Command:
    """Add the option that gives 0 to those who handed in nothing."""
    return click.option(
        "--absent",
        type=click.Choice(["0"]),
        help="Give those who handed in nothing 0.  [default: write nothing for them]",
    )(command)


def overwrite_option(command: Command) -> Command:
    """Add the option that writes over what was changed by hand."""
    return click.option(
        "--overwrite",
        is_flag=True,
        help="Overwrite grades that were changed by hand since the last export, too.",
    )(command)


def out_option(command: Command) -> Command:
    """Add the option that names the folder to write into."""
    return click.option(
        "--out",
        required=True,
        metavar="FOLDER",
        type=FOLDER,
        help="Write into FOLDER, one folder for each student.",
    )(command)


def autograder_options(command: Command) -> Command:
    """Add the options with which an autograder grades."""
    seed = click.option(
        "--seed",
        metavar="TEXT",
        callback=recorded_seed,
        help="Let the autograder draw the checks' own inputs from this seed.",
    )
    timeout = click.option(
        "--timeout",
        type=Seconds(min=0.01, max=600),
        metavar="SECONDS",
        help="Time limit of the autograder for one call of a function.",
    )
    return seed(timeout(command))


def given_options(seed: str | None, timeout: float | None) -> list[str]:
    """Return the options that an autograder hands on to `grade`."""
    seconds = [] if timeout is None else [f"--timeout={timeout:g}"]
    return ([] if seed is None else [f"--seed={seed}"]) + seconds


def output_option(command: Command) -> Command:
    """Add the option that names the file to write."""
    return click.option(
        "-o", "output", required=True, metavar="FILE", type=FILE, help="Write it into FILE."
    )(command)


def run_options(command: Command) -> Command:
    """Add the report that a run of `grade` wrote, and how the run ended."""
    report = click.argument("report", metavar="REPORT", type=FILE)
    exit_code = click.option(
        "--exit-code",
        type=int,
        default=0,
        show_default=True,
        metavar="CODE",
        help="The exit code of `grade`.",
    )
    complaint = click.option(
        "--complaint", metavar="FILE", type=FILE, help="What `grade` said on stderr."
    )
    return report(exit_code(complaint(command)))


def assignment_options(command: Command) -> Command:
    """Add the options that say which assignment of Classroom 50 it is."""
    classroom = click.option(
        "--classroom", required=True, envvar="CLASSROOM", help="The classroom's short name."
    )
    assignment = click.option(
        "--assignment", required=True, envvar="ASSIGNMENT", help="The assignment's slug."
    )
    kind = click.option(
        "--assignment-type",
        type=click.Choice(["individual", "group"]),
        default="individual",
        show_default=True,
        envvar="ASSIGNMENT_TYPE",
        help="The assignment's mode.",
    )
    return classroom(assignment(kind(command)))


def link_options(command: Command) -> Command:
    """Add the options that say what was handed in to Classroom 50, and where it stands."""
    tag = click.option("--submission", envvar="SUBMISSION_TAG", help="Tag, as submit/...")
    commit = click.option("--commit", envvar="COMMIT_URL", help="Link to the commit.")
    release = click.option("--release", envvar="RELEASE_URL", help="Link to the release.")
    review = click.option(
        "--review", envvar="REVIEW_URL", help="Link to the review.  [default: the commit]"
    )
    return tag(commit(release(review(command))))
