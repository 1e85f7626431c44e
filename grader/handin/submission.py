"""What a student handed in: read into memory, or the reason why it cannot be."""

import contextlib
import functools
import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from grader.handin.decoding import python_text, utf_8
from grader.handin.opener import Opener
from grader.handin.places import Folder, Place, is_archive, is_notebook, read_file
from grader.handin.places import SubmissionError as SubmissionError
from grader.lessons.lesson import Exercise, Lesson
from grader.sandbox.listing import FILE_BYTES, Reader, Unreadable, is_visible
from grader.text import reason, shown, shown_few

ARCHIVE_BYTES = 16 << 20
NOTEBOOK_BYTES = 8 << 20
MAX_FILES = 200  # beside the exercises'
MAX_BESIDE_BYTES = 4 << 20  # of all of them together


@dataclass(frozen=True)
class Submission:
    """The Python files of one submission, by name without `.py`.

    `sources` holds the text of those that could be read, `problems` why others could not.
    `only` is set where a single file was handed in, for that exercise alone.
    """

    name: str
    sources: dict[str, str]
    problems: dict[str, str] = field(default_factory=dict)
    only: str = ""

    @property
    def sha256(self) -> str:
        """Hash of all that was handed in; where it was read from does not count."""
        digest = hashlib.sha256()
        for kind, texts in (("source", self.sources), ("problem", self.problems)):
            for name, text in sorted(texts.items()):
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
            if _holds_exercises(_named_folder(folder).listing(""), lesson):
                return folder
    raise SubmissionError(
        f"no exercises of {lesson.name} here: `grade init .` makes a workspace, "
        "--submission names another place"
    )


def read_submission(
    path: Path, lesson: Lesson, exercises: tuple[str, ...] = (), opener: Opener | None = None
) -> Submission:
    """Read what was handed in: a folder, an archive, a notebook, or a .py file for one exercise.

    A single .py file is for the exercise of its name, or for the only one that is asked about.

    Args:
        path: what was handed in. A folder or archive has the files in it, or the lesson's folder
            with them, or one folder with either; or else one notebook, or a folder one archive.
        lesson: the lesson that it is for.
        exercises: the names of the exercises asked about, if not all.
        opener: opens what is packed; by default one that is for this submission alone.

    Raises:
        SubmissionError: there is no such place, or nothing in it that could be graded.
        SandboxFault: what is packed cannot be opened, by a fault of ours.
    """
    if opener is None:
        with contextlib.closing(Opener(ahead=False)) as own:
            return read_submission(path, lesson, exercises, own)
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise SubmissionError(f"{path}: {reason(error)}") from None
    if stat.S_ISDIR(mode):
        return read_place(_named_folder(path), str(path), lesson, opener)
    if stat.S_ISREG(mode) and path.suffix == ".py":
        return _read_single(path, lesson, exercises)
    if stat.S_ISREG(mode) and (is_archive(path.name) or is_notebook(path.name)):
        return read_packed(partial(read_file, os.path.realpath(path)), str(path), lesson, opener)
    raise SubmissionError(
        f"{path} is neither a folder nor a .py file, a notebook (.ipynb) or an archive "
        "(.zip, .tar, .tar.gz)"
    )


def _named_folder(path: Path) -> Folder:
    """Return a folder that a user has named, who may name it by a link."""
    return Folder(Path(os.path.realpath(path)))


def read_place(
    place: Place, given: str, lesson: Lesson, opener: Opener, *, open_archives: bool = True
) -> Submission:
    """Read what was handed in as several files, or as one that holds them.

    Files of the exercises go before a notebook, and a notebook before an archive.

    Args:
        place: where the files lie.
        given: what it is called, in messages and in the report.
        lesson: the lesson that it is for.
        opener: opens what is packed.
        open_archives: whether an archive in it may be the submission.

    Raises:
        SubmissionError, SandboxFault: as `read_submission`.
    """
    try:
        return _read_place(place, given, lesson, opener, open_archives=open_archives)
    except Unreadable as problem:
        raise SubmissionError(f"{given} {problem}") from None


def _read_place(
    place: Place, given: str, lesson: Lesson, opener: Opener, *, open_archives: bool
) -> Submission:
    listings = {}
    for folder in _folders(place, lesson):
        listings[folder] = place.listing(folder)
        if _holds_exercises(listings[folder], lesson):
            return _read_files(place, folder, listings[folder], given, lesson)
    for is_wanted in (is_notebook, is_archive) if open_archives else (is_notebook,):
        for folder, names in listings.items():
            files = [name for name, is_folder in names.items() if not is_folder]
            found = [name for name in files if is_visible(name) and is_wanted(name)]
            if found:
                path = _join(folder, _the_one(found, given, lesson))
                read = partial(place.read, path)
                packed = read_packed(read, f"{given}/{shown(path)}", lesson, opener)
                beside = _read_beside(place, folder, names, lesson)
                return replace(packed, name=given, sources=beside | packed.sources)
    wanted = ", ".join(exercise.filename for exercise in lesson.exercises)
    others = shown_few(filter(is_visible, listings[""])) or "nothing"
    raise SubmissionError(
        f"{given} holds none of the files of {lesson.name} ({wanted}): it holds {others}"
    )


def read_packed(read: Reader, given: str, lesson: Lesson, opener: Opener) -> Submission:
    """Read what was handed in as one file that holds others: an archive or a notebook.

    Args:
        read: gives the file's content.
        given: what it is called, in messages and in the report.
        lesson: the lesson that it is for.
        opener: opens it.

    Raises:
        SubmissionError, SandboxFault: as `read_submission`.
    """
    try:
        if not is_archive(given):
            return _read_notebook(read(NOTEBOOK_BYTES), given, lesson, opener)
        content = read(ARCHIVE_BYTES)
    except Unreadable as problem:
        raise SubmissionError(f"{given} {problem}") from None
    kind = "zip" if given.lower().endswith(".zip") else "tar"
    with opener.opened(kind, content, given) as files:
        return read_place(files, given, lesson, opener, open_archives=False)


def _read_notebook(content: bytes, given: str, lesson: Lesson, opener: Opener) -> Submission:
    with opener.opened("notebook", content, given, _functions(lesson)) as files:
        names = files.listing("")
        if not names:
            raise SubmissionError(f"{given} defines none of the functions of {lesson.name}")
        sources, problems = _read_exercises(files, "", names, lesson, utf_8)
    return Submission(given, sources, problems)


@functools.cache
def _functions(lesson: Lesson) -> dict[str, list[str]]:
    return {exercise.filename: lesson.functions(exercise) for exercise in lesson.exercises}


def _read_single(path: Path, lesson: Lesson, exercises: tuple[str, ...]) -> Submission:
    names = [exercise.name for exercise in lesson.exercises]
    name = exercises[0] if len(exercises) == 1 else path.stem
    if name not in (exercises or names):
        raise SubmissionError(
            f"{path}: {lesson.name} has no exercise {path.stem}; name the one it is for, "
            f"as in `grade {lesson.name} {names[0]} --submission {path}`"
        )
    try:
        source = python_text(read_file(os.path.realpath(path)))  # a link that was named is meant
    except Unreadable as problem:
        return Submission(str(path), {}, {name: str(problem)}, only=name)
    return Submission(str(path), {name: source}, only=name)


def _folders(place: Place, lesson: Lesson) -> Iterator[str]:
    """Give the folders in which files are looked for, and last those within a wrapping one."""
    layouts = ("", lesson.name, f"exercises/{lesson.name}")
    yield from layouts
    top = place.listing("")
    wrapping = [name for name, is_folder in top.items() if is_folder and is_visible(name)]
    if len(wrapping) == 1:
        yield from (_join(wrapping[0], layout) for layout in layouts)


def _join(folder: str, name: str) -> str:
    return f"{folder}/{name}".strip("/")


def _holds_exercises(names: Mapping[str, bool], lesson: Lesson) -> bool:
    return any(exercise.filename in names for exercise in lesson.exercises)


def _the_one(found: list[str], given: str, lesson: Lesson) -> str:
    """Return the only file of a kind, or the one that is named as the lesson is."""
    named = [name for name in found if name.lower().partition(".")[0] == lesson.name]
    for names in (found, named):
        if len(names) == 1:
            return names[0]
    raise SubmissionError(
        f"{given} holds {shown_few(found)}, and none of the files of {lesson.name}: one is wanted"
    )


def _read_files(
    place: Place, folder: str, names: Mapping[str, bool], given: str, lesson: Lesson
) -> Submission:
    sources, problems = _read_exercises(place, folder, names, lesson, python_text)
    return Submission(given, sources | _read_beside(place, folder, names, lesson), problems)


def _read_exercises(
    place: Place,
    folder: str,
    names: Mapping[str, bool],
    lesson: Lesson,
    decode: Callable[[bytes], str],
) -> tuple[dict[str, str], dict[str, str]]:
    """Return the sources of the exercises' files, and why others cannot be read."""
    sources, problems = {}, {}
    for exercise in lesson.exercises:
        if exercise.filename in names:
            try:
                content = place.read(_join(folder, exercise.filename), FILE_BYTES)
                sources[exercise.name] = decode(content)
            except Unreadable as problem:
                problems[exercise.name] = str(problem)
    return sources, problems


def _read_beside(
    place: Place, folder: str, names: Mapping[str, bool], lesson: Lesson
) -> dict[str, str]:
    """Read other modules, which the exercises' may import; whoever needs one not read misses it."""
    modules = {name.removesuffix(".py") for name in names if name.endswith(".py")}
    others = modules - {exercise.name for exercise in lesson.exercises}
    sources, left = {}, MAX_BESIDE_BYTES
    for name in sorted(filter(str.isidentifier, others))[:MAX_FILES]:
        with contextlib.suppress(Unreadable):
            content = place.read(_join(folder, f"{name}.py"), FILE_BYTES)
            left -= len(content)
            if left < 0:
                break
            sources[name] = python_text(content)
    return sources
