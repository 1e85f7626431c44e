"""Every number that a document prints is enforced: change any of them and a check objects."""

import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from grader.answers import Answer, Reference
from grader.drawing import Draw
from grader.kit import Lesson, lesson_names, load_lesson
from grader.traces import NUMBER, Trace

Check = Callable[[], None]


class Perfect:
    """A student whose every answer is the reference's."""

    def __init__(self, reference: Reference) -> None:
        self.reference = reference

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        return lambda *arguments: Answer(
            function, arguments, self.reference.answer(function, arguments), (), self.reference
        )


def checks_of(lesson: Lesson) -> Iterator[Check]:
    """Give every check of a lesson, asked of the perfect student."""
    for exercise in lesson.exercises:
        module = importlib.import_module(f"grader.suites.{lesson.name}.test_{exercise.name}")
        reference = Reference(lesson.solution(exercise))
        for name, check in _functions(module):
            fixtures = {
                "student": Perfect(reference),
                "reference": reference,
                "draw": Draw("enforced", name),
            }
            wanted = inspect.signature(check).parameters
            yield _bound(check, {name: fixtures[name] for name in wanted})


def _functions(module: ModuleType) -> Iterator[tuple[str, Callable[..., None]]]:
    for name, value in vars(module).items():
        if name.startswith("test_"):
            yield name, value


def _bound(check: Callable[..., None], fixtures: dict[str, Any]) -> Check:
    return lambda: check(**fixtures)


def readers_of_traces(lesson: Lesson, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Check]]:
    """Return the checks of a lesson by the trace file that they read."""
    readers: dict[str, list[Check]] = {}
    read: set[str] = set()
    lines = Trace.lines.fget  # type: ignore[attr-defined]

    def noted(trace: Trace) -> list[str]:
        read.add(trace.file)
        result: list[str] = lines(trace)
        return result

    with monkeypatch.context() as patch:
        patch.setattr(Trace, "lines", property(noted))
        for check in checks_of(lesson):
            read.clear()
            check()
            for file in read:
                readers.setdefault(file, []).append(check)
    return readers


def altered(line: str, place: re.Match[str]) -> Iterator[str]:
    """Give a line with one of its numbers changed: its first digit, and its last."""
    text = place.group()
    digits = [index for index, character in enumerate(text) if character.isdigit()]
    mantissa = [index for index in digits if index < len(text.lower().partition("e")[0])]
    for index in {mantissa[0], mantissa[-1]}:
        digit = str((int(text[index]) + 1) % 10)
        changed = f"{text[:index]}{digit}{text[index + 1 :]}"
        yield line[: place.start()] + changed + line[place.end() :]


def tampered(path: Path) -> Iterator[list[str]]:
    """Give the lines of a trace file with one number changed, for every number and change."""
    lines = path.read_text("utf-8").splitlines()
    for row, line in enumerate(lines):
        for place in NUMBER.finditer(line):
            for changed in altered(line, place):
                yield [*lines[:row], changed, *lines[row + 1 :]]


def _with(file: str, lines: list[str]) -> Callable[[Trace], list[str]]:
    """Return what gives a trace's lines, those of `file` as they are said here."""
    original = Trace.lines.fget  # type: ignore[attr-defined]
    return lambda trace: lines if trace.file == file else original(trace)


def objects(check: Check) -> bool:
    """Whether a check does not pass; whatever else it raises, the judge calls a fault of ours."""
    try:
        check()
    except Exception:
        return True
    return False


@pytest.mark.parametrize("name", lesson_names())
def test_every_printed_number_is_enforced(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Changing the first or the last digit of any number in any trace makes a check object."""
    lesson = load_lesson(name)
    readers = readers_of_traces(lesson, monkeypatch)
    unnoticed = []
    for path in sorted((lesson.suites / "traces").glob("*.txt")):
        file = f"{name}/traces/{path.name}"
        checks = readers[file]
        for lines in tampered(path):
            with monkeypatch.context() as patch:
                patch.setattr(Trace, "lines", property(_with(file, lines)))
                noticed = any(map(objects, checks))
            if not noticed:
                unnoticed.append((path.name, lines))
    assert [] == unnoticed
