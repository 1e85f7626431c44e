"""Every number that a document prints is enforced: change any of them and a check objects."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from grader.checking.answers import Answer, Reference
from grader.checking.draw import Draw
from grader.lessons.lesson import Lesson, lesson_names, load_lesson
from grader.lessons.traces import NUMBER, Trace

Check = Callable[[], None]

BEYOND = 1.25  # times what is allowed: a change that is hardly larger
MISPRINT = 1.2e-10  # of a number: by how much the slides' misprint is off, and nothing by more


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


def readers_of_traces(lesson: Lesson, monkeypatch: pytest.MonkeyPatch) -> dict[Path, list[Check]]:
    """Return the checks of a lesson by the trace file that they read."""
    readers: dict[Path, list[Check]] = {}
    read: set[Path] = set()
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


def half_a_unit(text: str) -> float:
    """Return how far rounding may have put off what a document prints."""
    mantissa, _, exponent = text.lower().partition("e")
    return 0.5 * 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))


def allowed(text: str) -> float:
    """Return how far what is due may be from what a document prints."""
    return max(half_a_unit(text), 1e-9 * abs(float(text)))


def too_far(changed: str, text: str) -> bool:
    """Whether what is due, which is printed as `text`, is surely not what a change allows."""
    due = max(half_a_unit(text), MISPRINT * abs(float(text)))  # from `text`, at most
    # Hardly less, so that a whole unit of the last digit is too far from half of one.
    return abs(float(changed) - float(text)) > 0.999 * (allowed(changed) + due)


def altered(text: str) -> set[str]:
    """Return a printed number with changes that are not allowed, from hardly more to large ones.

    Its first digit, the last one that counts, the sign, and a little more than is allowed.
    """
    mantissa = len(text.lower().partition("e")[0])
    places = [place for place in range(mantissa) if text[place].isdigit()]
    digits = [f"{text[:place]}{(int(text[place]) + 1) % 10}{text[place + 1 :]}" for place in places]
    counting = [changed for changed in digits if too_far(changed, text)]
    turned = text[1:] if text.startswith("-") else f"-{text}"
    beyond = allowed(text) * BEYOND
    little = [repr(float(text) + beyond), repr(float(text) - beyond)]
    chosen = {counting[0], counting[-1], turned, *little}
    return {changed for changed in chosen if too_far(changed, text)}


def tampered(path: Path) -> Iterator[list[str]]:
    """Give the lines of a trace file with one number changed, for every number and change."""
    lines = path.read_text("utf-8").splitlines()
    for row, line in enumerate(lines):
        for place in NUMBER.finditer(line):
            for text in altered(place.group()):
                changed = f"{line[: place.start()]}{text}{line[place.end() :]}"
                yield [*lines[:row], changed, *lines[row + 1 :]]


def _with(file: Path, lines: list[str]) -> Callable[[Trace], list[str]]:
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
    """A change of any number in any trace that is larger than allowed makes a check object."""
    lesson = load_lesson(name)
    readers = readers_of_traces(lesson, monkeypatch)
    unnoticed = []
    for path in sorted((lesson.suites / "traces").glob("*.txt")):
        checks = readers[path]
        for lines in tampered(path):
            with monkeypatch.context() as patch:
                patch.setattr(Trace, "lines", property(_with(path, lines)))
                noticed = any(map(objects, checks))
            if not noticed:
                unnoticed.append((path.name, lines))
    assert [] == unnoticed


@pytest.mark.parametrize("text", ["0.0830183113303298", "0.3025", "-0.5", "1e-3", "0.0", "9."])
def test_every_size_of_change_is_tried(text: str) -> None:
    """The changes that are tried begin hardly above what the rule allows, and go up to digits."""
    sizes = sorted(abs(float(changed) - float(text)) / allowed(text) for changed in altered(text))
    assert 1 < sizes[0] <= BEYOND * 1.000001
    assert sizes[-1] >= 2
