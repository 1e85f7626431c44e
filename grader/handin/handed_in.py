"""What one student of a class handed in: found by now, and read when its turn comes."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from grader.handin.opener import Opener
from grader.handin.places import Folder, Place, SubmissionError, read_file
from grader.handin.seen import Fate, SeenFile
from grader.handin.submission import Submission, read_place
from grader.lessons.lesson import Lesson
from grader.people.kinds import Kind
from grader.sandbox.listing import Listed, Reader
from grader.text import reason, shown

if TYPE_CHECKING:
    from grader.handin.class_zip import ClassZip

OLDER = "handed in before another of this name, which counts"


@dataclass(frozen=True, slots=True)
class Who:
    """Who somebody is.

    Args:
        identities: what they are known by, by kind of id.
        name, section, group: as the roster has them.
        absent: whether they are on the roster and handed in nothing.
        doubt: why it is not certain who they are, if so; somebody must decide.
        may_be: the ids of all who it may be, where a name can be read in more than one way.
    """

    identities: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    section: str = ""
    group: str = ""
    absent: bool = False
    doubt: str = ""
    may_be: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What one student handed in.

    Args:
        id: what the student is called in the scores.
        name: what a course system calls them, if it is something else.
        late: whether it came late.
        place: the class's folder, or its zip.
        entries: what of it is the student's: files, or one folder; none for an empty submission.
        files: what the student called these files, in the same order; none for a folder.
        attachments: of each file, the number by which the course system counts it, if it does.
        older: what the student called files of which a later one has the same name.
        problem: why there is nothing to read, if that is known already.
        opener: opens what is packed.
        kind: what kind of id `id` is.
        who: who they are, as far as it is known.
    """

    id: str
    name: str
    late: bool
    place: "Path | ClassZip"
    entries: tuple[str, ...]
    files: tuple[str, ...] = ()
    attachments: tuple[int, ...] = ()
    older: tuple[str, ...] = ()
    problem: str = ""
    opener: Opener = field(repr=False, compare=False, kw_only=True)
    kind: Kind = Kind.ID
    who: Who = Who()

    @property
    def folder(self) -> str:
        """The folder on the disk that holds all of it, "" if it is none or cannot be read."""
        if self.problem or self.files or not self.entries or not isinstance(self.place, Path):
            return ""
        return f"{self.place}/{self.entries[0]}"

    @property
    def where(self) -> Hashable:
        """What tells these files from others', also where they are alike; a group shares them."""
        return self.place, self.entries

    def read(self, lesson: Lesson) -> Submission:
        """Return what was handed in for `lesson`, under the student's id.

        Raises:
            SubmissionError: none of it can be read; the text says why.
            Unusable: the class's zip is gone, or another.
            SandboxFault: nothing that is packed can be opened, by a fault of ours.
        """
        if self.problem:
            raise SubmissionError(self.problem)
        try:
            submission = self._read(lesson)
        except OSError as error:  # of a folder that changes while it is read, say
            raise SubmissionError(f"{shown(self.id)} cannot be read: {reason(error)}") from None
        files = submission.files
        if self.older:
            files += tuple(SeenFile(file, "", Fate.LEFT, OLDER) for file in self.older)
        return replace(submission, name=self.id, files=files)

    def _read(self, lesson: Lesson) -> Submission:
        given = shown(self.name or self.id)
        if not self.entries:
            return Submission(given, {})
        if not self.files:
            return read_place(self._folder(), given, lesson, self.opener)
        readers = dict(zip(self.files, map(self._reader, self.entries), strict=True))
        attachments = dict(zip(self.files, self.attachments, strict=False))
        twice = frozenset() if isinstance(self.place, Path) else self.place.earlier
        earlier = [
            file for file, entry in zip(self.files, self.entries, strict=True) if entry in twice
        ]
        place = Listed(readers, earlier)
        return read_place(place, given, lesson, self.opener, attachments, within="")

    def _folder(self) -> Place:
        if isinstance(self.place, Path):
            return Folder(f"{self.place}/{self.entries[0]}")
        return self.place.folder(self.entries[0])

    def _reader(self, entry: str) -> Reader:
        if isinstance(self.place, Path):
            return partial(read_file, f"{self.place}/{entry}")
        return self.place.reader(entry)
