"""What a students' edition must not hold, and what it is compared by."""

import ast
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grader.authors.release import release
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.kit import PACKAGE, Kit, files_in, read_kit
from grader.lessons.lesson import Lesson
from grader.lessons.stubs import BEGIN, END
from grader.pages.asking import with_pictures
from grader.sandbox.sandbox import Sandbox


def edition_of(kit: Kit, folder: Path) -> Kit:
    """Write the students' edition of a kit into a folder, and return it."""
    for _ in release(kit, folder):
        pass
    return read_kit(folder)


def hidden_lines(lessons: list[Lesson]) -> Iterator[str]:
    """Give each line of code that an edition of these lessons hides, without its indent."""
    for lesson in lessons:
        for exercise in lesson.exercises:
            yield from _of_solution(lesson.solution(exercise).read_text("utf-8"))
            for path in lesson.misconceptions(exercise):
                text = path.read_text("utf-8")
                docstring = ast.parse(text).body[0]
                yield from map(str.strip, text.split("\n")[docstring.end_lineno :])


def _of_solution(text: str) -> Iterator[str]:
    inside = False
    for line in text.split("\n"):
        inside = line.strip() != END and (inside or bool(BEGIN.fullmatch(line)))
        if inside and not BEGIN.fullmatch(line):
            yield line.strip()


def open_text(lessons: list[Lesson]) -> str:
    """Return all that students may read of lessons: no line in it is hidden."""
    kit = lessons[0].kit
    paths = [each for lesson in lessons for each in files_in(lesson.stubs)]
    paths += files_in(kit.suites, ["misconceptions"])
    misconceptions = [
        path for lesson in lessons for each in lesson.exercises
        for path in lesson.misconceptions(each)
    ]  # fmt: skip
    texts = [ast.get_docstring(ast.parse(path.read_text("utf-8"))) for path in misconceptions]
    travelling = [path for path in paths if path.name != "equivalent_mutants.toml"]
    return "\n".join([*(path.read_text("utf-8") for path in travelling), *map(str, texts)])


def all_text(edition: Kit) -> str:
    """Return all that stands in the files of an edition; each is text, but for the wheel.

    Of the wheel it is all that is in it, unpacked.
    """
    paths = [path for path in edition.root.rglob("*") if path.is_file()]
    contents = [path.read_bytes() for path in paths if path.suffix != ".whl"]
    for path in edition.root.rglob("*.whl"):
        with zipfile.ZipFile(path) as archive:
            contents += map(archive.read, filter(_is_text, archive.namelist()))
    return "\n".join(content.decode("utf-8") for content in contents)


def _is_text(member: str) -> bool:
    return not member.endswith(".png")


def of_the_grader() -> str:
    """Return the sources of the grader itself, which every wheel holds."""
    paths = [path for path in files_in(PACKAGE, ["suites", "kit_files"]) if path.suffix != ".png"]
    return "\n".join(path.read_text("utf-8") for path in paths)


def leaks(lessons: list[Lesson], edition: Kit) -> list[str]:
    """Return the hidden lines that stand anywhere in an edition."""
    content, known = all_text(edition), open_text(lessons) + of_the_grader()
    hidden = set(hidden_lines(lessons))
    return sorted(line for line in hidden if line not in known and line in content)


def parts(lesson: Lesson, submission: Submission, sandbox: Sandbox) -> dict[str, Any]:
    """Return the report on a submission, by exercise and key, times aside."""
    report = grade(lesson, submission, sandbox, Options(call_seconds=1.0))
    report = with_pictures(report, lesson, submission.sources, sandbox)
    document = json.loads(report.to_json())
    for key in ("graded_at", "suite_sha256", "edition"):
        document.pop(key, None)
    for exercise in document["exercises"]:
        for check in exercise["checks"]:
            del check["seconds"]
    exercises = document.pop("exercises")
    return document | {
        f"{each['name']} {key}": value for each in exercises for key, value in each.items()
    }
