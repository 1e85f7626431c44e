"""Grading a class: what was handed in goes out in chunks, and every report is kept at once.

Nothing is graded twice: neither a report whose fingerprint is the same, nor a submission that
another student handed in too. If it is interrupted in any way, the same call continues where it
stopped.
"""

import json
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from grader.batch.chunks import (
    Job,
    as_ungraded,
    cannot_write,
    grade_chunk,
    make_ready,
    read_chunk,
)
from grader.batch.journal import Entry, Fingerprint, Journal, remove_unfinished
from grader.batch.needs import with_same_work
from grader.batch.reading import Changed, Reading, Unread, reading_of
from grader.batch.schedulers import Scheduler
from grader.batch.scores import score_for, unreadable_score
from grader.errors import Fault, Unusable
from grader.files import write_whole
from grader.handin.handed_in import HandedIn
from grader.handin.submission import Submission, SubmissionError
from grader.lessons.lesson import Lesson
from grader.results.gradebook import (
    REPORTS,
    Gradebook,
    Graded,
    StudentScore,
    filename,
    read_report,
    report_path,
)
from grader.sandbox.helper import SandboxFault

Answer = TypeVar("Answer")

CHUNK = 8  # submissions that go out together at first, so that nobody waits long for the first
LARGE_CHUNK = (
    32  # in a large class, later: each chunk costs the process that hands it out something
)
GROWS = 16  # a chunk may be this part of what was handed out before it
AT_THE_END = 4  # a chunk is at most this part of what is left: so that all end together
READ_TOGETHER = 128  # submissions, by one judge: to read is quick
READ_AHEAD = 2  # groups of these: so that nobody waits for one that is read
CHUNKS_AHEAD = 2  # for each that is being graded: so that none waits for another
HEARTBEAT_SECONDS = 1.0


class SchedulerLost(Unusable):
    """The scheduler is gone; the reports that came are kept."""


@dataclass(frozen=True, slots=True)
class Work:
    """A submission that is to be graded, by whoever reads it where it is not read yet."""

    handed_in: HandedIn
    submission: Submission | Unread
    reading: Reading
    fingerprint: Fingerprint


Chunk = Sequence[Work]
Readings = Future[dict[str, Reading]] | None


@dataclass
class Batch:
    """One class on its way through the judges.

    Args:
        lesson: what was asked for.
        job: how it is graded.
        journal: the reports that are there, and where new ones are noted.
        begin: gives the scheduler, once something is to be graded.
        advance: called for each student that is done.
        again: grade also what has a report.
        dry_run: write nothing.
    """

    lesson: Lesson
    job: Job
    journal: Journal
    begin: Callable[[], Scheduler]
    advance: Callable[[], None]
    again: bool = False
    dry_run: bool = False
    students: dict[str, StudentScore] = field(default_factory=dict)
    fingerprints: dict[str, Fingerprint] = field(default_factory=dict)
    _scheduler: Scheduler | None = None
    _reports: str = ""
    _work: dict[str, str] = field(default_factory=dict)  # what each wrote, as a hash
    _graded: set[str] = field(default_factory=set)  # in this run
    _alike: dict[Fingerprint, list[Work]] = field(default_factory=dict)
    _running: dict[Future[list[Graded]], Chunk] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Remember where reports are to be."""
        self._reports = str(self.journal.folder / REPORTS)

    def grade(self, class_: Sequence[HandedIn]) -> Gradebook:
        """Grade everybody; return the scores in order of id.

        Raises:
            Unusable: a report cannot be written, the scheduler is gone, or isolation is refused.
            Fault: nothing can be graded.
        """
        try:
            for chunk in self._chunks(class_):
                self._hand_out(chunk)
                while len(self._running) >= CHUNKS_AHEAD * self._begun().slots:
                    self._take()
            while self._running:
                self._take()
        finally:
            if self._scheduler:
                self._scheduler.close()
        written = {name: told for name, told in self._work.items() if told}
        files = {each.id: each.where for each in class_}
        self.students = with_same_work(self.students.values(), written, files)
        students = tuple(self.students[name] for name in sorted(self.students))
        maxima = {exercise.name: exercise.points for exercise in self.lesson.exercises}
        return Gradebook(self.lesson.name, self.lesson.max_score, students, maxima)

    def _begun(self) -> Scheduler:
        """Return the scheduler, which is begun if need be."""
        if self._scheduler is None:
            self._scheduler = self.begin()
            try:
                self._answer(self._scheduler.submit(make_ready, self.job))
            except (Unusable, Fault, KeyboardInterrupt):
                raise
            except Exception as error:
                said = " ".join(f"{type(error).__name__}: {error}".split())
                raise Fault(
                    f"from-memory does not run where the class is to be graded ({said})"
                ) from None
        return self._scheduler

    # What is to be done.

    def _chunks(self, class_: Sequence[HandedIn]) -> Iterator[Chunk]:
        """Give the work to grade, a chunk at a time; finish students who need no grading."""
        chunk: list[Work] = []
        for number, work in self._works(class_):
            if self._is_known(work):
                continue
            chunk.append(work)
            left = len(class_) - number
            most = max(CHUNK, min(LARGE_CHUNK, number // GROWS))
            if len(chunk) >= min(most, left // AT_THE_END):
                yield chunk
                chunk = []
        if chunk:
            yield chunk

    def _works(self, class_: Sequence[HandedIn]) -> Iterator[tuple[int, Work]]:
        """Give what could be read, and the place of each in the class; others are done."""
        waiting: deque[tuple[int, Readings]] = deque()
        for begin in range(0, len(class_) + READ_AHEAD * READ_TOGETHER, READ_TOGETHER):
            waiting.append((begin, self._have_read(class_[begin : begin + READ_TOGETHER])))
            if len(waiting) > READ_AHEAD:
                first, future = waiting.popleft()
                readings = self._readings(future)
                for number, handed_in in enumerate(class_[first : first + READ_TOGETHER], first):
                    if work := self._work_of(handed_in, readings.get(handed_in.id)):
                        yield number, work

    def _have_read(self, group: Sequence[HandedIn]) -> Readings:
        """Have judges read what they can of a group."""
        theirs = [each for each in group if each.folder and not self._may_be_graded(each)]
        if not theirs or not self._begun().has_folders:
            return None
        return self._submit(read_chunk, {each.id: _absolute(each.folder) for each in theirs})

    def _may_be_graded(self, handed_in: HandedIn) -> bool:
        """Whether it may be that somebody need not be graded, so that no judge may be needed."""
        entry = None if self.again else self.journal.entries.get(handed_in.id)
        if not entry:
            return False
        return entry.fingerprint == self.job.fingerprint(entry.fingerprint.submission, self.lesson)

    def _readings(self, future: Readings) -> dict[str, Reading]:
        """Return what judges have read, by id; all else is read here."""
        try:
            return self._answer(future) if future else {}
        except (Unusable, Fault):
            raise
        except Exception:  # the process has died
            return {}

    def _work_of(self, handed_in: HandedIn, reading: Reading | None = None) -> Work | None:
        """Return somebody's work; if it cannot be read, its student is done."""
        submission: Submission | Unread | None
        if reading:
            submission = Unread(handed_in.id, _absolute(handed_in.folder), reading.sha256)
        else:
            submission = self._read(handed_in)
        if submission is None:
            self._work.pop(handed_in.id, None)  # what it was when it could be read
            return None
        sha256 = submission.sha256
        fingerprint = self.job.fingerprint(sha256, self.lesson)
        if isinstance(submission, Submission):
            entry = self.journal.kept(handed_in.id, fingerprint)
            reading = reading_of(submission, self.lesson, sha256, entry.work if entry else None)
        assert reading
        self._work[handed_in.id] = reading.work
        return Work(handed_in, submission, reading, fingerprint)

    def _read(self, handed_in: HandedIn) -> Submission | None:
        """Return what was handed in; if that cannot be read, its student is done."""
        try:
            return handed_in.read(self.lesson)
        except SubmissionError as error:
            self._done(unreadable_score(self.lesson, handed_in, str(error)))
        except SandboxFault as fault:  # the next may fare better
            self._not_read(handed_in, fault)
        except (Unusable, Fault):
            raise
        except Exception as error:  # a fault of ours: the class goes on
            self._not_read(handed_in, error)
        return None

    def _not_read(self, handed_in: HandedIn, error: Exception) -> None:
        reason = f"it could not be read: {type(error).__name__}: {error}"
        nothing = Submission(handed_in.id, {})
        graded = as_ungraded(self.lesson, nothing, self.job.options, reason)
        self._write((score_for(graded.row, handed_in), graded, None))

    def _is_known(self, work: Work) -> bool:
        """Whether a submission need not be graded: it is done, or will be with an equal one."""
        handed_in, fingerprint = work.handed_in, work.fingerprint
        kept = self.journal.kept(handed_in.id, fingerprint)
        if kept and self._counts(kept):
            self._done(score_for(kept.student, handed_in, work.reading), fingerprint)
            return True
        if fingerprint in self._alike:
            self._alike[fingerprint].append(work)
            return True
        same = self.journal.same(fingerprint)
        if same and self._counts(same):
            self._copy(same.student, work)
            return True
        self._alike[fingerprint] = []
        return False

    def _counts(self, entry: Entry) -> bool:
        return not self.again or entry.student.id in self._graded

    # What is being done.

    def _hand_out(self, chunk: Chunk) -> None:
        self._running[self._grade(chunk)] = chunk

    def _grade(self, chunk: Chunk) -> Future[list[Graded]]:
        submissions = [work.submission for work in chunk]
        writes = self._begun().has_folders and not self.dry_run
        folder = self.journal.folder.absolute() if writes else None
        return self._submit(grade_chunk, submissions, folder)

    def _submit(self, function: Callable[..., Answer], *arguments: object) -> Future[Answer]:
        """Have a function called by a judge, with the job."""
        scheduler = self._begun()
        try:
            return scheduler.submit(function, self.job, *arguments)
        except BrokenExecutor:  # a judge died since, and all that it was to answer fails
            scheduler.renew()
            return scheduler.submit(function, self.job, *arguments)

    def _take(self) -> None:
        """Wait for the next chunks and take what came of them."""
        finished, _ = wait(self._running, HEARTBEAT_SECONDS, FIRST_COMPLETED)
        if lost := self._begun().lost():
            raise SchedulerLost(lost)
        for future in [each for each in self._running if each in finished]:  # in order
            chunk = self._running.pop(future, None)
            if chunk is None:  # taken up below, with another that had failed
                continue
            try:
                graded = future.result()
            except (Unusable, Fault):
                raise
            except Changed:
                self._grade_anew(chunk)
            except Exception:  # its process has died, and with it perhaps the others'
                chunks = [chunk, *self._running.values()]
                self._running.clear()
                self._one_by_one([work for each in chunks for work in each])
            else:
                self._keep(chunk, graded)

    def _one_by_one(self, works: Chunk) -> None:
        """Grade one by one what was under way when a process died: one may have killed it."""
        self._begun().renew()
        if not self.dry_run:
            remove_unfinished(self.journal.folder)  # reports that it wrote, and told of to nobody
        for work in works:
            try:
                graded = self._answer(self._grade([work]))
            except (Unusable, Fault):
                raise
            except Changed:
                self._grade_anew([work])
                continue
            except Exception as error:
                reason = f"the process that judged it died: {error}"
                graded = [as_ungraded(self.lesson, work.submission, self.job.options, reason)]
                self._begun().renew()
            self._keep([work], graded)

    def _grade_anew(self, chunk: Chunk) -> None:
        """Read here what changed while it waited to be graded, and all that was like it."""
        changed = [each for work in chunk for each in (work, *self._alike.pop(work.fingerprint))]
        works = [work for each in changed if (work := self._work_of(each.handed_in))]
        if chunk := [work for work in works if not self._is_known(work)]:
            self._hand_out(chunk)

    def _answer(self, future: Future[Answer]) -> Answer:
        """Wait for one answer, as long as there is somebody to give it."""
        scheduler = self._begun()
        while not future.done():
            wait([future], HEARTBEAT_SECONDS)
            if lost := scheduler.lost():
                raise SchedulerLost(lost)
        return future.result()

    # What is done.

    def _keep(self, chunk: Chunk, graded: Sequence[Graded]) -> None:
        noted = []
        for work, each in zip(chunk, graded, strict=True):
            student = score_for(each.row, work.handed_in, work.reading)
            noted.append((student, each, work))
        self._write(*noted)
        for student, _, work in noted:
            for alike in self._alike.pop(work.fingerprint):
                self._copy(student, alike)

    def _copy(self, student: StudentScore, work: Work) -> None:
        """Keep for one student what another got for the same."""
        theirs = score_for(student, work.handed_in, work.reading)
        report = ""
        if not self.dry_run:
            document = read_report(self.journal.folder, student.id)
            own = {"submission": theirs.id, "decisions": []}  # which are of one student alone
            report = json.dumps(document | own, indent=2) + "\n"
        self._write((theirs, Graded(report, theirs), work))

    def _write(self, *graded: tuple[StudentScore, Graded, Work | None]) -> None:
        """Put reports in their places, and note those that have no fault of ours."""
        entries = []
        try:
            for student, each, work in () if self.dry_run else graded:
                self._put(student, each)
                if work and not student.internal:
                    size = each.size or len(each.report)
                    entries.append(Entry(student, work.fingerprint, size, work.reading.work))
        finally:  # those before one that could not be written
            self._note(entries)
        for student, _, work in graded:
            self._graded.add(student.id)
            self._done(student, work.fingerprint if work else None)

    def _note(self, entries: Sequence[Entry]) -> None:
        try:
            self.journal.add(*entries)
        except OSError as error:
            path = report_path(self.journal.folder, entries[0].student.id)
            raise Unusable(cannot_write(path, error)) from None

    def _put(self, student: StudentScore, graded: Graded) -> None:
        """Put a report in its place."""
        path = f"{self._reports}/{filename(student.id)}.json"
        try:
            if graded.aside:
                os.replace(f"{self._reports}/{graded.aside}", path)
            else:
                write_whole(Path(path), graded.report)
        except OSError as error:
            raise Unusable(cannot_write(Path(path), error)) from None

    def _done(self, student: StudentScore, fingerprint: Fingerprint | None = None) -> None:
        self.students[student.id] = student
        if fingerprint:
            self.fingerprints[student.id] = fingerprint
        self.advance()


def _absolute(folder: str) -> str:
    """Return a folder's path as another process finds it."""
    return folder if os.path.isabs(folder) else os.path.join(os.getcwd(), folder)
