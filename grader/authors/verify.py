"""Proving the kit sound, for authors: solutions pass, and nothing that is not one does."""

import ast
import contextlib
import inspect
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from grader.authors.leaks import leaks_in_messages, leaks_in_pictures, leaks_in_texts
from grader.authors.messages import message_problems
from grader.authors.precision import rounding_problems, wording_problems
from grader.checking.recorded import reference_of
from grader.checking.trajectories import curve_problems
from grader.errors import Advice, Fault
from grader.handin.submission import Submission
from grader.judge.asked import Asked
from grader.judge.misconceptions import read_misconception
from grader.judge.options import Options
from grader.judge.plan import Examined
from grader.judge.run import grade, grade_watched
from grader.lessons.explain import explanation_problems
from grader.lessons.lesson import MANIFEST, Exercise, Lesson, lesson_names
from grader.lessons.stubs import stub_text
from grader.pages.asking import with_pictures
from grader.pages.figures import picture_problems
from grader.results.report import Report, Status
from grader.sandbox.sandbox import Sandbox

# A lazy answer gets at most this share of an exercise's points.
LAZY_SHARE = 1 / 3
MOST_ARGUMENTS = 6
FEWEST_MISCONCEPTIONS = 5


@dataclass(frozen=True)
class Lazy:
    """An answer that takes no thought: what every function returns.

    `argument` is the one that it returns. Where there are fewer, it is the last.
    """

    expression: str
    argument: int = 1


LAZY_ANSWERS = {
    "0": Lazy("0"),
    "1": Lazy("1"),
    "None": Lazy("None"),
    "an empty list": Lazy("[]"),
    **{
        f"argument {n} as given": Lazy(f"arguments[min({n - 1}, len(arguments) - 1)]", n)
        for n in range(1, MOST_ARGUMENTS + 1)
    },
    **{
        f"zeros shaped as argument {n}": Lazy(
            f"np.zeros_like(arguments[min({n - 1}, len(arguments) - 1)])", n
        )
        for n in range(1, MOST_ARGUMENTS + 1)
    },
    "three zeros": Lazy("np.zeros(3)"),
}
CONFTEST = "conftest.py"
NOT_THE_KITS = {"__pycache__", "__init__.py", "kept"}


@dataclass(frozen=True)
class Step:
    """One thing to prove; `run` gives a line for each problem.

    `refuses` says to what it grades wrong answers, if it does: "lesson4 error", or a whole lesson.
    """

    title: str
    run: Callable[[Sandbox], Iterable[str]]
    refuses: str = ""

    def __str__(self) -> str:
        """Return what a progress bar shows."""
        return self.title


def steps(lessons: Iterable[Lesson]) -> list[Step]:
    """Return all that is to be proved of these lessons, in order."""
    return [step for lesson in lessons for step in _lesson_steps(lesson)]


def problems(to_prove: Iterable[Step]) -> Iterator[str]:
    """Prove each step and give the problems as they are found, a line each.

    What makes a lesson poor, not unsound, is `Advice`. What keeps several steps from being proved
    is said once.
    """
    faults: set[str] = set()
    with Sandbox() as sandbox:
        for step in to_prove:
            try:
                yield from (type(each)(" ".join(each.split())) for each in step.run(sandbox))
            except (Fault, OSError) as fault:
                told = " ".join(_told(fault).split())
                if told not in faults:
                    yield f"{step.title}: {told}"
                faults.add(told)


def _told(fault: Fault | OSError) -> str:
    if isinstance(fault, OSError) and fault.filename:
        return f"{fault.filename}: {fault.strerror}"
    return str(fault)


def _lesson_steps(lesson: Lesson) -> Iterator[Step]:
    name = lesson.name
    yield Step(f"{name} files", lambda _: _files(lesson))
    yield Step(f"{name} solutions", lambda sandbox: _solutions(lesson, sandbox))
    yield Step(f"{name} stubs", lambda sandbox: _stubs(lesson, sandbox))
    yield Step(f"{name} texts", lambda _: _texts(lesson))
    yield Step(f"{name} rounding", lambda _: rounding_problems(lesson))
    yield Step(f"{name} messages", lambda _: message_problems(lesson))
    graded = _Together(lesson, partial(_lazy_sources, lesson))
    for title in LAZY_ANSWERS:
        yield Step(f"{name} answering {title}", partial(_lazy, lesson, title, graded), name)
    for exercise in lesson.exercises:
        refuses = f"{name} {exercise.name}"
        graded = _Together(lesson, partial(_wrong_sources, lesson, exercise))
        for path in lesson.misconceptions(exercise):
            run = partial(_misconception, lesson, exercise, path, graded)
            yield Step(f"{refuses}/{path.stem}", run, refuses)


class _Together:
    """Submissions that are graded in one run of pytest, once one of them is asked for."""

    def __init__(self, lesson: Lesson, read: Callable[[], dict[str, dict[str, str]]]) -> None:
        self.lesson, self.read = lesson, read
        self._watched: dict[str, tuple[Report, list[Asked]]] = {}

    @cached_property
    def sources(self) -> dict[str, dict[str, str]]:
        """The files of each submission by its title."""
        return self.read()

    def watched(self, title: str, sandbox: Sandbox) -> tuple[Report, dict[str, list[Examined]]]:
        """Return the report of the submission of that title, and its checks by exercise."""
        if not self._watched:
            for each, sources in self.sources.items():
                submission, options = Submission("verify", sources), Options(exercises=(*sources,))
                self._watched[each] = grade_watched(self.lesson, submission, sandbox, options)
        report, asked = self._watched[title]
        exchanges = {(each.exercise, each.check): each.exchanges for each in asked}
        return report, {
            graded.name: [
                Examined(check, exchanges.get((graded.name, check.name), ()))
                for check in graded.checks
            ]
            for graded in report.exercises
        }


def _lazy_sources(lesson: Lesson) -> dict[str, dict[str, str]]:
    """Return the files of each lazy answer, but for those that answer as an earlier one does."""
    most = {each.name: _most_arguments(lesson, each) for each in lesson.exercises}
    answers = {
        title: {
            each.name: lazy_source(lesson, each, lazy.expression)
            for each in lesson.exercises
            if lazy.argument <= most[each.name]
        }
        for title, lazy in LAZY_ANSWERS.items()
    }
    return {title: sources for title, sources in answers.items() if sources}


def _most_arguments(lesson: Lesson, exercise: Exercise) -> float:
    """Return how many arguments the functions of an exercise take, at most."""
    names = lesson.functions(exercise)
    reference = reference_of(lesson, exercise)
    each = [inspect.signature(reference.function(name)).parameters.values() for name in names]
    if any(one.kind is one.VAR_POSITIONAL for parameters in each for one in parameters):
        return math.inf
    return max(map(len, each), default=0)


def _wrong_sources(lesson: Lesson, exercise: Exercise) -> dict[str, dict[str, str]]:
    paths = lesson.misconceptions(exercise)
    return {path.stem: {exercise.name: path.read_text("utf-8", "replace")} for path in paths}


def _files(lesson: Lesson) -> Iterator[str]:
    """Manifest, stubs, solutions and suites agree, and nothing is left over."""
    names = {exercise.name for exercise in lesson.exercises}
    stubs = {exercise.filename for exercise in lesson.exercises}
    suites = {f"test_{name}.py" for name in names}
    suite_files = {path.name for path in lesson.suites.glob("test_*.py")}
    yield from _agree(lesson.stubs, _entries(lesson.stubs), stubs | {MANIFEST})
    yield from _agree(lesson.solutions, _entries(lesson.solutions), stubs)
    yield from _agree(lesson.suites, suite_files, suites)
    wrong = _entries(lesson.suites / "misconceptions")
    yield from _agree(lesson.suites, wrong, wrong & names)
    if (lesson.suites / CONFTEST).exists():
        yield (
            f"{lesson.suites / CONFTEST}: suites cannot have one: move its fixtures into the "
            "suites that use them"
        )
    text = "".join(path.read_text("utf-8") for path in lesson.suites.glob("*.py"))
    for path in (lesson.suites / "traces").glob("*"):
        if f'"{path.name}"' not in text:
            yield Advice(f"{path}: no suite reads it")
    for exercise in lesson.exercises:
        yield from _untitled(lesson.suite(exercise))
        name = f"{lesson.name} {exercise.name}"
        if not exercise.title or exercise.points <= 0 or not 2 <= len(exercise.hints) <= 3:
            yield Advice(f"{name}: it needs a title, points, and two or three hints")
        if len(lesson.misconceptions(exercise)) < FEWEST_MISCONCEPTIONS:
            yield Advice(f"{name}: it needs {FEWEST_MISCONCEPTIONS} wrong answers")
    if not lesson.kit.is_built_in and lesson.name in lesson_names():
        yield Advice(f"{lesson.name}: the built-in kit has a lesson of that name; here it is yours")
    yield from explanation_problems(lesson)
    yield from curve_problems(lesson)
    yield from picture_problems(lesson)


def _untitled(suite: Path) -> Iterator[str]:
    """Each check has a docstring, which is the sentence that students read."""
    with contextlib.suppress(OSError, SyntaxError, ValueError):  # which other steps tell
        for node in ast.walk(ast.parse(suite.read_bytes())):
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
                continue
            if not ast.get_docstring(node):
                yield Advice(
                    f"{suite}: {node.name} has no docstring: students read it as its title"
                )


def _texts(lesson: Lesson) -> Iterator[str]:
    """No hint, explanation or advice tells what is due."""
    for exercise in lesson.exercises:
        yield from leaks_in_texts(lesson, exercise)


def _entries(folder: Path) -> set[str]:
    found = folder.iterdir() if folder.is_dir() else ()
    return {path.name for path in found} - NOT_THE_KITS


def _agree(folder: Path, found: set[str], expected: set[str]) -> Iterator[str]:
    for name in sorted(expected - found):
        yield f"{folder}: {name} is missing"
    for name in sorted(found - expected):
        yield f"{folder}: {name} belongs to no exercise of the manifest"


def _solutions(lesson: Lesson, sandbox: Sandbox) -> Iterator[str]:
    """Every solution gets full score."""
    report = _grade(lesson, _sources(lesson, lesson.solutions), sandbox)
    for graded in report.exercises:
        if graded.status is not Status.PASSED:
            wrong = next(check for check in graded.checks if check.outcome != "passed")
            yield (
                f"{lesson.name} {graded.name}: the solution does not pass: it is "
                f"{graded.status}: {wrong.name}: {wrong.message}"
            )


def _stubs(lesson: Lesson, sandbox: Sandbox) -> Iterator[str]:
    """Every stub is what its solution says, and untouched scores 0 as `todo`."""
    for exercise in lesson.exercises:
        if (lesson.stubs / exercise.filename).read_text("utf-8") != stub_text(lesson, exercise):
            yield (
                f"{lesson.name} {exercise.name}: the stub does not match the solution; `grade "
                "derive` writes it anew"
            )
    for graded in _grade(lesson, _sources(lesson, lesson.stubs), sandbox).exercises:
        if graded.score or graded.status is not Status.TODO:
            yield (
                f"{lesson.name} {graded.name}: the untouched stub is {graded.status} "
                f"with {graded.score:g} points, not to do with none"
            )


def _lazy(lesson: Lesson, title: str, together: _Together, sandbox: Sandbox) -> Iterator[str]:
    """An answer that takes no thought gets at most a third of the points."""
    if title not in together.sources:
        return
    report, checks = together.watched(title, sandbox)
    for graded in report.exercises:
        if graded.score > graded.max_score * LAZY_SHARE:
            yield (
                f"{lesson.name} {graded.name}: answering {title} gets "
                f"{graded.score:g} of {graded.max_score:g} points"
            )
    for graded in report.exercises:
        exercise = lesson.exercise(graded.name)
        yield from leaks_in_messages(lesson, exercise, checks[graded.name], graded.diagnosis)


def lazy_source(lesson: Lesson, exercise: Exercise, expression: str) -> str:
    """Return a file in which every function of an exercise answers `expression`."""
    body = f"(*arguments):\n    return {expression}\n"
    functions = [f"def {name}{body}" for name in lesson.functions(exercise)]
    return "import numpy as np\n" + "".join(functions)


def _misconception(
    lesson: Lesson, exercise: Exercise, path: Path, together: _Together, sandbox: Sandbox
) -> Iterator[str]:
    """A wrong answer that is kept beside the suite is refused, as wrong, and known again."""
    misconception = read_misconception(path)
    report, examined = together.watched(path.stem, sandbox)
    (graded,) = report.exercises
    if graded.status is not Status.FAILED:
        yield f"{path}: is {graded.status}, not refused as a wrong answer"
        return
    if graded.diagnosis is None:
        yield f"{path}: is not diagnosed; is there another that answers like it?"
    elif graded.diagnosis.id != path.stem:
        yield f"{path}: is diagnosed as {graded.diagnosis.id}, not as itself"
    checks = examined[exercise.name]
    yield from leaks_in_messages(lesson, exercise, checks, graded.diagnosis)
    yield from wording_problems(lesson, exercise, misconception, checks, graded.diagnosis)
    (pictured,) = with_pictures(report, lesson, together.sources[path.stem], sandbox).exercises
    yield from leaks_in_pictures(lesson, exercise, pictured)


def _sources(lesson: Lesson, folder: Path) -> dict[str, str]:
    return {
        exercise.name: (folder / exercise.filename).read_text("utf-8")
        for exercise in lesson.exercises
    }


def _grade(lesson: Lesson, sources: dict[str, str], sandbox: Sandbox) -> Report:
    return grade(lesson, Submission("verify", sources), sandbox)
