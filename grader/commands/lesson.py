"""`grade lessonN`: grading one submission of one lesson."""

import contextlib
import gc
import os
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

import click

from grader.commands.exits import complain, complain_of_output
from grader.commands.parameters import ExerciseName, Seconds, seed_option
from grader.errors import ExitCode, Unusable
from grader.files import write_output
from grader.handin.submission import find_submission, read_submission
from grader.judge.options import Options
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import Report

HELP = """Grade {name}: {title}.

Exercises: {exercises}. Without any named, all are graded.

\b
grade {name}
grade {name} {first}
grade {name} --submission exercises/{name} --json -o report.json
"""


def output_options(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options that say where a report goes."""
    as_json = click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
    output = click.option(
        "-o",
        "output",
        type=click.Path(path_type=Path),
        metavar="FILE",
        help="Write the report as JSON into FILE too.",
    )
    return as_json(output(command))


def lesson_command(lesson: Lesson) -> click.Command:
    """Return the command that grades `lesson`."""

    @click.command(
        lesson.name,
        help=_help(lesson),
        short_help=f"Grade {lesson.title[0].lower()}{lesson.title[1:]}.",
    )
    @click.argument("exercises", nargs=-1, metavar="[EXERCISE]...", type=ExerciseName(lesson))
    @click.option(
        "--submission",
        type=click.Path(path_type=Path),
        metavar="PATH",
        help=(
            "Grade this folder, .py file, archive or notebook.  "
            f"[default: ./exercises/{lesson.name}]"
        ),
    )
    @output_options
    @seed_option
    @click.option(
        "--timeout",
        type=Seconds(min=0.01, max=600),
        default=lesson.call_seconds,
        show_default=True,
        metavar="SECONDS",
        help="Let one call of a function take this long.",
    )
    def command(
        exercises: Sequence[Exercise],
        submission: Path | None,
        as_json: bool,
        output: Path | None,
        seed: str,
        timeout: float,
    ) -> int:
        chosen = tuple(exercise.name for exercise in exercises)
        if output:
            _refuse_unwritable(output)
        report = _grade(lesson, chosen, submission, seed, timeout)
        _show(report, as_json)
        if output:
            write_output(output, report.to_json().encode())
        return _exit_code(report)

    return command


def _help(lesson: Lesson) -> str:
    names = [exercise.name for exercise in lesson.exercises]
    return HELP.format(
        name=lesson.name, title=lesson.title, exercises=", ".join(names), first=names[0]
    )


def _grade(
    lesson: Lesson, exercises: tuple[str, ...], submission: Path | None, seed: str, timeout: float
) -> Report:
    from grader.handin.opener import Opener
    from grader.sandbox.sandbox import Sandbox

    gc.disable()  # one grading is over before collecting garbage would pay
    options = Options(seed, timeout, exercises)
    # A sandbox warms up while pytest is imported.
    with contextlib.closing(Opener(meanwhile=partial(import_module, "grader.judge.run"))) as opener:
        handed_in = read_submission(
            submission or find_submission(lesson),
            lesson,
            exercises,
            opener,
            only_here=submission is None,
        )
        with contextlib.nullcontext(opener.sandbox) if opener.sandbox else Sandbox() as sandbox:
            from grader.judge.run import grade

            return grade(lesson, handed_in, sandbox, options)


def _exit_code(report: Report) -> ExitCode:
    if report.internal:
        complain("some of it could not be graded, by a fault of the kit")
        return ExitCode.NOT_GRADED
    return ExitCode.PASSED if report.passed else ExitCode.NOT_PASSED


def _refuse_unwritable(path: Path) -> None:
    device = path.exists() and not path.is_file()
    if path.is_dir() or not os.access(path if device else path.parent, os.W_OK):
        raise Unusable(f"cannot write {path}: name a file in a folder you can write to")


def _show(report: Report, as_json: bool) -> None:
    """Print a report; that a pipe was closed takes nothing from the verdict."""
    text = report.to_json()
    if not as_json:
        from grader.commands.terminal import report_text

        text = report_text(report)
    try:
        click.echo(text, nl=False)
    except BrokenPipeError as error:
        complain_of_output(error)
