"""What a student handed in: read into memory, or the reason why it cannot be."""

import contextlib
import functools
import hashlib
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from grader.handin.choosing import choose
from grader.handin.decoding import python_text
from grader.handin.found import Found
from grader.handin.names import exercise_of
from grader.handin.opener import Opener
from grader.handin.places import Folder, Place, is_archive, is_notebook, read_file
from grader.handin.places import SubmissionError as SubmissionError
from grader.handin.search import ARCHIVE_BYTES as ARCHIVE_BYTES
from grader.handin.search import MAX_BESIDE_BYTES as MAX_BESIDE_BYTES
from grader.handin.search import MAX_FILES as MAX_FILES
from grader.handin.search import NOTEBOOK_BYTES as NOTEBOOK_BYTES
from grader.handin.search import Search, nothing_in
from grader.handin.seen import Origin, SeenFile
from grader.handin.untouched import is_untouched
from grader.lessons.lesson import Exercise, Lesson
from grader.sandbox.listing import Listed, Unreadable
from grader.text import reason

MOST_REASONS = 3  # in one line


@dataclass(frozen=True)
class Submission:
    """The Python files of one submission, by name without `.py`.

    `sources` holds the text of those that could be read, `problems` why others could not.
    `only` is set where a single file was handed in, for that exercise alone.

    `missing` says why there is no source for an exercise, where that is more than that its file is
    not there; `origins` where sources stood, if not in the file of the exercise's name. `untouched`
    are the exercises of which there is only the stub; `files` says what became of each file.
    """

    name: str
    sources: dict[str, str]
    problems: dict[str, str] = field(default_factory=dict)
    only: str = ""
    missing: dict[str, str] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    untouched: frozenset[str] = frozenset()
    files: tuple[SeenFile, ...] = ()

    @property
    def sha256(self) -> str:
        """Hash of all that decides a report; where it was read from does not count else."""
        digest = hashlib.sha256()
        origins = {name: repr(origin) for name, origin in self.origins.items()}
        for kind, texts in (
            ("source", self.sources),
            ("problem", self.problems),
            ("missing", self.missing),
            ("origin", origins),
        ):
            for name, text in sorted(texts.items()) if texts else ():
                content = text.encode("utf-8", "surrogatepass")
                digest.update(f"{kind} {name} {len(content)}\n".encode() + content)
        return digest.hexdigest()

    def offers(self, exercise: Exercise) -> bool:
        """Whether it is graded in `exercise`: a single file is, in its own exercise only."""
        return not self.only or self.only == exercise.name


def find_submission(lesson: Lesson) -> Path:
    """Return the folder that is graded when none is named: where a workspace has the lesson.

    Raises:
        SubmissionError: there is none here.
    """
    for folder in (Path("exercises", lesson.name), Path(lesson.name), Path()):
        with contextlib.suppress(Unreadable):
            if _holds_exercises(folder, lesson):
                return folder
    raise SubmissionError(
        f"no exercises of {lesson.name} here: `grade init .` makes a workspace, "
        "--submission names another place"
    )


def read_submission(
    path: Path,
    lesson: Lesson,
    exercises: tuple[str, ...] = (),
    opener: Opener | None = None,
    *,
    only_here: bool = False,
) -> Submission:
    """Read what was handed in: a folder, an archive, a notebook, or a .py file.

    A single .py file is for the exercise of its name, or for the only one that is asked about; one
    of another name may hold the functions of several.

    Args:
        path: what was handed in. The files may lie up to three folders deep, or be packed.
        lesson: the lesson that it is for.
        exercises: the names of the exercises asked about, if not all.
        opener: opens what is packed; by default one that is for this submission alone.
        only_here: whether the files lie in this folder, as in a workspace, and nowhere below it.

    Raises:
        SubmissionError: there is no such place, or nothing in it that could be graded.
        SandboxFault: what is packed cannot be opened, by a fault of ours.
    """
    if opener is None:
        with contextlib.closing(Opener(ahead=False)) as own:
            return read_submission(path, lesson, exercises, own, only_here=only_here)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise SubmissionError(f"{path}: {reason(error)}") from None
    if stat.S_ISDIR(mode):
        place = Folder(Path(os.path.realpath(path)))  # a link that was named is meant
        return read_place(place, str(path), lesson, opener, only_here=only_here)
    if stat.S_ISREG(mode) and path.suffix == ".py":
        return _read_single(path, lesson, exercises, opener)
    if stat.S_ISREG(mode) and (is_archive(path.name) or is_notebook(path.name)):
        return _read_lone(path, lesson, opener)
    raise SubmissionError(
        f"{path} is neither a folder nor a .py file, a notebook (.ipynb) or an archive "
        "(.zip, .tar, .tar.gz, .tar.xz, .tar.bz2)"
    )


def read_place(
    place: Place,
    given: str,
    lesson: Lesson,
    opener: Opener,
    attachments: Mapping[str, int] | None = None,
    *,
    within: str | None = None,
    only_here: bool = False,
) -> Submission:
    """Read what was handed in as several files, or as one that holds them.

    Args:
        place: where the files lie.
        given: what it is called, in messages and in the report.
        lesson: the lesson that it is for.
        opener: opens what is packed.
        attachments: of files at its top, the number by which a course system counts them.
        within: what messages put before a file's path, if not `given` and a slash.
        only_here: as `read_submission`.

    Raises:
        SubmissionError, SandboxFault: as `read_submission`.
    """
    try:
        if isinstance(place, Folder) and (plain := _plain(place, given, lesson)):
            return plain
        search = Search(lesson, opener, given, attachments, within)
        found = search.look(place, only_here=only_here)
    except Unreadable as problem:
        raise SubmissionError(f"{given} {problem}") from None
    return _submission(found, place, given, lesson)


def read_plain(folder: str, given: str, lesson: Lesson) -> Submission | None:
    """Read a folder that holds files of the exercises' names, and nothing else, as most do.

    Args:
        folder: where the files lie, no link itself.
        given: what it is called in the report.
        lesson: the lesson that it is for.

    Returns:
        what a search would find, in less time; None if there is anything to search for, or to tell.
    """
    return _plain(Folder(folder), given, lesson)


def _plain(place: Folder, given: str, lesson: Lesson) -> Submission | None:
    wanted = _by_filename(lesson)
    contents = place.plain_files(wanted)
    if not contents:
        return None
    try:
        sources = {
            exercise: python_text(contents[filename])
            for filename, exercise in wanted.items()
            if filename in contents
        }
    except Unreadable:  # which the search tells of
        return None
    untouched = {name for name, source in sources.items() if is_untouched(source, lesson)}
    if untouched or len(sources) == 1:
        return None
    return Submission(given, sources, files=_read_as_named(tuple(sources)))


@functools.cache
def _by_filename(lesson: Lesson) -> dict[str, str]:
    return {exercise.filename: exercise.name for exercise in lesson.exercises}


@functools.cache
def _read_as_named(exercises: tuple[str, ...]) -> tuple[SeenFile, ...]:
    return tuple(SeenFile(f"{name}.py", name) for name in exercises)


def _read_lone(path: Path, lesson: Lesson, opener: Opener) -> Submission:
    """Read a file that holds all that was handed in; a link that was named is meant."""
    place = Listed({path.name: partial(read_file, os.path.realpath(path))})
    within = str(path)[: -len(path.name)]
    return read_place(place, str(path), lesson, opener, within=within)


def _submission(found: Found, place: Place, given: str, lesson: Lesson) -> Submission:
    choice = choose(found, lesson)
    if not choice.sources and not choice.problems:
        why = list(found.failures.values()) or [nothing_in(given, place, lesson)]
        raise SubmissionError("; ".join(why[:MOST_REASONS]))
    beside: dict[str, str] = {}
    for folder in choice.folders:
        for name, source in found.modules.get(folder, {}).items():
            if name.isidentifier() and name not in choice.problems:
                beside.setdefault(name, source)
    exercises = {exercise.name for exercise in lesson.exercises}
    beside = {name: source for name, source in beside.items() if name not in exercises}
    return Submission(
        given,
        beside | choice.sources,
        choice.problems,
        missing=choice.missing,
        origins=choice.origins,
        untouched=frozenset(choice.untouched),
        files=tuple(choice.files),
    )


def _read_single(
    path: Path, lesson: Lesson, exercises: tuple[str, ...], opener: Opener
) -> Submission:
    names = [exercise.name for exercise in lesson.exercises]
    named = exercise_of(path.name, lesson)
    name = exercises[0] if len(exercises) == 1 else named[0] if named else path.stem
    if name in names and (not exercises or name in exercises):
        try:
            source = python_text(read_file(os.path.realpath(path)))  # as above
        except Unreadable as problem:
            return Submission(str(path), {}, {name: str(problem)}, only=name)
        return Submission(str(path), {name: source}, only=name)
    with contextlib.suppress(SubmissionError):
        whole = _read_lone(path, lesson, opener)
        if not exercises or whole.sources.keys() & exercises:
            return whole
    raise SubmissionError(
        f"{path}: {lesson.name} has no exercise {path.stem}; name the one it is for, "
        f"as in `grade {lesson.name} {names[0]} --submission {path}`"
    )


def _holds_exercises(folder: Path, lesson: Lesson) -> bool:
    names = Folder(Path(os.path.realpath(folder))).listing("")
    return any(exercise.filename in names for exercise in lesson.exercises)
