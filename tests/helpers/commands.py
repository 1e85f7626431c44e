"""`grade` as a user types it: in the tests' own process, or started in one of its own."""

import atexit
import contextlib
import functools
import gc
import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from unittest import mock

from grader.commands.cli import run
from grader.errors import ExitCode
from grader.sandbox import sandbox
from grader.sandbox.helper import Helper

GRADE = str(Path(sys.executable).with_name("grade"))
LONGEST = 120  # seconds

RunGrade = Callable[..., subprocess.CompletedProcess[str]]


def run_here(
    *arguments: object,
    cwd: Path,
    env: Mapping[str, str] | None = None,
    input: str = "",  # noqa: A002 (as subprocess calls it)
) -> subprocess.CompletedProcess[str]:
    """Run `grade` in this process, which has imported all of it, and return what came of it.

    What workers are forked from is kept from one command to the next: see `kept_helpers`.
    """
    command = ["grade", *map(str, arguments)]
    with (
        _streams(input) as (stdout, stderr),
        _surroundings(command, cwd, env),
        kept_helpers(),
    ):
        try:
            code = run()
        except SystemExit as end:  # as click's completion ends
            code = int(end.code or 0)
        except KeyboardInterrupt:
            code = ExitCode.INTERRUPTED
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        said = [stream.getvalue().decode() for stream in (stdout, stderr)]
    return subprocess.CompletedProcess(command, int(code), *said)


class _KeptHelper(Helper):
    """A helper that outlives the command that had it: to start one costs more than most commands.

    Its workers are as new to each command as those of a helper of its own.
    """

    def hang_up(self) -> None:
        """Leave it to the next command."""

    def close(self) -> None:
        """Leave it to the next command."""
        self.learn_process_ids()

    @classmethod
    @functools.cache
    def get(cls, *, reads: bool) -> "_KeptHelper":
        """Return the one helper of this kind; it ends with the tests' process."""
        kept = cls(reads=reads)
        atexit.register(Helper.close, kept)
        atexit.register(Helper.hang_up, kept)  # before that
        return kept


def _helper(*, reads: bool = False) -> Helper:
    return _KeptHelper.get(reads=reads)


@contextlib.contextmanager
def kept_helpers() -> Iterator[None]:
    """Have commands of this process share the processes from which workers are forked."""
    with mock.patch.object(sandbox, "Helper", _helper):
        yield


@contextlib.contextmanager
def _streams(given: str) -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Have what is printed in here go to two buffers, and what is read come from a text."""
    stdin, stdout, stderr = io.BytesIO(given.encode()), io.BytesIO(), io.BytesIO()
    streams = {
        name: io.TextIOWrapper(buffer, "utf-8", write_through=True)
        for name, buffer in (("stdin", stdin), ("stdout", stdout), ("stderr", stderr))
    }
    with mock.patch.multiple(sys, **streams):
        yield stdout, stderr


@contextlib.contextmanager
def _surroundings(command: list[str], cwd: Path, env: Mapping[str, str] | None) -> Iterator[None]:
    """Have a process's arguments, folder and environment be these, and afterwards its own again."""
    with (
        mock.patch.object(sys, "argv", command),
        mock.patch.dict(os.environ, env or {}, clear=env is not None),
        contextlib.chdir(cwd),
    ):
        try:
            yield
        finally:
            gc.enable()  # a command that grades does without


def start(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    """Run the installed `grade` in a process of its own, and return what came of it."""
    settings = {"capture_output": True, "text": True, "timeout": LONGEST, "check": False}
    command = [GRADE, *map(str, arguments)]
    return subprocess.run(command, **(settings | options))  # type: ignore[call-overload,no-any-return]
