"""Grading many submissions in a process that stays warm: it keeps pytest, the lesson and a sandbox.

`grade_chunk` is all that a pool of processes or a cluster runs: plain data in, plain data out.
Nothing here is imported by the process that hands out the work but the data classes.
"""

import functools
import gc
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from grader import __version__
from grader.batch.journal import Fingerprint
from grader.batch.reading import Reading, Unread, plain_reading
from grader.batch.scores import graded_score
from grader.errors import Fault, Unusable
from grader.files import sha256_of, write_aside
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.lessons.kit import BUILT_IN, PACKAGE, Kit
from grader.lessons.lesson import Lesson, load_lesson
from grader.results.gradebook import REPORTS, Graded, report_path
from grader.sandbox.isolation import Isolation

if TYPE_CHECKING:
    from grader.judge.asked import Asked
    from grader.results.report import Report

COLLECTED_TOGETHER = 80  # submissions, whose garbage is some megabytes

# No score depends on what is in there: suites and solutions have a hash of their own.
NO_SCORE = {"authors", "commands", "exports", "kit_files", "pages", "practice", "suites"}
# What these ask for is kept in reports that have pictures.
ASKED_FOR_PAGES = [Path("pages", "__init__.py"), Path("pages", "asking.py")]
MOST_WARM = 8  # lessons that a process keeps ready: on a cluster it may outlive many kits


@dataclass(frozen=True)
class Job:
    """What all submissions of a class share: the lesson, how to grade, and which kit says so.

    `kit` is the kit that the lesson is of, None for the built-in kit of the process that does the
    job. `allow_unconfined` is set where less than full isolation was accepted, `pages_sha256` where
    reports are to keep the numbers of pictures.
    """

    lesson: str
    suite_sha256: str
    kit_sha256: str
    options: Options
    allow_unconfined: bool = False
    pages_sha256: str = ""
    kit: Kit | None = None

    def fingerprint(self, sha256: str, lesson: Lesson) -> Fingerprint:
        """Return all that decides the report of a submission of that hash, if it is graded so."""
        return Fingerprint(
            submission=sha256,
            suite=self.suite_sha256,
            kit=self.kit_sha256,
            seed=self.options.seed,
            call_seconds=self.options.call_seconds or lesson.call_seconds,
            allow_unconfined=self.allow_unconfined,
            pages=self.pages_sha256,
        )


class Unconfined(Unusable):
    """Submissions would run with less isolation than was asked for."""


def job_for(
    lesson: Lesson, options: Options, *, allow_unconfined: bool = False, pages: bool = False
) -> Job:
    """Return the job of grading a class in `lesson` with the kit that is installed here."""
    kit = None if lesson.kit.is_built_in else lesson.kit
    hashes = lesson.suite_sha256, kit_sha256()
    asked = pages_sha256() if pages else ""
    return Job(lesson.name, *hashes, options, allow_unconfined, asked, kit)


@functools.cache
def kit_sha256() -> str:
    """Hash of the machine's own code: with another, the same submission may get another report."""
    names = (path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))
    return _sha256(name for name in names if name.parts[0] not in NO_SCORE)


@functools.cache
def pages_sha256() -> str:
    """Hash of what is asked for pages: with another, reports may keep other numbers for pictures.

    How pages look is not part of it: they are made anew from stored reports.
    """
    return _sha256(ASKED_FOR_PAGES)


def _sha256(names: Iterable[Path]) -> str:
    return sha256_of(((name.as_posix(), PACKAGE / name) for name in sorted(names)), __version__)


def make_ready(job: Job) -> None:
    """Warm this process up for a job, and refuse one that cannot be done here.

    Raises:
        Unconfined: there is less than full isolation here, and that was not accepted.
        Fault: the kit here is another one, or does not work.
    """
    with _ONE_AT_A_TIME:
        _warm_process(job.lesson, job.kit or BUILT_IN).refuse(job)


def read_chunk(job: Job, folders: Mapping[str, str]) -> dict[str, Reading]:
    """Read folders of one submission each, by id; those that hold more than plain files are not."""
    with _ONE_AT_A_TIME:
        lesson = _warm_process(job.lesson, job.kit or BUILT_IN).lesson
        found = {name: plain_reading(folder, lesson) for name, folder in folders.items()}
    return {name: reading for name, reading in found.items() if reading}


def grade_chunk(
    job: Job, submissions: Sequence[Submission | Unread], folder: Path | None = None
) -> list[Graded]:
    """Grade submissions, as `make_ready` would allow; a fault of ours is in their reports.

    A submission whose grading fails by our fault is tried once more, alone and in a fresh
    sandbox: the fault may have been another's.

    Args:
        job: how to grade.
        submissions: what to grade.
        folder: that of the class's reports, if this machine has it: they are written there then.

    Raises:
        Unconfined, Fault: as `make_ready`.
        Unusable: a report cannot be written.
        Changed: what is read here is not what it was; nothing was graded.
    """
    with _ONE_AT_A_TIME, _no_collection(len(submissions)):
        process = _warm_process(job.lesson, job.kit or BUILT_IN)
        process.refuse(job)
        read = [
            each.read(process.lesson) if isinstance(each, Unread) else each for each in submissions
        ]
        reports = process.grade(read, job.options, pages=bool(job.pages_sha256))
        graded = [_graded(report) for report in reports]
        return written(folder, read, graded) if folder else graded


def written(
    folder: Path, submissions: Sequence[Submission], graded: Sequence[Graded]
) -> list[Graded]:
    """Write reports beside where they will be; return what was graded without their texts."""
    names = [report_path(folder, each.name).name for each in submissions]
    texts = {name: each.report for name, each in zip(names, graded, strict=True)}
    try:
        aside = write_aside(folder / REPORTS, texts)
    except OSError as error:
        raise Unusable(cannot_write(folder / REPORTS, error)) from None
    return [
        replace(each, report="", aside=aside[name], size=len(each.report))
        for name, each in zip(names, graded, strict=True)
    ]


def cannot_write(path: Path, error: OSError) -> str:
    """Return what to say where reports cannot be written."""
    return (
        f"cannot write {path}: {error.strerror}; the reports before it are kept: run the same "
        "command again to continue"
    )


def grade_closely(job: Job, submission: Submission) -> "tuple[Report, list[Asked]]":
    """Grade one submission here, as `make_ready` would allow; return also what was asked.

    Raises:
        Unconfined, Fault: as `make_ready`.
    """
    from grader.judge.run import grade_watched

    with _ONE_AT_A_TIME:
        process = _warm_process(job.lesson, job.kit or BUILT_IN)
        process.refuse(job)
        return grade_watched(process.lesson, submission, process.sandbox, job.options)


def as_ungraded(
    lesson: Lesson, submission: Submission | Unread, options: Options, reason: str
) -> Graded:
    """Return what a submission gets that could not be judged, by a fault of ours."""
    from grader.judge.attempt import ungraded

    report = ungraded(lesson, Submission(submission.name, {}), options.seed, reason)
    return _graded(replace(report, submission_sha256=submission.sha256))


class _WarmProcess:
    """A process's sandbox and lesson, kept between chunks."""

    def __init__(self, lesson: str, kit: Kit) -> None:
        from grader.sandbox.sandbox import Sandbox

        self.lesson = load_lesson(lesson, kit)
        self.sandbox = Sandbox(ahead=False)  # it warms up while pytest is imported
        import grader.judge.run  # noqa: F401 (so that the first chunk does not wait for it)

        gc.collect()
        gc.freeze()

    def refuse(self, job: Job) -> None:
        if job.kit and job.suite_sha256 != self.lesson.suite_sha256:
            raise Fault(f"{job.kit.root} was changed since: the same command begins anew with it")
        pages = pages_sha256() if job.pages_sha256 else ""
        here = (self.lesson.suite_sha256, kit_sha256(), pages)
        if (job.suite_sha256, job.kit_sha256, job.pages_sha256) != here:
            raise Fault(f"another from-memory is installed where it should run, or an edited one "
                        f"({PACKAGE}): install the same everywhere")  # fmt: skip
        level = self._isolation()
        if level is not Isolation.FULL and not job.allow_unconfined:
            raise Unconfined(
                f"isolation is {level} here, so submissions could reach more than they should: "
                "`grade doctor` says what is missing, --allow-unconfined-code grades all the same"
            )

    def grade(
        self, submissions: Sequence[Submission], options: Options, *, pages: bool
    ) -> list["Report"]:
        from grader.judge.run import grade_all

        if pages:
            return [self._grade_for_page(submission, options) for submission in submissions]
        try:
            reports = grade_all(self.lesson, submissions, self.sandbox, options)
        except Fault:
            return [self._grade_alone(submission, options) for submission in submissions]
        return [
            self._grade_alone(submission, options) if report.internal else report
            for submission, report in zip(submissions, reports, strict=True)
        ]

    def _grade_for_page(self, submission: Submission, options: Options) -> "Report":
        """Grade a submission; its report has the numbers of pictures."""
        from grader.judge.run import grade_asking
        from grader.pages.asking import questions_of, with_pictures

        heard: Mapping[str, Mapping[int, bytes]] = {}
        questions = questions_of(self.lesson)
        try:
            report, heard = grade_asking(self.lesson, submission, self.sandbox, options, questions)
        except Fault:
            report = self._grade_alone(submission, options)
        else:
            if report.internal:
                report, heard = self._grade_alone(submission, options), {}
        return with_pictures(report, self.lesson, submission.sources, self.sandbox, heard)

    def _grade_alone(self, submission: Submission, options: Options) -> "Report":
        from grader.judge.attempt import ungraded
        from grader.judge.run import grade

        try:
            self._begin_anew()
            return grade(self.lesson, submission, self.sandbox, options)
        except Fault as fault:
            return ungraded(self.lesson, submission, options.seed, str(fault))

    def _isolation(self) -> Isolation:
        try:
            return self.sandbox.isolation
        except Fault:  # it has died since
            self._begin_anew()
            return self.sandbox.isolation

    def _begin_anew(self) -> None:
        from grader.sandbox.sandbox import Sandbox

        used, self.sandbox = self.sandbox, Sandbox(ahead=False)
        used.close()


_uncollected = 0  # submissions that were graded since garbage was collected
_ONE_AT_A_TIME = threading.Lock()  # a cluster's worker may have several threads; pytest has not


@functools.lru_cache(maxsize=MOST_WARM)
def _warm_process(lesson: str, kit: Kit) -> _WarmProcess:
    return _WarmProcess(lesson, kit)


@contextmanager
def _no_collection(submissions: int) -> Iterator[None]:
    """Collect garbage between chunks, once in so many submissions: it takes long for each."""
    global _uncollected
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        _uncollected += submissions
        if _uncollected >= COLLECTED_TOGETHER:
            gc.collect()
            _uncollected = 0


def _graded(report: "Report") -> Graded:
    return Graded(report.to_json(), graded_score(report))
