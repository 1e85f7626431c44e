"""Mutants: solutions with one small mistake put in, to see whether the suites refuse it.

Each mutant is judged as a submission is, until an answer is wrong and refused. One that gets full
score shows what no check looks at, unless it does the same as the solution. Those that do are
listed, with the reason, in the suites' `equivalent_mutants.toml`. There an ellipsis stands for any
text, so that one line and one reason can cover many changes.
"""

import contextlib
import itertools
import os
import re
import tomllib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from grader.authors.shortcuts import take_shortcuts
from grader.errors import KitError
from grader.handin.submission import Submission
from grader.judge.attempt import Attempt
from grader.judge.mutating import mutate
from grader.judge.options import Options
from grader.judge.run import grade
from grader.judge.session import session_for
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import Outcome
from grader.sandbox.sandbox import Sandbox

CALL_SECONDS = 0.5  # a mutant that loops for ever is refused soon enough
SEED = "mutants"
TOGETHER = 16  # mutants that go to a process at once
REFUSING = {Outcome.FAILED, Outcome.ERROR, Outcome.TIMEOUT}
LISTED = "equivalent_mutants.toml"
ANY_TEXT = "…"


@dataclass(frozen=True)
class Mutant:
    """A solution with one change: what stood there, what stands there now, and all of it."""

    exercise: str
    change: str
    source: str


@dataclass(frozen=True)
class Survey:
    """What came of all mutants of one exercise, by their change."""

    exercise: str
    refused: tuple[str, ...]
    survivors: tuple[str, ...]

    @property
    def mutants(self) -> int:
        """How many there are."""
        return len(self.refused) + len(self.survivors)


def survey(lesson: Lesson) -> Iterator[Survey]:
    """Judge every mutant of a lesson's solutions, in parallel; give the exercises in order."""
    exercises = {exercise.name: _mutants(lesson, exercise) for exercise in lesson.exercises}
    jobs = [
        (lesson, mutants[start : start + TOGETHER])
        for mutants in exercises.values()
        for start in range(0, len(mutants), TOGETHER)
    ]
    with ProcessPoolExecutor(os.cpu_count(), initializer=_start_sandbox) as pool:
        survived = itertools.chain.from_iterable(pool.map(_survive, jobs))
        for name, mutants in exercises.items():
            came_of = [(mutant.change, next(survived)) for mutant in mutants]
            yield Survey(
                name,
                refused=tuple(change for change, alive in came_of if not alive),
                survivors=tuple(change for change, alive in came_of if alive),
            )


def listed_as_equivalent(lesson: Lesson) -> dict[str, dict[str, str]]:
    """Return the changes known to change nothing, with their reasons, by exercise.

    Raises:
        KitError: the list cannot be read.
    """
    path = lesson.suites / LISTED
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KitError(f"{path}: {error}") from error


def _mutants(lesson: Lesson, exercise: Exercise) -> list[Mutant]:
    source = lesson.solution(exercise).read_text("utf-8")
    changed = [*mutate(source), *take_shortcuts(source)]
    return [Mutant(exercise.name, change, text) for change, text in changed if text != source]


_sandbox: Sandbox | None = None  # of this pool process


def _start_sandbox() -> None:
    global _sandbox
    _sandbox = Sandbox()


def _survive(job: tuple[Lesson, list[Mutant]]) -> list[bool]:
    """Judge some mutants of one exercise; return whether each of them passes."""
    lesson, mutants = job
    submissions = [Submission("mutant", {each.exercise: each.source}) for each in mutants]
    options = Options(SEED, CALL_SECONDS, (mutants[0].exercise,), diagnosing=False)
    return [_passes(lesson, each, options) for each in submissions]


def _passes(lesson: Lesson, submission: Submission, options: Options) -> bool:
    """Whether a submission passes: one that is refused early is not examined to its end."""
    assert _sandbox is not None
    refused = _is_refused_early(Attempt(lesson, submission, _sandbox, options))
    return not refused and grade(lesson, submission, _sandbox, options).passed


def _is_refused_early(attempt: Attempt) -> bool:
    """Whether an attempt at one exercise is refused by the first check that gets a wrong answer.

    A wrong answer alone refuses nobody: the check may take it.
    """
    (exercise,) = attempt.exercises
    student = attempt.students[exercise.name]
    with contextlib.closing(attempt):
        attempt.hear()
        check = student.first_wrong_check()
        if check is None:
            return False
        session, seed = session_for(attempt.lesson), attempt.options.seed
        checks = session.examine(exercise.name, student, student.reference, seed, only=check)
    return any(each.outcome in REFUSING for each in checks)


def unlisted(found: Survey, listed: dict[str, str]) -> Iterator[str]:
    """Give a line for each survivor that is not listed, and for each refused one that is."""
    patterns = {change: _pattern(change) for change in listed}
    for change in found.survivors:
        if not any(pattern.fullmatch(change) for pattern in patterns.values()):
            yield f"{found.exercise}: survives: {change}"
    for change in found.refused:
        if any(pattern.fullmatch(change) for pattern in patterns.values()):
            yield f"{found.exercise}: listed as equivalent, but refused: {change}"
    for change, pattern in patterns.items():
        if not any(map(pattern.fullmatch, found.survivors + found.refused)):
            yield f"{found.exercise}: listed as equivalent, but there is no such mutant: {change}"


def _pattern(listed: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, listed.split(ANY_TEXT))))
