"""Lessons, their exercises, and where their files are.

A lesson is a folder of a kit's `exercises/` with a `lesson.toml`. Everything else follows from
names: exercise `error` of `lesson4` is the stub `exercises/lesson4/error.py`, the solution
`solutions/lesson4/error.py` and the suite `test_error.py` in the folder `lesson4` of the suites.
"""

import ast
import math
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from grader.errors import KitError
from grader.files import sha256_of
from grader.lessons.kit import BUILT_IN, Edition, Kit, files_in
from grader.lessons.pictures import Picture, read_pictures

MANIFEST = "lesson.toml"
MANIFEST_FORMAT = 1
CALL_SECONDS = 2.0
NAME = re.compile(r"\w[\w-]*")
PUBLIC_SEED = "from-memory"  # of the inputs that checks draw, where nobody names another


@dataclass(frozen=True)
class Explanation:
    """What a manifest says of an exercise's concept, beside what its docstring says.

    Where a document prints numbers of it, `trace` is the file that holds them, `lines` are the
    lines to show, counted from 1, `given` is what they come from and `worked` how they come about.
    `place` says where in a document it stands besides, or without, the trace.
    """

    formula: str
    worked: str
    given: str = ""
    trace: str = ""
    lines: tuple[int, ...] = ()
    place: str = ""


@dataclass(frozen=True)
class Exercise:
    """One stub file to fill in: its name (also the file's), title, points, hints and pictures."""

    name: str
    title: str
    points: float
    hints: tuple[str, ...]
    explanation: Explanation | None = None
    pictures: tuple[Picture, ...] = ()

    def __hash__(self) -> int:
        """Return a hash that is found soon: much is looked up by exercise."""
        return hash(self.name)

    @property
    def filename(self) -> str:
        """The name of the file that a student hands in for it."""
        return f"{self.name}.py"


@dataclass(frozen=True)
class Lesson:
    """A lesson: its exercises in teaching order, and the folders that hold its files.

    `call_seconds` is how long one call of a student's function may take, in seconds.
    """

    name: str
    title: str
    exercises: tuple[Exercise, ...]
    stubs: Path
    solutions: Path
    suites: Path
    call_seconds: float
    kit: Kit = BUILT_IN

    def __hash__(self) -> int:
        """Return a hash that is found soon: much is looked up by lesson."""
        return hash((self.name, self.suites))

    @property
    def max_score(self) -> float:
        """The points of all its exercises together."""
        return sum(exercise.points for exercise in self.exercises)

    def exercise(self, name: str) -> Exercise:
        """Return the exercise of that name; raises KeyError when there is none."""
        return {exercise.name: exercise for exercise in self.exercises}[name]

    def solution(self, exercise: Exercise) -> Path:
        """Return the file of the reference solution of `exercise`."""
        return self.solutions / exercise.filename

    def suite(self, exercise: Exercise) -> Path:
        """Return the file of the hidden suite of `exercise`."""
        return self.suites / f"test_{exercise.name}.py"

    def misconceptions(self, exercise: Exercise) -> list[Path]:
        """Return the wrong solutions kept beside the suite of `exercise`, in order of name."""
        return sorted((self.suites / "misconceptions" / exercise.name).glob("*.py"))

    def functions(self, exercise: Exercise) -> list[str]:
        """Return the names of the functions that `exercise` asks for, in order.

        Raises:
            KitError: its solution is not Python.
        """
        path = self.solution(exercise)
        try:
            tree = ast.parse(path.read_text("utf-8"))
        except SyntaxError as error:
            raise KitError(f"{path}: line {error.lineno}: {error.msg}") from error
        return [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]

    @property
    def edition(self) -> Edition | None:
        """What a students' edition says of it; None in a whole kit."""
        return next((each for each in self.kit.editions if each.lesson == self.name), None)

    @cached_property
    def suite_sha256(self) -> str:
        """Hash of all that decides a score: suites, traces, solutions and the manifest."""
        return sha256_of(sorted(self._decisive_files()), f"document {self.kit.document}\n")

    def _decisive_files(self) -> Iterator[tuple[str, Path]]:
        """Give all files that decide a score, and what they are called wherever the kit lies.

        What stands beside the lessons' folders of suites is among them: they may share it.
        """
        yield f"manifest/{MANIFEST}", self.stubs / MANIFEST
        for kind, folder, but in (
            ("solutions", self.solutions, []),
            ("suites", self.suites, []),
            ("shared", self.kit.suites, lesson_names(self.kit)),
        ):
            for path in files_in(folder, but):
                yield f"{kind}/{path.relative_to(folder).as_posix()}", path


def lesson_names(kit: Kit = BUILT_IN) -> list[str]:
    """Return the names of all lessons of a kit, in order: `lesson4` before `lesson10`."""
    found = [path.parent.name for path in kit.exercises.glob(f"*/{MANIFEST}")]
    return sorted(found, key=lambda name: (len(name), name))


def load_lesson(name: str, kit: Kit = BUILT_IN) -> Lesson:
    """Return the lesson of that name as its manifest describes it.

    Raises:
        KitError: the manifest is not there, or does not say what it must.
    """
    path = kit.exercises / name / MANIFEST
    if not NAME.fullmatch(name):
        raise KitError(f"{path.parent}: a lesson is named with letters, digits, _ and - alone")
    try:
        manifest = tomllib.loads(path.read_text("utf-8"))
        if manifest["format"] != MANIFEST_FORMAT:
            raise KitError(f"{path}: format {manifest['format']}, this kit reads {MANIFEST_FORMAT}")
        return Lesson(
            name=name,
            title=_text(manifest, "title"),
            exercises=tuple(_exercise(*entry) for entry in manifest["exercises"].items()),
            stubs=path.parent,
            solutions=kit.solutions / name,
            suites=kit.suites / name,
            call_seconds=float(manifest.get("call_seconds", CALL_SECONDS)),
            kit=kit,
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KitError(f"{path}: {error}") from error
    except KeyError as error:
        raise KitError(f"{path}: {error} is missing") from error
    except (AttributeError, TypeError, ValueError) as error:
        raise KitError(f"{path}: not a valid manifest: {error}") from error


def load_lessons(kit: Kit) -> list[Lesson]:
    """Return all lessons of a kit, in order; raises KitError as `load_lesson` does."""
    return [load_lesson(name, kit) for name in lesson_names(kit)]


def _text(entry: dict[str, Any], key: str) -> str:
    if not isinstance(entry[key], str):
        raise ValueError(f"{key} must be a text")
    return str(entry[key])


def _exercise(name: str, entry: dict[str, Any]) -> Exercise:
    hints, points = entry["hints"], float(entry["points"])
    if not name.isidentifier() or not isinstance(hints, list) or not 0 < points < math.inf:
        raise ValueError(
            f"{name}: it needs a name that a file can have, a list of hints, and points"
        )
    explanation = _explanation(name, entry["explanation"]) if "explanation" in entry else None
    pictures = read_pictures(entry.get("picture", ()))
    return Exercise(name, _text(entry, "title"), points, tuple(hints), explanation, pictures)


def _explanation(name: str, entry: dict[str, Any]) -> Explanation:
    lines = entry.get("lines", [])
    texts = [value for key, value in entry.items() if key != "lines"]
    if not all(type(text) is str for text in texts) or not all(type(line) is int for line in lines):
        raise ValueError(f"{name}: an explanation holds texts, and whole numbers as its lines")
    return Explanation(**entry | {"lines": tuple(lines)})
