"""`grade lessonN`: grading one submission of one lesson."""

import contextlib
import gc
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from grader.commands.exits import complain, complain_of_output
from grader.commands.parameters import (
    ExerciseName,
    PathName,
    kit_option,
    seed_option,
    timeout_option,
)
from grader.commands.place import open_log, own_folder, workspace_of
from grader.errors import ExitCode, Unusable
from grader.files import write_output
from grader.handin.seen import Fate, notes_by_path
from grader.judge.options import Options
from grader.lessons.lesson import Exercise, Lesson
from grader.text import shown

if TYPE_CHECKING:
    from grader.commands.view import View
    from grader.handin.submission import Submission
    from grader.results.report import Report

MOST_NOTES = 5
HELP = """Grade {name}: {title}.

Exercises: {exercises}. If you name none, all are graded.

\b
grade {name}
grade {name} {first}
grade {name} -v
grade {name} --page report.html
grade {name} --submission exercises/{name} --json -o report.json
"""


def output_options(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options that say where a report goes, and a page."""
    as_json = click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
    output = click.option(
        "-o",
        "output",
        type=PathName(path_type=Path),
        metavar="FILE",
        help="Also write the report as JSON into FILE.",
    )
    page = click.option(
        "--page",
        type=PathName(path_type=Path),
        metavar="FILE",
        help="Write a page into FILE, with pictures of what the functions did.",
    )
    return as_json(output(page(command)))


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
        type=PathName(path_type=Path),
        metavar="PATH",
        help=(
            "Grade this folder, .py file, archive or notebook.  "
            f"[default: ./exercises/{lesson.name}]"
        ),
    )
    @click.option("-v", "--verbose", is_flag=True, help="Show everything about every exercise.")
    @output_options
    @seed_option
    @timeout_option
    @kit_option
    def command(
        exercises: Sequence[Exercise],
        submission: Path | None,
        page: Path | None,
        verbose: bool,
        as_json: bool,
        output: Path | None,
        seed: str,
        timeout: float | None,
    ) -> int:
        chosen = tuple(exercise.name for exercise in exercises)
        for file in filter(None, (output, page)):
            _refuse_unwritable(file)
        place = submission or own_folder(lesson)
        options = Options(seed, timeout, chosen)
        own = submission is None
        report, view = _grade(
            lesson, place, options, own=own, verbose=verbose, drawn=not as_json, paged=bool(page)
        )
        _show(report, view, as_json)
        _write(lesson, report, output, page)
        return _exit_code(report)

    return command


def _help(lesson: Lesson) -> str:
    names = [exercise.name for exercise in lesson.exercises]
    return HELP.format(
        name=lesson.name, title=lesson.title, exercises=", ".join(names), first=names[0]
    )


def _grade(
    lesson: Lesson,
    place: Path,
    options: Options,
    *,
    own: bool,
    verbose: bool,
    drawn: bool,
    paged: bool,
) -> "tuple[Report, View]":
    """Grade what is in `place`, and note it where it is the student's own; return what to show."""
    from grader.sandbox.sandbox import Sandbox

    gc.disable()  # one grading is over before collecting garbage would pay
    begun = Sandbox(reads=not place.is_dir())  # it warms up while the rest is imported
    from grader.handin.opener import Opener
    from grader.handin.submission import read_submission

    meanwhile = partial(import_module, "grader.judge.run")
    with contextlib.closing(Opener(begun, meanwhile=meanwhile)) as opener:
        handed_in = read_submission(place, lesson, options.exercises, opener, only_here=own)
        for note in _notes(handed_in):
            complain(note)
        from grader.judge.run import grade

        sandbox = opener.sandbox or begun
        report = grade(lesson, handed_in, sandbox, options)
        from grader.commands.view import overview, whole_view
        from grader.practice.curves import curve_lines

        if paged:
            from grader.pages.asking import with_pictures

            report = with_pictures(report, lesson, handed_in.sources, sandbox)
        view = whole_view(report) if verbose or options.exercises else overview(report)
        told = [each for each in report.exercises if drawn and each.name in view.told]
        curves = {each.name: curve_lines(lesson, each, handed_in.sources, sandbox) for each in told}
        sandbox.hang_up()
        if drawn:
            import_module("grader.commands.terminal")  # meanwhile the sandbox ends
    _record(lesson, place, report, handed_in)
    return report, replace(view, curves=curves)


def _record(lesson: Lesson, place: Path, report: "Report", handed_in: "Submission") -> None:
    """Note what came of a grading, where what was graded is the student's own."""
    workspace = workspace_of(place, lesson)
    if workspace:
        from grader.practice.log import now
        from grader.practice.recording import record

        record(report, handed_in.sources, lesson, workspace, open_log(workspace), now)


def _write(lesson: Lesson, report: "Report", output: Path | None, page: Path | None) -> None:
    if output:
        write_output(output, report.to_json().encode())
    if page:
        from grader.pages.student import student_page

        write_output(page, student_page(lesson, report).encode())


def _notes(submission: "Submission") -> list[str]:
    """Return a line for each file that was read under another name, or may be work and was not."""
    told = (each for each in submission.files if each.fate in {Fate.RENAMED, Fate.DOUBTFUL})
    lines = [f"{shown(path)}: {note}" for path, note in notes_by_path(told).items()]
    more = len(lines) - MOST_NOTES
    return lines[:MOST_NOTES] + ([f"{more} more of such files"] if more > 0 else [])


def _exit_code(report: "Report") -> ExitCode:
    if report.internal:
        complain("some of it could not be graded because of a fault in the grader")
        return ExitCode.NOT_GRADED
    return ExitCode.PASSED if report.passed else ExitCode.NOT_PASSED


def _refuse_unwritable(path: Path) -> None:
    device = path.exists() and not path.is_file()
    if path.is_dir() or not os.access(path if device else path.parent, os.W_OK):
        raise Unusable(f"cannot write {path}: name a file in a folder you can write to")


def _show(report: "Report", view: "View", as_json: bool) -> None:
    """Print a report; that a pipe was closed takes nothing from the verdict."""
    if as_json:
        text = report.to_json()
    else:
        from grader.commands.terminal import report_text

        text = report_text(report, view)
    try:
        click.echo(text, nl=False)
    except BrokenPipeError as error:
        complain_of_output(error)
    from grader.commands.github import annotations, is_github, write_summary

    if is_github():
        for line in annotations(report):
            click.echo(line, err=True)
        write_summary(report)
