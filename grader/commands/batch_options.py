"""The options of `grade batch`: what a class is joined to, where and how it is graded."""

import functools
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from grader.batch.tls import TLS
from grader.commands.parameters import PathName, Said, kit_option, seed_option, timeout_option
from grader.commands.tls_options import tls_options
from grader.handin.sections import ClassSource
from grader.lessons.lesson import Lesson
from grader.results.late import LatePenalty, read_late_penalty


@dataclass(frozen=True)
class BatchOptions:
    """What was given on the command line, each option under its own name (`as_json` is --json)."""

    folders: tuple[Path, ...]
    out: Path
    roster: Path | None
    id_column: str | None
    groups: Path | None
    late_penalty: LatePenalty | None
    as_json: bool
    jobs: int
    scheduler: str | None
    tls: TLS
    again: bool
    replace: bool
    pages: bool
    dry_run: bool
    seed: str
    timeout: float | None
    allow_unconfined_code: bool

    @property
    def source(self) -> ClassSource:
        """Where the class is to be read from."""
        return ClassSource(self.folders, self.roster, self.id_column, self.groups)

    def check(self) -> None:
        """Refuse options that need others.

        Raises:
            UsageError, Unusable: one of them is missing, or a file for TLS cannot be used.
        """
        needs_roster = {"--id-column": self.id_column, "--late-penalty": self.late_penalty}
        for option, given in needs_roster.items():
            if given is not None and self.roster is None:
                raise click.UsageError(f"{option} needs --roster")
        self.tls.check(self.scheduler)


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.argument(
        "folders", metavar="FOLDER...", nargs=-1, required=True, type=PathName(path_type=Path)
    ),
    click.option(
        "--out",
        required=True,
        type=PathName(path_type=Path),
        metavar="DIR",
        help="Write scores and reports into DIR; if a batch was begun there, continue it.",
    ),
    click.option(
        "--roster",
        type=PathName(path_type=Path),
        metavar="FILE",
        help="Match the class with the students of this CSV; list who handed in nothing.",
    ),
    click.option(
        "--id-column",
        metavar="NAME",
        help="Find the students of the roster by this column.  [default: the one that finds most]",
    ),
    click.option(
        "--groups",
        type=PathName(path_type=Path),
        metavar="FILE",
        help="Give each member of a group its grade: a CSV with the columns group and id.",
    ),
    click.option(
        "--late-penalty",
        metavar="RULE",
        type=Said(read_late_penalty, "RULE"),
        help="Take points off late work, such as '10% a day, at most 50%': of the lesson's points, "
        "for each day that was begun. The roster must say how late: Moodle's worksheet does, or a "
        "column `days late`.",
    ),
    click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON."),
    click.option(
        "--jobs",
        type=click.IntRange(min=1),
        default=lambda: len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count(),
        show_default="all cores",
        metavar="N",
        help="Grade in this many processes on this machine.",
    ),
    click.option(
        "--scheduler",
        metavar="ADDRESS",
        help="Grade on the Dask cluster of this scheduler, such as tcp://10.0.0.1:8786.",
    ),
    tls_options,
    click.option(
        "--again", is_flag=True, help="Grade everything again, even what has not changed."
    ),
    click.option(
        "--replace",
        is_flag=True,
        help="Replace another class that was graded into DIR, or accept that some of it are gone; "
        "the old scores are kept under a date.",
    ),
    click.option(
        "--pages", is_flag=True, help="Write a page with pictures for each student into reports/."
    ),
    click.option(
        "--dry-run",
        is_flag=True,
        help="Only show the scores, or which ones would change; what is new is graded and kept.",
    ),
    seed_option,
    timeout_option,
    click.option(
        "--allow-unconfined-code",
        is_flag=True,
        help="Grade even where submissions could read and reach more than they should.",
    ),
    kit_option,
)


def batch_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the folders and options of a batch; it takes them as one, `options`."""

    @functools.wraps(command)
    def with_options(lesson: Lesson, **given: Any) -> Any:
        return command(lesson, BatchOptions(**given))

    # Decorators are applied from the last to the first, so that help shows them in this order.
    return functools.reduce(lambda inner, option: option(inner), reversed(_OPTIONS), with_options)
