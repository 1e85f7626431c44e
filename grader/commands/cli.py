"""The command line: reads arguments, calls one function, prints, returns an exit code."""

import contextlib
import gc
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import click

from grader import __version__
from grader.commands.exits import complain, complain_of_output, refusal
from grader.commands.kits import for_the_kit, kit_of
from grader.commands.parameters import KIT_OPTION, kit_option, known_lessons, meant
from grader.commands.streams import is_of_output, make_streams
from grader.commands.width import help_width
from grader.errors import ExitCode, Fault, Shortage, Unusable
from grader.lessons.lesson import lesson_names, load_lesson
from grader.practice.workspace import find_workspace, here


def run() -> int:
    """Run `grade` and return its exit code; expected trouble is one line on stderr."""
    make_streams()
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
    except Shortage as shortage:
        complain(f"could not grade: {shortage}")
        return ExitCode.NOT_GRADED
    except Fault as fault:
        complain(f"could not grade because of a fault in the grader or its kit: {fault}")
        return ExitCode.NOT_GRADED
    except Exception:
        import traceback

        traceback.print_exc()  # a fault of ours: all that helps to find it
        complain("this is a fault of the grader, not of the submission")
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


# In which module each command is: imported when it is asked for.
COMMANDS = {
    "batch": "grader.commands.batch",
    "derive": "grader.commands.author",
    "doctor": "grader.commands.author",
    "drill": "grader.commands.watch",
    "explain": "grader.commands.student",
    "export": "grader.commands.export",
    "hint": "grader.commands.student",
    "init": "grader.commands.student",
    "list": "grader.commands.student",
    "new": "grader.commands.new",
    "page": "grader.commands.page",
    "release": "grader.commands.release",
    "reset": "grader.commands.student",
    "show": "grader.commands.show",
    "status": "grader.commands.student",
    "verify": "grader.commands.author",
    "watch": "grader.commands.watch",
}


def command_named(name: str) -> click.Command:
    """Return one of `COMMANDS`."""
    there = vars(import_module(COMMANDS[name])).values()
    return next(each for each in there if isinstance(each, click.Command) and each.name == name)


class GradeGroup(click.Group):
    """Commands, and for each lesson of the kit a command of its name that grades it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the lessons and then the commands."""
        return [*known_lessons(ctx), *sorted(COMMANDS)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, or the one that grades the lesson of that name."""
        if cmd_name in COMMANDS:
            return command_named(cmd_name)
        if ctx.resilient_parsing and cmd_name not in known_lessons(ctx):  # nobody would hear why
            return None
        kit = kit_of(ctx)
        if cmd_name not in lesson_names(kit):
            return None
        from grader.commands.lesson import lesson_command

        return lesson_command(load_lesson(cmd_name, kit))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the kit's option first, wherever it stands: the lessons depend on it."""
        with _told_of_files():  # help is written from here
            return super().parse_args(ctx, _kit_first(args))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; refuse an unknown one with what it may have been meant to be."""
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None:
            commands, lessons = self.list_commands(ctx), known_lessons(ctx)
            close = meant(name, kit_of(ctx), commands, "lesson", lessons)
            raise click.UsageError(f"there is no lesson or command {name!r}{close}", ctx)
        return name, command, args[1:]

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; commands turn the errors of files they were given into advice."""
        gc.freeze()  # or all that is imported by now would be looked through at once
        gc.enable()  # which it was not while we began
        with _told_of_files():
            try:
                return super().invoke(ctx)
            except Unusable as unusable:
                raise Unusable(for_the_kit(str(unusable))) from unusable


@contextlib.contextmanager
def _told_of_files() -> Iterator[None]:
    """Raise OutputFailed where stdout cannot be written to, Unusable for any other OSError."""
    try:
        yield
    except OSError as error:
        if is_of_output(error):
            raise OutputFailed(error) from None
        raise Unusable(refusal(error)) from None


def _kit_first(args: list[str]) -> list[str]:
    """Return arguments with --kit and what it names before all others."""
    end = args.index("--") if "--" in args else len(args)
    for place, argument in enumerate(args[:end]):
        length = {KIT_OPTION: 2, f"{KIT_OPTION}=": 1}.get(argument[: len(KIT_OPTION) + 1], 0)
        if length and place + length <= end:
            return [*args[place : place + length], *args[:place], *args[place + length :]]
    return args


@click.group(
    cls=GradeGroup,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "max_content_width": 80,
        "terminal_width": help_width(),
    },
    invoke_without_command=True,
)
@click.version_option(__version__, prog_name="grade")
@kit_option
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Write down from memory how a neural network learns, and have it graded.

    \b
    Begin in an empty folder:
      grade init .
      grade lesson4

    Exit codes: 0 everything passed; 1 graded, not everything passed; 2 used
    wrongly, or the input cannot be read; 3 could not grade; 130 interrupted.
    """
    if ctx.invoked_subcommand is None and find_workspace(here()):
        ctx.invoke(command_named("status"))
    elif ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
