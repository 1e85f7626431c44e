"""`grade batch`: grading a class."""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from grader.batch.changes import changes, old_gradebook, publish
from grader.batch.chunks import job_for
from grader.batch.deciding import write_decisions
from grader.batch.journal import Journal, only_one, remove_unfinished
from grader.batch.remembered import remember
from grader.batch.run import Batch
from grader.batch.schedulers import Cluster, Processes, Scheduler
from grader.batch.tls import TLS
from grader.batch.used_folder import move_gone, refuse_another_class
from grader.commands.class_terminal import changes_text, scores_text, summary_text
from grader.commands.exits import complain
from grader.commands.final_scores import Final
from grader.commands.parameters import LessonName, Said, kit_option, seed_option, timeout_option
from grader.commands.tls_options import tls_options
from grader.errors import ExitCode, Unusable
from grader.handin.downloads import is_code
from grader.handin.handed_in import HandedIn
from grader.handin.opener import Opener
from grader.handin.roster import NOT_ON_THE_ROSTER
from grader.handin.sections import ClassSource, find_class
from grader.judge.options import Options
from grader.lessons.kit import Kit
from grader.lessons.lesson import Lesson
from grader.people.lateness import read_lateness
from grader.results.gradebook import GRADED, SCORES_JSON, Gradebook, report_path
from grader.results.late import LatePenalty, read_late_penalty
from grader.results.needs import Need, NeedKind
from grader.results.review import needs_decision
from grader.results.wording import withheld_text
from grader.text import printable, shown_few

MOST_NAMES = 10  # in one line
PLAIN_SECONDS = 5.0  # between two lines of progress, where there is no terminal


@click.command()
@click.argument("lesson", type=LessonName())
@click.argument(
    "folders", metavar="FOLDER...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write scores and reports into DIR, and go on there if it was begun before.",
)
@click.option(
    "--roster",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Join the class to the students of this CSV; list who handed in nothing.",
)
@click.option(
    "--id-column",
    metavar="NAME",
    help="Know the students of the roster by this column.  [default: that which knows most]",
)
@click.option(
    "--groups",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Give each member of a group its grade: a CSV with the columns group and id.",
)
@click.option(
    "--late-penalty",
    "penalty",
    metavar="RULE",
    type=Said(read_late_penalty, "RULE"),
    help="Take points off what the roster says is late (Moodle's status, or a column `days late`), "
    "as '10% a day, at most 50%': of the lesson's points, for each day that was begun.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=lambda: len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count(),
    show_default="all cores",
    metavar="N",
    help="Grade in so many processes of this machine.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Grade on the Dask cluster of this scheduler, as tcp://10.0.0.1:8786.",
)
@tls_options
@click.option("--again", is_flag=True, help="Grade also what was graded before.")
@click.option(
    "--replace",
    "replace_class",
    is_flag=True,
    help="Take the place of another class that was graded into DIR; its scores are kept, dated.",
)
@click.option(
    "--pages", is_flag=True, help="Write a page with pictures for each student into reports/."
)
@click.option(
    "--dry-run",
    is_flag=True,
    help="Only show the scores, or whose would change; what is graded the first time is kept.",
)
@seed_option
@timeout_option
@click.option(
    "--allow-unconfined-code",
    "allow_unconfined",
    is_flag=True,
    help="Grade even where submissions could read and reach more than they should.",
)
@kit_option
def batch(
    lesson: Lesson,
    folders: Sequence[Path],
    out: Path,
    roster: Path | None,
    id_column: str | None,
    groups: Path | None,
    penalty: LatePenalty | None,
    as_json: bool,
    jobs: int,
    scheduler: str | None,
    tls: TLS,
    again: bool,
    replace_class: bool,
    pages: bool,
    dry_run: bool,
    seed: str,
    timeout: float | None,
    allow_unconfined: bool,
) -> int:
    """Grade a class: everything that was handed in to FOLDER, or to several, one a section.

    A FOLDER holds a folder, an archive (.zip, .tar, .tar.gz, .tar.xz, .tar.bz2) or a notebook a
    student, or is a download of Canvas or Moodle as it came, unpacked or not. DIR gets scores.json,
    scores.csv, review.csv (whom to look at, and why), index.html (the class to look at) and
    reports/. Cut short, the same command goes on where it stopped; run again, it grades what has
    changed and says whose score changes. What you decide of a student stands in DIR/overrides.csv:
    id, exercise (or blank), points (or excused), reason.

    Exit code 0 says that nobody needs a decision before grades go out, whatever the scores; 1 that
    somebody does: what they handed in could not be read, or could be read in two ways, or it is not
    certain who they are. Who handed in nothing, or not everything, is listed and leaves 0.

    \b
    grade batch lesson4 handed-in --out graded
    grade batch lesson4 submissions.zip --out graded --roster class.csv
    grade batch lesson4 monday tuesday --out graded
    """
    _refuse_without(roster, {"--id-column": id_column, "--late-penalty": penalty})
    source = ClassSource(tuple(folders), roster, id_column, groups)
    tls.check(scheduler)
    job = job_for(lesson, Options(seed, timeout), allow_unconfined=allow_unconfined, pages=pages)
    begin = partial(_begin, jobs, scheduler, tls, lesson.kit)
    with contextlib.closing(Opener()) as opener:
        class_, unowned = _class(lesson, source, out, opener)
        final = Final(out, lesson, penalty, read_lateness(roster) if penalty and roster else {})
        # What is graded the first time is kept: the scores that it is for are none yet.
        write_nothing = dry_run and (out / SCORES_JSON).exists()
        with (
            _writable(out, write_nothing),
            contextlib.closing(Journal(out)) as journal,
            _progress(len(class_)) as advance,
        ):
            old = old_gradebook(out, lesson.name)
            if not replace_class:
                refuse_another_class(out, old, _known_by(class_))
            graded = Batch(lesson, job, journal, begin, advance, again, write_nothing)
            new = replace(final.scores(_grade(graded, class_)), unowned=unowned)
            if old:
                changed = changes(old, new, journal.scored, graded.fingerprints)
                click.echo(changes_text(changed, len(new.students)), err=as_json, nl=False)
            if not dry_run:
                _publish(out, old, new, lesson, journal, source, pages=pages)
    _show(lesson, new, out, as_json=as_json, dry_run=dry_run, first=old is None)
    return _exit_code(new, undecided=final.complain(new))


def _refuse_without(roster: Path | None, options: Mapping[str, object]) -> None:
    for option, given in options.items():
        if given is not None and roster is None:
            raise click.UsageError(f"{option} goes with --roster")


def _grade(batch: Batch, class_: Sequence[HandedIn]) -> Gradebook:
    try:
        return batch.grade(class_)
    except KeyboardInterrupt:
        complain(f"{len(batch.students)} of {len(class_)} done: the same command goes on")
        raise


def _class(
    lesson: Lesson, source: ClassSource, out: Path, opener: Opener
) -> tuple[list[HandedIn], tuple[Need, ...]]:
    """Return everybody's work and what is nobody's; say on stderr that, and who is in doubt."""
    for folder in source.folders:
        if Path(os.path.realpath(out)).is_relative_to(os.path.realpath(folder)):
            raise Unusable(
                f"{out} lies in {folder}, with what was handed in: name a place elsewhere"
            )
    found = find_class(source, lesson, opener)
    if found.ignored:
        complain(f"left alone, as nobody's work: {_few(found.ignored)}")
    strangers = [each.id for each in found.students if each.who.doubt == NOT_ON_THE_ROSTER]
    if strangers:
        complain(f"not on the roster, and graded all the same: {_few(sorted(strangers))}")
    for doubt, names in _doubts(found.students).items():
        complain(f"to be decided before grades go out: {_few(names)}: {doubt}")
    return found.students, tuple(map(_unowned, found.ignored))


def _unowned(file: str) -> Need:
    """Return why to look at a file that is nobody's: it may be the work of one."""
    return Need(NeedKind.NO_OWNER, f"{file} belongs to no student", decision=is_code(file))


def _doubts(class_: Sequence[HandedIn]) -> dict[str, list[str]]:
    """Return whom it is not certain who they are, by why."""
    doubts: dict[str, list[str]] = {}
    for each in class_:
        if each.who.doubt not in ("", NOT_ON_THE_ROSTER):
            doubts.setdefault(each.who.doubt, []).append(f"{each.id} {each.name}".strip())
    return doubts


def _few(names: Sequence[str]) -> str:
    return shown_few(names, MOST_NAMES)


def _begin(jobs: int, scheduler: str | None, tls: TLS, kit: Kit) -> Scheduler:
    return Cluster(scheduler, tls, kit) if scheduler else Processes(jobs)


@contextlib.contextmanager
def _writable(out: Path, dry_run: bool) -> Iterator[None]:
    """Make the folder for the scores, and keep other batches out of it."""
    if dry_run:
        yield
        return
    with contextlib.ExitStack() as stack:
        try:
            report_path(out, "any").parent.mkdir(parents=True, exist_ok=True)
            stack.enter_context(only_one(out))
            remove_unfinished(out)
        except OSError as error:
            raise Unusable(
                f"cannot write to {out}: {error.strerror}: name a folder you can write to as --out"
            ) from None
        yield


def _publish(
    out: Path,
    old: Gradebook | None,
    new: Gradebook,
    lesson: Lesson,
    journal: Journal,
    source: ClassSource,
    *,
    pages: bool,
) -> None:
    try:
        remember(out, source)
        write_decisions(old, new, journal)
        publish(out, old, new, [exercise.name for exercise in lesson.exercises])
        move_gone(out, old, new)
        whole = [each for each in new.students if each.status == GRADED and not each.internal]
        journal.mark_scored(student.id for student in whole)
    except OSError as error:
        raise Unusable(
            f"cannot write the scores to {out}: {error.strerror}; the reports are kept, and the "
            "same command goes on from there"
        ) from None
    _write_pages(out, lesson.kit, students=pages)


def _write_pages(out: Path, kit: Kit, *, students: bool) -> None:
    from grader.pages.classroom import write_pages

    try:
        write_pages(out, kit, students=students)
    except OSError as error:
        raise Unusable(
            f"cannot write the pages to {out}: {error.strerror}; the scores are written, and "
            f"`grade page {out}` writes the class's page"
        ) from None


def _known_by(class_: Sequence[HandedIn]) -> set[str]:
    """Return all by which a class's students are known."""
    return {each.id for each in class_} | {
        text for each in class_ for text in each.who.identities.values()
    }


def _show(
    lesson: Lesson,
    gradebook: Gradebook,
    out: Path,
    *,
    as_json: bool,
    dry_run: bool,
    first: bool,
) -> None:
    if lesson.edition and lesson.edition.withheld:
        complain(withheld_text(lesson.edition.withheld))
    if as_json:
        click.echo(gradebook.to_json(), nl=False)
    elif dry_run and first:
        click.echo(scores_text(gradebook), nl=False)
        click.echo(
            f"No scores were written (--dry-run). What was graded is kept in "
            f"{printable(str(out))}: the same command without --dry-run takes it over."
        )
    elif dry_run:
        click.echo("Nothing was written (--dry-run).")
    else:
        click.echo(summary_text(lesson, gradebook, str(out)), nl=False)


def _exit_code(gradebook: Gradebook, *, undecided: bool) -> ExitCode:
    if any(student.internal for student in gradebook.students):
        complain("some of it could not be graded, by a fault of the kit: run it again")
        return ExitCode.NOT_GRADED
    return ExitCode.NOT_PASSED if undecided or needs_decision(gradebook) else ExitCode.PASSED


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Callable[[], None]]:
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
