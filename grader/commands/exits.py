"""How a command ends: its exit code, and where it is not what was hoped for, one line why."""

import os

import click

from grader.text import printable


def complain(message: str) -> None:
    """Say on stderr, in one line, what is wrong."""
    click.echo(f"grade: {printable(' '.join(message.split()))}", err=True)


def complain_of_output(error: OSError) -> None:
    """Say that the output could not be written, and keep Python from saying so once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    closed = isinstance(error, BrokenPipeError)
    what = "was closed before its end" if closed else f"could not be written: {error.strerror}"
    complain(f"the output {what}")
