"""The command line: reads arguments, calls one function, prints, returns an exit code."""

import io
import os
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from grader import __version__
from grader.exits import ExitCode, complain, complain_of_output
from grader.kit import Fault, Lesson, Unusable, lesson_names, load_lesson
from grader.lesson_command import lesson_command
from grader.parameters import LessonName, suggestion


def run() -> int:
    """Run `grade` and return its exit code; expected trouble is one line on stderr."""
    # Where they are closed, as by `>&-`, Python has none, and pytest asks for one.
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for as long as the process)
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (for as long as the process)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a screen that cannot show a letter shows "?"
    try:
        code = cli.main(prog_name="grade", standalone_mode=False)
        return code if isinstance(code, int) else ExitCode.PASSED
    except click.Abort:
        raise KeyboardInterrupt from None
    except OutputFailed as failed:
        complain_of_output(failed.error)
        return ExitCode.UNUSABLE
    except (click.ClickException, Unusable) as error:
        complain(_advice(error))
        return ExitCode.UNUSABLE
    except Fault as fault:
        complain(f"could not grade, by a fault of the kit: {fault}")
        return ExitCode.NOT_GRADED
    except Exception:
        traceback.print_exc()  # a fault of ours: all that helps to find it
        complain("that is a fault of the grader, not of the submission")
        return ExitCode.NOT_GRADED


def _advice(error: click.ClickException | Unusable) -> str:
    if isinstance(error, click.UsageError) and error.ctx:
        return f"{error.format_message()} (try `{error.ctx.command_path} --help`)"
    return error.format_message() if isinstance(error, click.ClickException) else str(error)


class OutputFailed(Exception):
    """Stdout could not be written to; not an OSError, some of which click ends the process for."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


# Commands in modules of their own: imported when they are asked for.
ELSEWHERE = {
    "batch": "grader.batch_command",
    "drill": "grader.commands.watch",
    "explain": "grader.commands.student",
    "export": "grader.export_command",
    "hint": "grader.commands.student",
    "init": "grader.commands.student",
    "list": "grader.commands.student",
    "reset": "grader.commands.student",
    "status": "grader.commands.student",
    "watch": "grader.commands.watch",
}


class GradeGroup(click.Group):
    """Commands, and for each lesson of the kit a command of its name that grades it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the lessons and then the commands."""
        return [*lesson_names(), *sorted([*self.commands, *ELSEWHERE])]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or the one that grades the lesson of that name."""
        if cmd_name in lesson_names():
            return lesson_command(load_lesson(cmd_name))
        if cmd_name in ELSEWHERE:
            commands = vars(import_module(ELSEWHERE[cmd_name])).values()
            return next(
                each
                for each in commands
                if isinstance(each, click.Command) and each.name == cmd_name
            )
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; refuse an unknown one with what it may have been meant to be."""
        name = args[0]
        if self.get_command(ctx, name) is None:
            close = suggestion(name, self.list_commands(ctx))
            raise click.UsageError(f"there is no lesson or command {name!r}{close}", ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; commands turn the errors of files they were given into advice."""
        try:
            return super().invoke(ctx)
        except OSError as error:
            raise OutputFailed(error) from None


@click.group(
    cls=GradeGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
    invoke_without_command=True,
)
@click.version_option(__version__, prog_name="grade")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Write down from memory how a neural network learns, and have it graded.

    \b
    Begin in an empty folder:
      grade init .
      grade lesson4

    \b
    Exit codes: 0 everything passed; 1 graded, not everything passed; 2 used
    wrongly, or the input cannot be read; 3 could not grade; 130 interrupted.
    """
    if ctx.invoked_subcommand is None:
        from grader.practice.workspace import find_workspace, here

        status = cli.get_command(ctx, "status") if find_workspace(here()) else None
        if status:
            ctx.invoke(status)
        else:
            click.echo(ctx.get_help())


@cli.command()
def derive() -> None:
    """Write the stubs anew from the solutions (for authors).

    \b
    grade derive
    """
    from grader.stubs import write_stubs

    for name in lesson_names():
        changed = write_stubs(load_lesson(name))
        click.echo(f"{name}: {', '.join(changed) or 'nothing to change'}")


@cli.command()
def doctor() -> int:
    """Tell how well this machine keeps students' code in its place, by trying.

    \b
    grade doctor
    """
    from grader.doctor import examine, lines

    diagnosis = examine()
    for line in lines(diagnosis):
        click.echo(line)
    return ExitCode.PASSED if diagnosis.sound else ExitCode.NOT_PASSED


@cli.command()
@click.argument("lessons", nargs=-1, metavar="[LESSON]...", type=LessonName())
@click.option(
    "--mutants",
    is_flag=True,
    help="Instead, put every small mistake into the solutions and see it refused.",
)
def verify(lessons: Sequence[Lesson], mutants: bool) -> int:
    """Prove the kit sound (for authors): all lessons, or those named.

    Solutions pass, stubs are to do, wrong and lazy answers are refused, wrong ones are diagnosed
    as what they are, no text tells what is due, and all files agree.

    \b
    grade verify
    grade verify lesson4 --mutants
    """
    chosen = lessons or [load_lesson(name) for name in lesson_names()]
    found = _surviving_mutants(chosen) if mutants else _problems(chosen)
    for problem in found:
        click.echo(problem)
    names = ", ".join(lesson.name for lesson in chosen)
    click.echo(f"{names}: {len(found)} problems" if found else f"{names}: sound")
    return ExitCode.NOT_PASSED if found else ExitCode.PASSED


def _problems(lessons: Sequence[Lesson]) -> list[str]:
    from grader.verify import problems, steps

    to_prove = steps(lessons)
    with click.progressbar(to_prove, label="verify", file=sys.stderr, item_show_func=str) as bar:
        return list(problems(bar))


def _surviving_mutants(lessons: Sequence[Lesson]) -> list[str]:
    """Print the mutation score of each exercise; return a line for each unexpected survivor."""
    from grader.mutants import listed_as_equivalent, survey, unlisted

    exercises = [exercise for lesson in lessons for exercise in lesson.exercises]
    found: list[str] = []
    with click.progressbar(exercises, label="mutants", file=sys.stderr) as bar:
        for lesson in lessons:
            listed = listed_as_equivalent(lesson)
            for each in survey(lesson):
                bar.update(1)
                equivalent = len(listed.get(each.exercise, {}))
                killed = each.mutants - len(each.survivors)
                click.echo(
                    f"{lesson.name} {each.exercise}: {killed} of {each.mutants} refused, "
                    f"{equivalent} equivalent"
                )
                found += unlisted(each, listed.get(each.exercise, {}))
    return found
