"""Begins a kit, or an exercise in one, with files that verify as they are and say what to do."""

import keyword
import re
from pathlib import Path
from string import Template

from grader.errors import Unusable
from grader.files import write_new
from grader.lessons.kit import KIT_FILE, Kit
from grader.lessons.lesson import MANIFEST, NAME, lesson_names, load_lesson
from grader.lessons.stubs import write_stubs

BEGIN = Path(__file__).with_name("begin")


def begin_kit(folder: Path) -> list[Path]:
    """Make a folder a kit without lessons; return the files that were written.

    What is there already is left as it is.

    Raises:
        OSError: a file cannot be written.
    """
    title = re.sub(r'["\\\x00-\x1f\x7f]', " ", folder.resolve().name) or "Exercises"
    folder.mkdir(parents=True, exist_ok=True)
    files = {name: folder / name for name in ("README.md", KIT_FILE)}
    files["gitignore"] = folder / ".gitignore"
    return [path for name, path in files.items() if _begin(name, path, title=title)]


def begin_exercise(kit: Kit, lesson: str, exercise: str) -> list[Path]:
    """Begin an exercise of a lesson, which is begun too if need be; return what was written.

    Raises:
        Unusable: there is such an exercise, or a file of it, or the names cannot be used.
        KitError: the lesson's manifest cannot be used.
        OSError: a file cannot be written.
    """
    _refuse_names(lesson, exercise)
    begun = lesson in lesson_names(kit)
    if begun and exercise in {each.name for each in load_lesson(lesson, kit).exercises}:
        raise Unusable(f"{lesson} has an exercise {exercise} already")
    suites = kit.suites / lesson
    files = {
        "solution.py": kit.solutions / lesson / f"{exercise}.py",
        "suite.py": suites / f"test_{exercise}.py",
        "trace": suites / "traces" / f"{exercise}.txt",
        "misconception.py": suites / "misconceptions" / exercise / "wrong_direction.py",
    }
    for path in files.values():
        if path.exists():
            raise Unusable(f"{path} is there already: nothing was written")
    title = exercise.replace("_", " ").capitalize()
    for name, path in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        _begin(name, path, exercise=exercise, title=title)
    manifest = kit.exercises / lesson / MANIFEST
    if not begun:
        manifest.parent.mkdir(parents=True, exist_ok=True)
        _begin("lesson.toml", manifest, title=lesson.capitalize())
    with open(manifest, "a", encoding="utf-8") as file:
        file.write(_text("exercise.toml", exercise=exercise, title=title))
    write_stubs(load_lesson(lesson, kit))
    return [*files.values(), manifest, manifest.with_name(f"{exercise}.py")]


def _refuse_names(lesson: str, exercise: str) -> None:
    if not NAME.fullmatch(lesson):
        raise Unusable(f"{lesson!r} cannot name a lesson: letters, digits, _ and - can")
    if not exercise.isidentifier() or keyword.iskeyword(exercise):
        raise Unusable(f"{exercise!r} cannot name an exercise: it must be a name in Python")


def _begin(name: str, path: Path, **words: str) -> bool:
    """Write a file from its beginning; return False if it is there."""
    return write_new(path, _text(name, **words))


def _text(name: str, **words: str) -> str:
    return Template((BEGIN / f"{name}.txt").read_text("utf-8")).substitute(words)
