"""How a command ends: its exit code, and one line on stderr that says what went wrong."""

import contextlib
import os
from pathlib import Path

import click

from grader.errors import Unusable
from grader.practice.workspace import refused
from grader.text import printable

DELETED = "the current folder was deleted: change to one that exists"


def complain(message: str) -> None:
    """Say on stderr, in one line, what is wrong."""
    with contextlib.suppress(OSError):  # nobody hears it; the exit code says it too
        click.echo(f"grade: {printable(' '.join(message.split()))}", err=True)


def refusal(error: OSError) -> str:
    """Return what the system refused, in a line that names the file where it is known."""
    if _is_deleted():
        return DELETED
    names = [str(name) for name in (error.filename, error.filename2) if name is not None]
    what = error.strerror or str(error)
    return f"{' and '.join(names)}: {what}" if names else f"the system refused something: {what}"


def cannot(what: str, error: OSError, path: Path) -> Unusable:
    """Return that something cannot be done with a file; it is `path` where the system names none.

    Raise it `from None`.
    """
    return Unusable(DELETED if _is_deleted() else f"cannot {what} {refused(error, path)}")


def _is_deleted() -> bool:
    """Whether the current folder was deleted."""
    try:
        os.getcwd()
    except OSError:
        return True
    return False


def complain_of_output(error: OSError) -> None:
    """Say that the output could not be written, and keep Python from saying it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    closed = isinstance(error, BrokenPipeError)
    what = "was closed before its end" if closed else f"could not be written: {error.strerror}"
    complain(f"the output {what}")
