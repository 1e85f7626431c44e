"""The concept of an exercise in a few lines, gathered from the places where each part is said once.

What it is for: the docstring of its solution. The formula, and lines of a trace worked through:
the manifest. Where that trace stands in the documents: `printed.py` of the suites. The known
traps: the first lines of its misconceptions.
"""

import ast
import re
import shutil
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import starmap
from pathlib import Path

import click

from grader.errors import Advice, KitError, line_on
from grader.lessons.lesson import Exercise, Explanation, Lesson
from grader.lessons.modules import suite_module
from grader.lessons.traces import LONE_NUMBER, Trace
from grader.text import WIDTH

INDENT = 9
PRINTED = "Printed"
PRINTED_MODULE = "printed"
NOTHING_PRINTED = "The document prints no numbers of it."
CODE = re.compile(r"[=*/]|\w\(|\bnp\b")


@dataclass(frozen=True)
class Concept:
    """The explanation of an exercise, without its code.

    `purpose` is a title, a blank line and a paragraph; `told` are texts with their labels, and
    whether each is lines as they are printed; `traps` are the first lines of known mistakes.
    """

    purpose: str
    told: tuple[tuple[str, str, bool], ...]
    traps: tuple[str, ...]


def explanation_text(lesson: Lesson, exercise: Exercise) -> str:
    """Return the concept of an exercise, at most 80 columns wide, and no wider than the screen.

    Where the manifest does not explain it (yet), there is what its other files say.

    Raises:
        KitError: a file that it is gathered from cannot be used.
    """
    concept = explain(lesson, exercise)
    parts = [_wrapped(concept.purpose)]
    if concept.told:
        parts.append("\n".join(starmap(_labelled, concept.told)))
    if concept.traps:
        traps = (_wrapped(title, "- ") for title in concept.traps)
        parts.append("\n".join(["Known traps:", *traps]))
    return "\n\n".join(parts)


def explain(lesson: Lesson, exercise: Exercise) -> Concept:
    """Return the concept of an exercise, as `explanation_text` puts it into words.

    Raises:
        KitError: a file that it is gathered from cannot be used.
    """
    told = tuple(_told(lesson, exercise.explanation)) if exercise.explanation else ()
    titles = [_docstring(path).partition("\n")[0] for path in lesson.misconceptions(exercise)]
    return Concept(_docstring(lesson.solution(exercise)), told, tuple(titles))


def explanation_problems(lesson: Lesson) -> Iterator[str]:
    """Give a line for each exercise that cannot be explained, or not as the documents have it.

    Raises:
        KitError: a file that an explanation is gathered from cannot be used.
    """
    for exercise in lesson.exercises:
        # That a file is missing is for whoever looks at the files to say.
        if lesson.solution(exercise).is_file() and lesson.suite(exercise).is_file():
            for problem in _problems(lesson, exercise):
                yield line_on(f"{lesson.name} {exercise.name}", problem)


def _told(lesson: Lesson, explanation: Explanation) -> Iterator[tuple[str, str, bool]]:
    yield "Formula", explanation.formula, False
    if explanation.given:
        yield "Given", explanation.given, False
    places = [explanation.place] if explanation.place else []
    if explanation.trace:
        trace = _trace(lesson, explanation)
        places.insert(0, trace.where)
        yield PRINTED, textwrap.dedent("\n".join(_shown(trace, explanation))), True
    else:
        yield PRINTED, lesson.kit.said(NOTHING_PRINTED), False
    yield "Worked", explanation.worked, False
    yield "Where", "; ".join(places), False


def _labelled(label: str, text: str, as_printed: bool) -> str:
    begin = f"{label:{INDENT}}"
    if as_printed:
        return begin + textwrap.indent(text, " " * INDENT)[INDENT:]
    return _wrapped(text, begin)


def _wrapped(text: str, begin: str = "") -> str:
    width = min(WIDTH, shutil.get_terminal_size((WIDTH, 24)).columns)
    return click.wrap_text(text, width, begin, " " * len(begin), preserve_paragraphs=True)


def _docstring(path: Path) -> str:
    try:
        return ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    except (OSError, SyntaxError, ValueError) as error:
        raise KitError(f"{path}: {error}") from error


def _trace(lesson: Lesson, explanation: Explanation) -> Trace:
    """Return the trace of that file, as the suites name it."""
    try:
        named = vars(suite_module(lesson.suites, PRINTED_MODULE)).values()
    except KitError as error:
        raise KitError(f"{lesson.name}: {explanation.trace}: {error}") from error
    for value in named:
        if isinstance(value, Trace) and value.file.name == explanation.trace:
            return value
    raise KitError(f"{lesson.name}: {PRINTED_MODULE}.py names no trace in {explanation.trace}")


def _shown(trace: Trace, explanation: Explanation) -> list[str]:
    """Return the lines of the trace that the explanation shows."""
    try:
        lines = dict(enumerate(trace.lines, start=1))
        return [lines[number] for number in explanation.lines]
    except OSError as error:
        raise KitError(f"{trace.file}: {error}") from error
    except KeyError as error:
        raise KitError(f"{trace.file.name} has no line {error}") from error


def _problems(lesson: Lesson, exercise: Exercise) -> Iterator[str]:
    if "\n\n" not in _docstring(lesson.solution(exercise)):
        yield Advice(
            "the docstring of its solution needs a title, and a paragraph on what it is for"
        )
    misconceptions = [_docstring(path) for path in lesson.misconceptions(exercise)]
    if not all(misconceptions):
        yield "a misconception has no docstring whose first line would name the trap"
    explanation = exercise.explanation
    if not explanation:
        yield Advice("the manifest needs an explanation of it")
        return
    if CODE.search(explanation.formula):
        yield Advice("the formula of its explanation is code; say it in words")
    yield from _number_problems(lesson, exercise, explanation)
    yield from _place_problems(explanation, misconceptions)


def _number_problems(lesson: Lesson, exercise: Exercise, told: Explanation) -> Iterator[str]:
    """Every number is one that the document prints or that a check asks with."""
    try:
        shown = _shown(_trace(lesson, told), told) if told.trace else []
    except KitError as error:
        yield str(error)
        return
    if bool(shown) != bool(told.trace):
        yield f"its explanation does not say which lines of {told.trace} it shows"
    printed = _numbers("\n".join(shown))
    for number in _numbers(told.worked):
        if number not in printed:
            yield f"{number} of its explanation is not printed in the lines that it shows"
    asked = {float(number) for number in _numbers(_questions(lesson, exercise))}
    for number in _numbers(told.given):
        if float(number) not in asked:
            yield f"{number} is given in its explanation, but no check asks with it"


def _place_problems(told: Explanation, misconceptions: list[str]) -> Iterator[str]:
    """Check that the explanation names a place that a misconception names too."""
    if not told.trace and not told.place:
        yield Advice("its explanation needs a trace, or the place where it stands in a document")
    known = {docstring.rpartition("Document: ")[2] for docstring in misconceptions}
    if told.place and misconceptions and told.place not in known:
        yield Advice(f"no misconception of it names the place {told.place}")


def _questions(lesson: Lesson, exercise: Exercise) -> str:
    """Return the source of the exercise's suite and of what all suites of the lesson share."""
    shared = [path for path in lesson.suites.glob("*.py") if not path.name.startswith("test_")]
    return "\n".join(path.read_text("utf-8") for path in [lesson.suite(exercise), *shared])


def _numbers(text: str) -> list[str]:
    """Return the numbers of a text as they are written, NumPy's `9.` and `9` being the same."""
    return [number.rstrip(".") for number in LONE_NUMBER.findall(text)]
