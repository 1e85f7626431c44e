"""What a student handed in: read into memory, or the reason why it cannot be."""

import contextlib
import hashlib
import io
import os
import stat
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from grader.kit import Exercise, Lesson, Unusable

FILE_BYTES = 1 << 20
MAX_FILES = 200  # beside the exercises'
MAX_BESIDE_BYTES = 4 << 20  # of all of them together
# Every Python file is text in one of these; other codecs can do more than map bytes to letters.
ENCODINGS = {"utf-8", "utf-8-sig", "ascii", "us-ascii", "iso-8859-1", "iso-8859-15", "cp1252"}


class SubmissionError(Unusable):
    """There is no submission to grade where one was said to be; the text says how to mend it."""


class Unreadable(Exception):
    """One file cannot be read; the text says why, as in "error.py <text>"."""


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
        if _holds_exercises(folder, lesson):
            return folder
    raise SubmissionError(
        f"no exercises of {lesson.name} here: `grade init .` makes a workspace, "
        "--submission names another place"
    )


def read_submission(path: Path, lesson: Lesson, exercises: tuple[str, ...] = ()) -> Submission:
    """Read what was handed in: a folder, or a single .py file for one exercise.

    A single file is for the exercise of its name, or for the only one that is asked about.

    Args:
        path: a folder with the files in it, or with the lesson's folder in it; or one file.
        lesson: the lesson that it is for.
        exercises: the names of the exercises asked about, if not all.

    Raises:
        SubmissionError: there is no such place, or nothing in it that could be graded.
    """
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        raise SubmissionError(f"{path}: {_reason(error)}") from None
    if stat.S_ISDIR(mode):
        return _read_folder(path, lesson)
    if stat.S_ISREG(mode) and path.suffix == ".py":
        return _read_single(path, lesson, exercises)
    raise SubmissionError(f"{path} is neither a folder nor a .py file")


def _read_single(path: Path, lesson: Lesson, exercises: tuple[str, ...]) -> Submission:
    given = str(path)
    names = [exercise.name for exercise in lesson.exercises]
    name = exercises[0] if len(exercises) == 1 else path.stem
    if name not in (exercises or names):
        raise SubmissionError(
            f"{path}: {lesson.name} has no exercise {path.stem}; name the one it is for, "
            f"as in `grade {lesson.name} {names[0]} --submission {path}`"
        )
    path = path.resolve()  # a link that was named is meant
    sources, problems = _read_files([(name, path)], path.parent)
    return Submission(given, sources, problems, only=name)


def _read_folder(path: Path, lesson: Lesson) -> Submission:
    for folder in (path, path / lesson.name, path / "exercises" / lesson.name):
        if _holds_exercises(folder, lesson):
            break
    else:
        files = ", ".join(exercise.filename for exercise in lesson.exercises)
        raise SubmissionError(f"{path} holds none of the files of {lesson.name} ({files})")
    expected = {exercise.name for exercise in lesson.exercises}
    others = [name for name in _module_names(folder) if name not in expected]
    names = sorted(name for name in expected if os.path.lexists(folder / f"{name}.py"))
    root = path.resolve()
    sources, problems = _read_files(((name, folder / f"{name}.py") for name in names), root)
    # Other files may be imported by these; one that cannot be read is missed by whoever does.
    beside = ((name, folder / f"{name}.py") for name in others[:MAX_FILES])
    more, _ = _read_files(_first(beside, MAX_BESIDE_BYTES), root)
    return Submission(str(path), sources | more, problems)


def _first(files: Iterable[tuple[str, Path]], most: int) -> Iterator[tuple[str, Path]]:
    """Give files until they are `most` bytes together."""
    for name, path in files:
        with contextlib.suppress(OSError):
            most -= path.stat().st_size
        if most < 0:
            return
        yield name, path


def _holds_exercises(folder: Path, lesson: Lesson) -> bool:
    return any(os.path.lexists(folder / exercise.filename) for exercise in lesson.exercises)


def _module_names(folder: Path) -> list[str]:
    try:
        names = sorted(entry.name for entry in os.scandir(folder) if entry.name.endswith(".py"))
    except OSError as error:
        raise SubmissionError(f"{folder}: {_reason(error)}") from None
    return [name.removesuffix(".py") for name in names if name.removesuffix(".py").isidentifier()]


def _read_files(
    files: Iterable[tuple[str, Path]], root: Path
) -> tuple[dict[str, str], dict[str, str]]:
    """Read files by name; none of them may lie outside of `root`, where a link may lead."""
    sources, problems = {}, {}
    for name, path in files:
        try:
            sources[name] = _decode(_read_bytes(_inside(path, root)))
        except Unreadable as problem:
            problems[name] = str(problem)
    return sources, problems


def _inside(path: Path, root: Path) -> Path:
    real = Path(os.path.realpath(path))
    if not real.is_relative_to(root):
        raise Unreadable("is a link that leads out of the submission")
    return real


def _read_bytes(path: Path) -> bytes:
    """Return the content of a regular file; never waits, as opening a pipe or device might."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError as error:
        raise Unreadable(f"cannot be read: {_reason(error)}") from None
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise Unreadable("is no file")
        with open(descriptor, "rb", closefd=False) as file:
            content = file.read(FILE_BYTES + 1)
    except OSError as error:
        raise Unreadable(f"cannot be read: {_reason(error)}") from None
    finally:
        os.close(descriptor)
    if len(content) > FILE_BYTES:
        raise Unreadable(f"is larger than {FILE_BYTES >> 20} MiB")
    return content


def _decode(content: bytes) -> str:
    """Return source text as Python would read it: UTF-8, or what a coding comment says."""
    if b"\0" in content:
        raise Unreadable("is no text: it holds zero bytes (save it as UTF-8)")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    except SyntaxError:
        raise Unreadable("is not UTF-8 (save it as UTF-8)") from None
    if encoding.lower() not in ENCODINGS:
        raise Unreadable(f"is not UTF-8, and {encoding} is not read here (save it as UTF-8)")
    try:
        return io.TextIOWrapper(io.BytesIO(content), encoding).read()
    except UnicodeDecodeError as error:
        raise Unreadable(
            f"is not UTF-8: byte {error.start} is no text (save it as UTF-8)"
        ) from None


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)
