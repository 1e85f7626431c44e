"""Grades one student of a class again, to look closely; writes nothing."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader.batch.changes import differences
from grader.batch.chunks import Job, grade_closely, job_for
from grader.batch.journal import Entry, Journal
from grader.batch.remembered import remembered
from grader.errors import Unusable
from grader.handin.opener import Opener
from grader.handin.sections import ClassSource, find_class
from grader.handin.submission import Submission, SubmissionError
from grader.judge.asked import Asked
from grader.judge.options import Options
from grader.lessons.lesson import Lesson
from grader.results.report import Report
from grader.text import shown


@dataclass(frozen=True)
class Again:
    """What one student gets now, what each check asked, and what has changed since."""

    report: Report
    asked: Sequence[Asked]
    changed: str


def grade_again(
    folder: Path, lesson: Lesson, stored: Report, student: str, exercises: tuple[str, ...] = ()
) -> Again:
    """Grade one student of a class as before, from where the class was handed in.

    Args:
        folder: the class's scores.
        lesson: which it was graded in.
        stored: the report that the student has.
        student: the student's id in the scores.
        exercises: those to grade, if not all.

    Raises:
        Unusable: the hand-in is not there any more, or isolation is refused.
        Fault: it could not be graded.
    """
    submission = _handed_in(folder, lesson, student)
    with contextlib.closing(Journal(folder)) as journal:
        entry = journal.scored.get(student) or journal.entries.get(student)
    seconds = entry.fingerprint.call_seconds if entry else None
    options = Options(stored.seed, seconds, exercises)
    unconfined = entry is not None and entry.fingerprint.allow_unconfined
    job = job_for(lesson, options, allow_unconfined=unconfined)
    report, asked = grade_closely(job, submission)
    return Again(report, asked, _changed(entry, stored, submission, job, lesson))


def _handed_in(folder: Path, lesson: Lesson, student: str) -> Submission:
    source = remembered(folder)
    _refuse_moved(folder, source, lesson)
    with contextlib.closing(Opener(ahead=False)) as opener:
        found = [each for each in find_class(source, lesson, opener).students if each.id == student]
        if not found or found[0].who.absent:
            where = ", ".join(map(str, source.folders))
            raise Unusable(f"{where} holds no work of {shown(student)} that could be graded again")
        try:
            return found[0].read(lesson)
        except SubmissionError as error:
            raise Unusable(str(error)) from None


def _refuse_moved(folder: Path, source: ClassSource, lesson: Lesson) -> None:
    """Refuse a class that is no longer where it was graded from."""
    for path in filter(None, (*source.folders, source.roster, source.groups)):
        if not path.exists():
            raise Unusable(
                f"{path}, from which {folder} was graded, is no longer there: put it back, or run "
                f"`grade batch {lesson.name} FOLDER --out {folder}` with the folder where it is now"
            )


def _changed(
    entry: Entry | None, stored: Report, submission: Submission, job: Job, lesson: Lesson
) -> str:
    """Return what differs between then and now, "" if nothing does."""
    now = job.fingerprint(submission.sha256, lesson)
    # A report says itself from what it was made, whatever became of the journal; pictures are not
    # asked for again.
    then = replace(
        entry.fingerprint if entry else now,
        submission=stored.submission_sha256,
        suite=stored.suite_sha256,
        seed=stored.seed,
        pages=now.pages,
    )
    return differences(then, now)
