"""How a command ends: its exit code, and where it is not what was hoped for, one line why."""

import os
from enum import IntEnum

import click

from grader.report import printable


class ExitCode(IntEnum):
    """What `grade` tells whoever called it."""

    PASSED = 0
    NOT_PASSED = 1  # graded, and not everything passed
    UNUSABLE = 2  # the command was used wrongly, or its input cannot be read
    NOT_GRADED = 3  # we could not grade: never the student's fault
    INTERRUPTED = 130


def complain(message: str) -> None:
    """Say on stderr, in one line, what is wrong."""
    click.echo(f"grade: {printable(' '.join(message.split()))}", err=True)


def complain_of_output(error: OSError) -> None:
    """Say that the output could not be written, and keep Python from saying so once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    closed = isinstance(error, BrokenPipeError)
    what = "was closed before its end" if closed else f"could not be written: {error.strerror}"
    complain(f"the output {what}")
