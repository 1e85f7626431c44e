"""Grading a class: what was handed in goes out in chunks, and every report is kept at once.

Nothing is graded twice: neither a report whose fingerprint is the same, nor a submission that
another student handed in too. If it is interrupted in any way, the same call continues where it
stopped.
"""

import json
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from typing import TypeVar

from grader.batch.chunks import Job, as_ungraded, cannot_write, grade_chunk, make_ready
from grader.batch.journal import Entry, Fingerprint, Journal, remove_unfinished
from grader.batch.needs import with_same_work, work_sha256
from grader.batch.schedulers import Scheduler
from grader.batch.scores import score_for, score_of_files, unreadable_score
from grader.errors import Fault, Unusable
from grader.files import write_whole
from grader.handin.handed_in import HandedIn
from grader.handin.submission import Submission, SubmissionError
from grader.lessons.lesson import Lesson
from grader.results.gradebook import Gradebook, Graded, StudentScore, read_report, report_path
from grader.sandbox.helper import SandboxFault

Answer = TypeVar("Answer")

CHUNK = 8  # submissions that go out together at first, so that nobody waits long for the first
LARGE_CHUNK = (
    32  # in a large class, later: each chunk costs the process that hands it out something
)
GROWS = 16  # a chunk may be this part of what was handed out before it
AT_THE_END = 4  # a chunk is at most this part of what is left: so that all end together
CHUNKS_AHEAD = 2  # for each that is being graded: so that none waits for another
HEARTBEAT_SECONDS = 1.0


class SchedulerLost(Unusable):
    """The scheduler is gone; the reports that came are kept."""


@dataclass(frozen=True)
class Work:
    """A submission that is to be graded."""

    handed_in: HandedIn
    submission: Submission
    fingerprint: Fingerprint


Chunk = Sequence[Work]


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
    _work: dict[str, str] = field(default_factory=dict)  # what each wrote, as a hash
    _graded: set[str] = field(default_factory=set)  # in this run
    _alike: dict[Fingerprint, list[Work]] = field(default_factory=dict)
    _running: dict[Future[list[Graded]], Chunk] = field(default_factory=dict)

    def grade(self, class_: Sequence[HandedIn]) -> Gradebook:
        """Grade everybody; return the scores in order of id.

        Raises:
            Unusable: a report cannot be written, the scheduler is gone, or isolation is refused.
            Fault: nothing can be graded.
        """
        scheduler: Scheduler | None = None
        try:
            for chunk in self._chunks(class_):
                if scheduler is None:
                    scheduler = self._begin()
                self._running[self._submit(scheduler, chunk)] = chunk
                while len(self._running) >= CHUNKS_AHEAD * scheduler.slots:
                    self._take(scheduler)
            while scheduler and self._running:
                self._take(scheduler)
        finally:
            if scheduler:
                scheduler.close()
        written = {name: told for name, told in self._work.items() if told}
        self.students = with_same_work(self.students.values(), written)
        students = tuple(self.students[name] for name in sorted(self.students))
        maxima = {exercise.name: exercise.points for exercise in self.lesson.exercises}
        return Gradebook(self.lesson.name, self.lesson.max_score, students, maxima)

    def _begin(self) -> Scheduler:
        scheduler = self.begin()
        try:
            _answer(scheduler, scheduler.submit(make_ready, self.job))
        except (Unusable, Fault, KeyboardInterrupt):
            scheduler.close()
            raise
        except Exception as error:
            scheduler.close()
            said = " ".join(f"{type(error).__name__}: {error}".split())
            raise Fault(
                f"from-memory does not run where the class is to be graded ({said})"
            ) from None
        return scheduler

    # What is to be done.

    def _chunks(self, class_: Sequence[HandedIn]) -> Iterator[Chunk]:
        """Give the work to grade, a chunk at a time; finish students who need no grading."""
        chunk: list[Work] = []
        for number, handed_in in enumerate(class_):
            submission = self._read(handed_in)
            if submission is None:
                continue
            self._work[handed_in.id] = work_sha256(submission, self.lesson)
            fingerprint = self.job.fingerprint(submission, self.lesson)
            work = Work(handed_in, submission, fingerprint)
            if self._is_known(work):
                continue
            self._alike[work.fingerprint] = []
            chunk.append(work)
            left = len(class_) - number
            most = max(CHUNK, min(LARGE_CHUNK, number // GROWS))
            if len(chunk) >= min(most, left // AT_THE_END):
                yield chunk
                chunk = []
        if chunk:
            yield chunk

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
        self._write(score_for(graded.row, handed_in), None, graded)

    def _is_known(self, work: Work) -> bool:
        """Whether a submission need not be graded: it is done, or will be with an equal one."""
        handed_in, fingerprint = work.handed_in, work.fingerprint
        kept = self.journal.kept(handed_in.id, fingerprint)
        if kept and self._counts(kept):
            student = score_for(kept.student, handed_in)
            self._done(score_of_files(student, work.submission, self.lesson), fingerprint)
            return True
        if fingerprint in self._alike:
            self._alike[fingerprint].append(work)
            return True
        same = self.journal.same(fingerprint)
        if same and self._counts(same):
            self._copy(same.student, work)
            return True
        return False

    def _counts(self, entry: Entry) -> bool:
        return not self.again or entry.student.id in self._graded

    # What is being done.

    def _submit(self, scheduler: Scheduler, chunk: Chunk) -> Future[list[Graded]]:
        submissions = [work.submission for work in chunk]
        writes = scheduler.has_folders and not self.dry_run
        folder = self.journal.folder.absolute() if writes else None
        return scheduler.submit(grade_chunk, self.job, submissions, folder)

    def _take(self, scheduler: Scheduler) -> None:
        """Wait for the next chunks and take what came of them."""
        finished, _ = wait(self._running, HEARTBEAT_SECONDS, FIRST_COMPLETED)
        if scheduler.lost():
            raise SchedulerLost(scheduler.lost())
        for future in [each for each in self._running if each in finished]:  # in order
            chunk = self._running.pop(future, None)
            if chunk is None:  # taken up below, with another that had failed
                continue
            try:
                graded = future.result()
            except (Unusable, Fault):
                raise
            except Exception:  # its process has died, and with it perhaps the others'
                chunks = [chunk, *self._running.values()]
                self._running.clear()
                self._one_by_one(scheduler, [work for each in chunks for work in each])
            else:
                self._keep(chunk, graded)

    def _one_by_one(self, scheduler: Scheduler, works: Chunk) -> None:
        """Grade one by one what was under way when a process died: one may have killed it."""
        scheduler.renew()
        if not self.dry_run:
            remove_unfinished(self.journal.folder)  # reports that it wrote, and told of to nobody
        for work in works:
            future = self._submit(scheduler, [work])
            try:
                graded = _answer(scheduler, future)
            except (Unusable, Fault):
                raise
            except Exception as error:
                reason = f"the process that judged it died: {error}"
                graded = [as_ungraded(self.lesson, work.submission, self.job.options, reason)]
                scheduler.renew()
            self._keep([work], graded)

    # What is done.

    def _keep(self, chunk: Chunk, graded: Sequence[Graded]) -> None:
        for work, each in zip(chunk, graded, strict=True):
            student = score_for(each.row, work.handed_in)
            student = score_of_files(student, work.submission, self.lesson)
            self._write(student, work.fingerprint, each)
            for alike in self._alike.pop(work.fingerprint):
                self._copy(student, alike)

    def _copy(self, student: StudentScore, work: Work) -> None:
        """Keep for one student what another got for the same."""
        theirs = score_for(student, work.handed_in)
        theirs = score_of_files(theirs, work.submission, self.lesson)
        report = ""
        if not self.dry_run:
            document = read_report(self.journal.folder, student.id)
            own = {"submission": theirs.id, "decisions": []}  # which are of one student alone
            report = json.dumps(document | own, indent=2) + "\n"
        self._write(theirs, work.fingerprint, Graded(report, theirs))

    def _write(
        self, student: StudentScore, fingerprint: Fingerprint | None, graded: Graded
    ) -> None:
        """Put a report in its place, and note it for the next time if no fault of ours is in it."""
        self._graded.add(student.id)
        self._done(student, fingerprint)
        if self.dry_run:
            return
        path = report_path(self.journal.folder, student.id)
        try:
            if graded.aside:
                os.replace(path.with_name(graded.aside), path)
            else:
                write_whole(path, graded.report)
            if fingerprint and not student.internal:
                self.journal.add(Entry(student, fingerprint, graded.size or len(graded.report)))
        except OSError as error:
            raise Unusable(cannot_write(path, error)) from None

    def _done(self, student: StudentScore, fingerprint: Fingerprint | None = None) -> None:
        self.students[student.id] = student
        if fingerprint:
            self.fingerprints[student.id] = fingerprint
        self.advance()


def _answer(scheduler: Scheduler, future: Future[Answer]) -> Answer:
    """Wait for one answer, as long as there is somebody to give it."""
    while not future.done():
        wait([future], HEARTBEAT_SECONDS)
        if scheduler.lost():
            raise SchedulerLost(scheduler.lost())
    return future.result()
