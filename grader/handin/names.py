"""What the name of a file says: which exercise it is for, however it was renamed on its way.

Browsers, systems and course systems rename files: `error (1).py`, `error-2.py`, `error copy.py`,
`error - Kopie.py`, `error.py.txt`. What they add is taken off again, and nothing else is: a name
is an exercise's when nothing is left over.
"""

import functools
import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum

from grader.lessons.lesson import Lesson

# What systems call a copy, behind the name or before it, in languages with many students.
BEHIND = (
    "copy|kopie|copie|copia|cópia|kopia|kopi|kopio|másolat|kopya|копия|копія"
    "|コピー|のコピー|副本|拷贝|복사본"
)
BEFORE = (
    "copy of|kopie von|kopie van|copie de|copia de|copia di|cópia de|kopia av|kopi af|kopi av|копия"
)
COPY = rf"[\s_\u2013\u2014-]{{1,4}}(?:{BEHIND})|のコピー|副本|拷贝|복사본"
ADDED = (
    re.compile(r"(?P<rest>.+?)\s{0,3}\((?P<number>\d{1,4})\)"),  # browsers, Windows
    re.compile(r"(?P<rest>.+?)[\s_-](?P<number>\d{1,4})"),  # Canvas, Safari, macOS
    re.compile(rf"(?P<rest>.+?)(?P<copy>{COPY})"),
    re.compile(rf"(?P<copy>{BEFORE})\s(?P<rest>.+)"),
    re.compile(r"(?P<rest>.+)\.(?:py|ipynb)"),  # hidden by Windows, and typed once more
)
MOST_ADDED = 6
SOURCE_SUFFIX = re.compile(r"\.py(?:\s?\(\d{1,4}\))?(?:\.txt)?\Z", re.IGNORECASE)
NOTEBOOK_SUFFIX = re.compile(r"\.ipynb(?:\s?\(\d{1,4}\))?(?:\.(?:txt|json))?\Z", re.IGNORECASE)
SEPARATORS = re.compile(r"[\s_-]+")
WORDS = re.compile(r"[\s_.()\[\]\u2013\u2014-]+")


class Naming(IntEnum):
    """How a file came to be an exercise's, the surest first."""

    EXACT = 0
    RENAMED = 1
    COPIED = 2
    DEFINES = 3  # by what is in it


@dataclass(frozen=True, slots=True)
class Name:
    """What a name says: the exercise or the lesson, and which of several copies it is.

    Args:
        stem: what is left of the name, without blanks, `_` and `-`.
        naming: how it was renamed.
        number: of several downloads of one file, which it is; 0 for the first.
    """

    stem: str
    naming: Naming
    number: int = 0


def exercise_of(file: str, lesson: Lesson) -> tuple[str, Name] | None:
    """Return the exercise that a file is named for, and how; None if that is not certain."""
    suffix = SOURCE_SUFFIX.search(file) or NOTEBOOK_SUFFIX.search(file)
    if not suffix:
        return None
    known, folded = _exercises(lesson), _folded(_letters(file))
    if not any(each in folded for each in known):
        return None
    name = _plain(file[: suffix.start()] + _number_in(suffix[0]), frozenset(known), lesson.name)
    if name is None:
        return None
    exercise = known[name.stem]
    is_exact = file == f"{exercise}.py"
    return exercise, name if not is_exact else Name(name.stem, Naming.EXACT)


def is_lesson_named(stem: str, lesson_name: str) -> bool:
    """Whether a file or folder has the lesson's name, as downloads of it may be renamed."""
    wanted = _folded(lesson_name)
    return wanted in _folded(_letters(stem)) and _plain(stem, frozenset({wanted}), "") is not None


def names_another_lesson(stem: str, lesson: Lesson) -> bool:
    """Whether a file or folder has the name of another lesson of the kit."""
    return any(is_lesson_named(stem, other) for other in _other_lessons(lesson))


def mentioned(file: str, lesson: Lesson) -> str:
    """Return the exercise that a name has among other words, as `error_jdoe.py`; "" for none."""
    words = f" {' '.join(WORDS.split(_letters(file)))} "
    found = [each for each in _spelled(lesson) if f" {each} " in words]
    longest = max(found, key=len, default="")
    return _spelled(lesson).get(longest, "")


@functools.cache
def exercises_of_others(lesson: Lesson) -> frozenset[str]:
    """Return the names of the exercises of all other lessons of the kit."""
    own = {exercise.name for exercise in lesson.exercises}
    return frozenset(path.stem for path in lesson.solutions.parent.glob("*/*.py")) - own


@functools.cache
def _other_lessons(lesson: Lesson) -> tuple[str, ...]:
    folders = lesson.solutions.parent.glob("*/")
    return tuple(path.name for path in folders if path.name != lesson.name)


@functools.cache
def _exercises(lesson: Lesson) -> dict[str, str]:
    return {_folded(exercise.name): exercise.name for exercise in lesson.exercises}


@functools.cache
def _spelled(lesson: Lesson) -> dict[str, str]:
    return {exercise.name.replace("_", " "): exercise.name for exercise in lesson.exercises}


def _plain(stem: str, wanted: frozenset[str], lesson_name: str) -> Name | None:
    """Take off what was added to a name until it is one that is wanted."""
    rest, naming, number = _letters(stem), Naming.RENAMED, 0
    for _ in range(MOST_ADDED):
        for each in (rest, _without_lesson(rest, lesson_name)):
            if _folded(each) in wanted:
                return Name(_folded(each), naming, number)
        found = next(filter(None, (added.fullmatch(rest) for added in ADDED)), None)
        if not found:
            return None
        said = found.groupdict()
        rest = said["rest"]
        if said.get("number"):
            number = max(number, int(said["number"]))
        if said.get("copy"):
            naming = Naming.COPIED
    return None


def _without_lesson(stem: str, lesson_name: str) -> str:
    """Return `error` of `lesson4_error` and of `error lesson 4`."""
    if not lesson_name:
        return stem
    letters = lesson_name.rstrip("0123456789")
    name = rf"{letters}[\s_-]?{lesson_name[len(letters) :]}"
    before = re.fullmatch(rf"{name}[\s_.-]{{1,3}}(.+)", stem)
    behind = re.fullmatch(rf"(.+?)[\s_.-]{{1,3}}{name}", stem)
    found = before or behind
    return found[1] if found else stem


def _number_in(suffix: str) -> str:
    """Return the ` (1)` of `.py (1).txt`, which belongs to the name."""
    found = re.search(r"\(\d+\)", suffix)
    return f" {found[0]}" if found else ""


def _letters(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()


def _folded(name: str) -> str:
    return SEPARATORS.sub("", name.casefold())
