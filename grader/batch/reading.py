"""What is known of a submission once it was read, whoever read it.

Judges read what lies in plain files, first for its hash and once more when they grade it. All else,
what is packed above all, is read by the process that hands out the work, and sent.
"""

from dataclasses import dataclass
from functools import lru_cache

from grader.batch.needs import files_read, needs_of_files, work_sha256
from grader.handin.seen import SeenFile
from grader.handin.submission import Submission, read_plain
from grader.lessons.lesson import Lesson
from grader.results.needs import FileRead, Need


class Changed(Exception):
    """Files are no longer what they were when they were read first."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a submission.

    Args:
        sha256: its hash.
        work: tells what was written from what others wrote, "" if nothing was.
        files: what became of its files.
        needs: why somebody should look at them.
    """

    sha256: str
    work: str
    files: tuple[FileRead, ...]
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Unread:
    """A submission that lies in plain files in a folder, and has this hash if nothing changes."""

    name: str
    folder: str
    sha256: str

    def read(self, lesson: Lesson) -> Submission:
        """Return the submission; raises Changed if it is another by now."""
        submission = read_plain(self.folder, self.name, lesson)
        if submission is None or submission.sha256 != self.sha256:
            raise Changed
        return submission


def reading_of(
    submission: Submission, lesson: Lesson, sha256: str = "", work: str | None = None
) -> Reading:
    """Return what is to be known of a submission for `lesson`; its hash and work may be known."""
    return Reading(
        sha256 or submission.sha256,
        work_sha256(submission, lesson) if work is None else work,
        _files(submission.files),
        needs_of_files(submission, lesson),
    )


@lru_cache(maxsize=64)
def _files(files: tuple[SeenFile, ...]) -> tuple[FileRead, ...]:
    """Return what became of files; those who named theirs alike share it."""
    return files_read(files)


def plain_reading(folder: str, lesson: Lesson) -> Reading | None:
    """Return what is to be known of plain files in a folder; None if all is not that plain."""
    try:
        submission = read_plain(folder, "", lesson)
        return reading_of(submission, lesson) if submission else None
    except Exception:  # told by who reads it instead
        return None
