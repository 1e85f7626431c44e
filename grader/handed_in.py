"""What one student of a class handed in: found by now, and read when its turn comes."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from grader.class_zip import open_class_zip
from grader.kit import Lesson
from grader.places import (
    Folder,
    Listed,
    Place,
    Reader,
    SubmissionError,
    is_archive,
    is_notebook,
    read_file,
    reason,
    shown,
)
from grader.submission import Submission, read_packed, read_place


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What one student handed in.

    Args:
        id: what the student is called in the scores.
        name: what a course system calls them, if it is something else.
        late: whether it came late.
        place: the class's folder, or its zip.
        entries: what of it is the student's: files, or one folder.
        files: what the student called these files, in the same order; none for a folder.
        problem: why there is nothing to read, if that is known already.
    """

    id: str
    name: str
    late: bool
    place: Path
    entries: tuple[str, ...]
    files: tuple[str, ...] = ()
    problem: str = ""

    def read(self, lesson: Lesson) -> Submission:
        """Return what was handed in for `lesson`, under the student's id.

        Raises:
            SubmissionError: none of it can be read; the text says why.
            Unusable: the class's zip is gone, or the extra that reads notebooks is missing.
        """
        if self.problem:
            raise SubmissionError(self.problem)
        try:
            return replace(self._read(lesson), name=self.id)
        except OSError as error:  # of a folder that changes while it is read, say
            raise SubmissionError(f"{shown(self.id)} cannot be read: {reason(error)}") from None

    def _read(self, lesson: Lesson) -> Submission:
        given = shown(self.name or self.id)
        if not self.files:
            return read_place(self._folder(), given, lesson)
        readers = dict(zip(self.files, map(self._reader, self.entries), strict=True))
        if len(readers) == 1 and (is_archive(self.files[0]) or is_notebook(self.files[0])):
            return read_packed(readers[self.files[0]], shown(self.files[0]), lesson)
        return read_place(Listed(readers), given, lesson)

    def _folder(self) -> Place:
        if self.place.is_dir():
            return Folder(self.place / self.entries[0])
        return open_class_zip(self.place).folder(self.entries[0])

    def _reader(self, entry: str) -> Reader:
        if self.place.is_dir():
            return partial(read_file, f"{self.place}/{entry}")
        return open_class_zip(self.place).reader(entry)
