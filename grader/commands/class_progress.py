"""How far the grading of a class is, on stderr while it goes on."""

import contextlib
import sys
import time
from collections.abc import Callable, Iterator

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

PLAIN_SECONDS = 5.0  # between two lines of progress, where there is no terminal


@contextlib.contextmanager
def show_progress(total: int) -> Iterator[Callable[[], None]]:
    """Show on stderr how far it is: a bar on a terminal, else a line now and then."""
    if not sys.stderr.isatty():
        yield _PlainProgress(total)
        return
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, rate="")

        def advance() -> None:
            bar.advance(task)
            speed = bar.tasks[0].speed
            bar.update(task, rate=f"{speed:.1f} a second" if speed else "")

        yield advance


class _PlainProgress:
    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0
        self.begun = self.shown = time.monotonic()

    def __call__(self) -> None:
        self.done += 1
        now = time.monotonic()
        if now - self.shown < PLAIN_SECONDS:
            return
        self.shown = now
        rate = self.done / (now - self.begun)
        left = (self.total - self.done) / rate
        click.echo(f"{self.done} of {self.total}, {rate:.1f} a second, {left:.0f} s left", err=True)
