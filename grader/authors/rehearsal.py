"""Suites run by themselves, without pytest and without a sandbox, on code of the kit's own.

What stands where a student does is the solution or a wrong answer that the kit knows. So an
author's tools learn what a suite asks, what is due to it and what it says of a wrong answer.
"""

import contextlib
import importlib.util
import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from grader.checking.answers import Answer, Exchange, Question, Raised, Reference, Verdict
from grader.checking.draw import Draw
from grader.errors import KitError
from grader.judge.plan import left_to_ask, questions
from grader.judge.replay import Replayed, WrongSolution, silenced
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.results.report import Outcome
from grader.sandbox import wire


@dataclass
class StandIn:
    """Stands where a student does in a suite; `ask` gives what it answers to a question."""

    reference: Reference
    ask: Callable[[Question], Replayed]
    exchanges: list[Exchange] = field(default_factory=list)

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        return lambda *arguments: self._answer(Question(function, arguments))

    def _answer(self, question: Question) -> Answer:
        replayed = self.ask(question)
        outcome, warnings = replayed.outcome, ("it warned",) if replayed.warned else ()
        if isinstance(outcome, Raised):
            self.exchanges.append(Exchange(question, outcome))
            raise Verdict(Outcome.ERROR, "")  # what it says are its own words
        answer = Answer(question.function, question.arguments, outcome, warnings, self.reference)
        self.exchanges.append(Exchange(question, answer))
        return answer


@dataclass(frozen=True)
class Rehearsed:
    """What came of one check: the verdict if it did not pass, and what was asked in it.

    The last one of a suite has the `rest`, which is asked after all checks if something is wrong.
    """

    name: str
    title: str
    verdict: Verdict | None
    exchanges: tuple[Exchange, ...]
    rest: tuple[Exchange, ...] = ()

    @property
    def answers(self) -> list[Answer]:
        """The answers that came."""
        return [each.outcome for each in self.exchanges if isinstance(each.outcome, Answer)]


@lru_cache(maxsize=256)
def rehearse_solution(
    lesson: Lesson, exercise: Exercise, seed: str = PUBLIC_SEED
) -> tuple[Rehearsed, ...]:
    """Run an exercise's suite on its solution: all that it asks, and the right answers.

    Raises:
        KitError: the suite cannot be used, or refuses the solution.
    """
    reference = Reference(lesson.solution(exercise))

    def ask(question: Question) -> Replayed:
        due = reference.answer(question.function, question.arguments)
        return Replayed(wire.decode(wire.encode(due)), warned=False)

    checks = tuple(rehearse_stand_in(lesson, exercise, StandIn(reference, ask), reference, seed))
    for check in checks:
        if check.verdict:
            raise KitError(f"{lesson.suite(exercise)}: {check.name}: {check.verdict.message}")
    return checks


def rehearse(lesson: Lesson, exercise: Exercise, solution: WrongSolution) -> list[Rehearsed]:
    """Run an exercise's suite once, with the public seed, on a wrong solution.

    Raises:
        KitError: the suite or the wrong solution cannot be used.
    """
    reference = Reference(lesson.solution(exercise))
    with silenced():
        student = StandIn(reference, solution.loaded())
        return rehearse_stand_in(lesson, exercise, student, reference, PUBLIC_SEED)


def rehearse_stand_in(
    lesson: Lesson, exercise: Exercise, student: StandIn, reference: Reference, seed: str
) -> list[Rehearsed]:
    """Run an exercise's suite once on whoever stands where a student does.

    Args:
        lesson: the exercise's.
        exercise: whose suite is run.
        student: whom the suite asks; what is due comes from its own reference.
        reference: the one that the suite itself asks, to find what to ask the student.
        seed: what inputs are drawn from.

    Raises:
        KitError: the suite cannot be used.
    """
    return _run(lesson, exercise, student, reference, seed)


def _run(
    lesson: Lesson, exercise: Exercise, student: StandIn, reference: Reference, seed: str
) -> list[Rehearsed]:
    path = lesson.suite(exercise)
    try:
        checks = {k: v for k, v in vars(_load(path)).items() if k.startswith("test_")}
        found = []
        for name, check in checks.items():
            fixtures = _fixtures(lesson, name, student, reference, seed)
            student.exchanges = []
            verdict = _verdict(check, fixtures)
            title = inspect.getdoc(check) or name
            found.append(Rehearsed(name, title, verdict, tuple(student.exchanges)))
        rest = _rest(lesson, found, checks, student, reference, seed)
        return [*found[:-1], replace(found[-1], rest=rest)] if found else []
    except Exception as error:
        raise KitError(f"{path}: {type(error).__name__}: {error}") from error


def _fixtures(
    lesson: Lesson, check: str, student: StandIn, reference: Reference, seed: str
) -> dict[str, Any]:
    draw = Draw(seed, f"{lesson.name}/{check}")
    return {"student": student, "reference": reference, "draw": draw}


def _rest(
    lesson: Lesson,
    done: Sequence[Rehearsed],
    checks: Mapping[str, Callable[..., None]],
    student: StandIn,
    reference: Reference,
    seed: str,
) -> tuple[Exchange, ...]:
    """Ask what checks that ended had left, as the judge does once all have ended."""
    unasked = []
    for each in done:
        if each.verdict:
            fixtures = _fixtures(lesson, each.name, student, reference, seed)
            asked = questions(checks[each.name], fixtures, reference)
            unasked += asked[len(each.exchanges) :]
    if all(each.verdict is None for each in done):
        return ()
    student.exchanges = []
    for question in left_to_ask(all_heard(done), unasked):
        with contextlib.suppress(Verdict):
            getattr(student, question.function)(*question.arguments)
    return tuple(student.exchanges)


def all_heard(checks: Iterable[Rehearsed]) -> list[Exchange]:
    """Return all that was asked in a suite, in order, as a diagnosis wants it."""
    checks = list(checks)
    in_checks = [exchange for each in checks for exchange in each.exchanges]
    return in_checks + [exchange for each in checks for exchange in each.rest]


def _verdict(check: Callable[..., None], fixtures: dict[str, Any]) -> Verdict | None:
    try:
        check(**{name: fixtures[name] for name in inspect.signature(check).parameters})
    except Verdict as verdict:
        return verdict
    except AssertionError as error:
        return Verdict(Outcome.FAILED, str(error))
    return None


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
