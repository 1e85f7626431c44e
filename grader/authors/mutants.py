"""Mutants: solutions with one small mistake put in, to see whether the suites refuse it.

Each mutant is judged as a submission is. One that gets full score shows what no check looks at,
unless it does the same as the solution: such are listed, with the reason, in the suites'
`equivalent_mutants.toml`.
"""

import os
import tomllib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from grader.errors import KitError
from grader.handin.submission import Submission
from grader.judge.mutating import mutate
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Exercise, Lesson
from grader.sandbox.sandbox import Sandbox

CALL_SECONDS = 0.5  # a mutant that loops for ever is refused soon enough
SEED = "mutants"
LISTED = "equivalent_mutants.toml"


@dataclass(frozen=True)
class Mutant:
    """A solution with one change: what stood there, what stands there now, and all of it."""

    exercise: str
    change: str
    source: str


@dataclass(frozen=True)
class Survey:
    """What came of all mutants of one exercise; survivors by their change."""

    exercise: str
    mutants: int
    survivors: tuple[str, ...]


def survey(lesson: Lesson) -> Iterator[Survey]:
    """Judge every mutant of a lesson's solutions, in parallel; give the exercises in order."""
    exercises = {exercise.name: _mutants(lesson, exercise) for exercise in lesson.exercises}
    jobs = [(lesson, mutant) for mutants in exercises.values() for mutant in mutants]
    with ProcessPoolExecutor(os.cpu_count(), initializer=_start_sandbox) as pool:
        survived = iter(pool.map(_survives, jobs, chunksize=8))
        for name, mutants in exercises.items():
            alive = [mutant.change for mutant in mutants if next(survived)]
            yield Survey(name, len(mutants), tuple(alive))


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
    return [
        Mutant(exercise.name, change, text) for change, text in mutate(source) if text != source
    ]


_sandbox: Sandbox | None = None  # of this pool process


def _start_sandbox() -> None:
    global _sandbox
    _sandbox = Sandbox()


def _survives(job: tuple[Lesson, Mutant]) -> bool:
    lesson, mutant = job
    assert _sandbox is not None
    submission = Submission("mutant", {mutant.exercise: mutant.source})
    return grade(
        lesson, submission, _sandbox, Options(SEED, CALL_SECONDS, (mutant.exercise,))
    ).passed


def unlisted(found: Survey, listed: dict[str, str]) -> Iterator[str]:
    """Give a line for each survivor that is not listed, and for each listed one that is none."""
    for change in found.survivors:
        if change not in listed:
            yield f"{found.exercise}: survives: {change}"
    for change in listed:
        if change not in found.survivors:
            yield f"{found.exercise}: listed as equivalent, and does not survive: {change}"
