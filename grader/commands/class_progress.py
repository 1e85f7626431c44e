"""How far the grading of a class is, on stderr while it goes on."""

import contextlib
import sys
import time
from collections.abc import Callable, Iterable, Iterator

import click
from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

PLAIN_SECONDS = 5.0  # between two lines of progress, where there is no terminal


@contextlib.contextmanager
def show_progress(total: int) -> Iterator[Callable[[], None]]:
    """Show on stderr how far it is: a bar on a terminal, else a line now and then."""
    if not sys.stderr.isatty():
        yield _PlainProgress(total)
        return
    with Bar(total, Console(stderr=True)) as bar:
        yield bar.one_more


class Bar(Progress):
    """A bar of students that are done; it looks how many these are whenever it is drawn."""

    def __init__(self, total: int, console: Console) -> None:
        self.done = 0
        columns = (
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
        )
        super().__init__(*columns, console=console, transient=True)
        self.add_task("", total=total, rate="")

    def one_more(self) -> None:
        """Count a student: to draw costs more than much of what is done for each."""
        self.done += 1

    def get_renderables(self) -> Iterable[RenderableType]:
        """Give what is drawn."""
        for task in self.tasks:
            rate = f"{task.speed:.1f} a second" if task.speed else ""
            self.update(task.id, completed=self.done, rate=rate)
        return super().get_renderables()


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
