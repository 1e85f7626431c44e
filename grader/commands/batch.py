"""`grade batch`: grading a class."""

import contextlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import click

from grader.batch.changes import changes, old_gradebook, publish
from grader.batch.chunks import Job, job_for
from grader.batch.deciding import write_decisions
from grader.batch.gone import with_gone
from grader.batch.journal import Journal, only_one, remove_unfinished
from grader.batch.remembered import remember
from grader.batch.run import Batch
from grader.batch.schedulers import Cluster, Processes, Scheduler
from grader.batch.used_folder import move_gone, refuse_another_class
from grader.commands.batch_options import BatchOptions, batch_options
from grader.commands.class_progress import show_progress
from grader.commands.class_terminal import changes_text, scores_text, summary_text
from grader.commands.exits import complain
from grader.commands.final_scores import Final
from grader.commands.parameters import LessonName
from grader.commands.stopping import stopping_in_order
from grader.errors import ExitCode, Stopped, Unusable
from grader.handin.downloads import is_code
from grader.handin.handed_in import HandedIn
from grader.handin.opener import Opener
from grader.handin.roster import NOT_ON_THE_ROSTER
from grader.handin.sections import WholeClass, find_class
from grader.judge.options import Options
from grader.lessons.kit import Kit
from grader.lessons.lesson import Lesson
from grader.people.lateness import read_lateness
from grader.results.gradebook import GRADED, SCORES_JSON, Gradebook, report_path
from grader.results.needs import Need, NeedKind
from grader.results.result import ClassResults
from grader.results.review import needs_decision
from grader.results.wording import withheld_text
from grader.text import printable, shown_few

MOST_NAMES = 10  # in one line


@click.command()
@click.argument("lesson", type=LessonName())
@batch_options
def batch(lesson: Lesson, options: BatchOptions) -> int:
    """Grade a class: all the work in FOLDER. Give several folders for several sections.

    A FOLDER holds a folder, an archive (.zip, .tar, .tar.gz, .tar.xz, .tar.bz2) or a notebook for
    each student. Or it is a download from Canvas, Moodle or Gradescope as it came, unpacked or
    not. DIR gets scores.json, scores.csv, review.csv (whom to look at, and why), index.html (a
    page about the class) and reports/. If it is interrupted, run the same command again: it
    continues where it stopped. Later it grades only what has changed, and says whose score changes.
    Write your own decisions into DIR/overrides.csv: id, exercise (or blank), points (or excused),
    reason.

    Exit code 0 means that nobody needs a decision before grades go out, whatever the scores; 1
    means that somebody does: their work could not be read, it could be read in two ways, or it is
    not certain who they are. Students who handed in nothing, or not everything, are listed; they
    need no decision.

    \b
    grade batch lesson4 handed-in --out graded
    grade batch lesson4 submissions.zip --out graded --roster class.csv
    grade batch lesson4 monday tuesday --out graded
    """
    options.check()
    job = _job(lesson, options)
    with stopping_in_order(), contextlib.closing(Opener()) as opener:
        found = _find(lesson, options, opener)
        final = _final(lesson, options)
        old, new = _grade_class(lesson, job, found, final, options)
    _show(lesson, new, options, first=old is None)
    return _exit_code(new, undecided=final.complain(new))


def _final(lesson: Lesson, options: BatchOptions) -> Final:
    late = read_lateness(options.roster) if options.late_penalty and options.roster else {}
    if options.late_penalty and not late:
        complain(f"no points are taken off: {options.roster} says of nobody how late they were")
    try:
        return Final(options.out, lesson, options.late_penalty, late)
    except Unusable:
        old_gradebook(options.out, lesson.name)  # raises if they are decisions on another lesson
        raise


def _grade_class(
    lesson: Lesson, job: Job, found: WholeClass, final: Final, options: BatchOptions
) -> tuple[Gradebook | None, Gradebook]:
    """Grade, and write the scores; return those from before, if any, and the new ones."""
    out, class_ = options.out, found.students
    # What is graded the first time is kept: the scores that it is for are none yet.
    write_nothing = options.dry_run and (out / SCORES_JSON).exists()
    with (
        _writable(out, write_nothing),
        contextlib.closing(Journal(out)) as journal,
        show_progress(len(class_)) as advance,
    ):
        old = old_gradebook(out, lesson.name)
        if not options.replace:
            refuse_another_class(out, old, _known_by(class_) | found.ids)
        begin = partial(_begin, options, lesson.kit)
        graded = Batch(lesson, job, journal, begin, advance, options.again, write_nothing)
        unowned = tuple(map(_unowned, found.ignored))
        new = replace(final.scores(_grade(graded, class_)), unowned=unowned)
        if old and not options.replace:
            new = with_gone(old, new, found.ids, has_roster=options.roster is not None)
        if old:
            changed = changes(old, new, journal.scored, graded.fingerprints)
            everybody = {student.id for student in (*old.students, *new.students)}
            click.echo(changes_text(changed, len(everybody)), err=options.as_json, nl=False)
        if not options.dry_run:
            _publish(old, new, lesson, journal, options)
            _write_pages(final.results(new), lesson.kit, students=options.pages)
    return old, new


def _job(lesson: Lesson, options: BatchOptions) -> Job:
    return job_for(
        lesson,
        Options(options.seed, options.timeout),
        allow_unconfined=options.allow_unconfined_code,
        pages=options.pages,
    )


def _grade(batch: Batch, class_: Sequence[HandedIn]) -> Gradebook:
    try:
        return batch.grade(class_)
    except (KeyboardInterrupt, Stopped):
        complain(
            f"{len(batch.students)} of {len(class_)} done: run the same command again to continue"
        )
        raise


def _find(lesson: Lesson, options: BatchOptions, opener: Opener) -> WholeClass:
    """Return everybody's work; say on stderr which files are ignored, and who is in doubt."""
    out = options.out
    for folder in options.folders:
        if Path(os.path.realpath(out)).is_relative_to(os.path.realpath(folder)):
            raise Unusable(
                f"{out} is inside {folder}, which holds the class: name a folder outside it"
            )
    found = find_class(options.source, lesson, opener)
    if found.ignored:
        complain(f"ignored, since they belong to no student: {_few(found.ignored)}")
    strangers = [each.id for each in found.students if each.who.doubt == NOT_ON_THE_ROSTER]
    if strangers:
        complain(f"not on the roster, but graded all the same: {_few(sorted(strangers))}")
    for doubt, names in _doubts(found.students).items():
        complain(f"to be decided before grades go out: {_few(names)}: {doubt}")
    return found


def _unowned(file: str) -> Need:
    """Return why to look at a file that is nobody's: it may be the work of one."""
    return Need(NeedKind.NO_OWNER, f"{file} belongs to no student", decision=is_code(file))


def _doubts(class_: Sequence[HandedIn]) -> dict[str, list[str]]:
    """Return the students whose identity is in doubt, by the reason."""
    doubts: dict[str, list[str]] = {}
    for each in class_:
        if each.who.doubt not in ("", NOT_ON_THE_ROSTER):
            doubts.setdefault(each.who.doubt, []).append(f"{each.id} {each.name}".strip())
    return doubts


def _few(names: Sequence[str]) -> str:
    return shown_few(names, MOST_NAMES)


def _begin(options: BatchOptions, kit: Kit) -> Scheduler:
    if options.scheduler:
        return Cluster(options.scheduler, options.tls, kit)
    return Processes(options.jobs)


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
    old: Gradebook | None, new: Gradebook, lesson: Lesson, journal: Journal, options: BatchOptions
) -> None:
    out = options.out
    try:
        remember(out, options.source)
        write_decisions(old, new, journal)
        publish(out, old, new, [exercise.name for exercise in lesson.exercises])
        move_gone(out, old, new)
        whole = [each for each in new.students if each.status == GRADED and not each.internal]
        journal.mark_scored(student.id for student in whole)
    except OSError as error:
        raise Unusable(
            f"cannot write the scores to {out}: {error.strerror}; the reports are kept: run the "
            "same command again to continue"
        ) from None


def _write_pages(results: ClassResults, kit: Kit, *, students: bool) -> None:
    from grader.pages.classroom import write_pages

    out = results.folder
    try:
        write_pages(results, kit, students=students)
    except OSError as error:
        raise Unusable(
            f"cannot write the pages to {out}: {error.strerror}; the scores are written, and "
            f"`grade page {out}` writes the class's page"
        ) from None


def _known_by(class_: Sequence[HandedIn]) -> set[str]:
    """Return all ids of a class's students."""
    return {each.id for each in class_} | {
        text for each in class_ for text in each.who.identities.values()
    }


def _show(lesson: Lesson, gradebook: Gradebook, options: BatchOptions, *, first: bool) -> None:
    if lesson.edition and lesson.edition.withheld:
        complain(withheld_text(lesson.edition.withheld))
    if options.as_json:
        click.echo(gradebook.to_json(), nl=False)
    elif options.dry_run and first:
        click.echo(scores_text(gradebook), nl=False)
        click.echo(
            f"No scores were written (--dry-run). What was graded is kept in "
            f"{printable(str(options.out))}: the same command without --dry-run uses it."
        )
    elif options.dry_run:
        click.echo("Nothing was written (--dry-run).")
    else:
        click.echo(summary_text(lesson, gradebook, str(options.out)), nl=False)


def _exit_code(gradebook: Gradebook, *, undecided: bool) -> ExitCode:
    if any(student.internal for student in gradebook.students):
        complain("some of it could not be graded because of a fault in the grader: run it again")
        return ExitCode.NOT_GRADED
    return ExitCode.NOT_PASSED if undecided or needs_decision(gradebook) else ExitCode.PASSED
