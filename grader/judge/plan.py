"""The plan: what a lesson's suites ask everybody, and what is due to it.

It is learned from pytest's own run of the suites, in which the reference solution answers: the
one way by which anybody learns what a suite asks. Whoever wants to know what a suite makes of
other answers has it examine a `StandIn`, that answers in a student's place.
"""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from grader.checking.answers import Answer, Exchange, Question, Raised, Reference, Verdict
from grader.errors import KitError
from grader.judge.replay import Replayed, WrongSolution, silenced
from grader.judge.session import session_for
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.results.report import Check, Outcome
from grader.sandbox import wire

MOST_PLANS = 16  # that are kept: of lessons and seeds


@dataclass(frozen=True)
class Examined:
    """One check with what came of it, and all that was asked in it, in order."""

    check: Check
    exchanges: tuple[Exchange, ...]

    @property
    def name(self) -> str:
        """What it is called in its suite."""
        class_, separator, function = self.check.name.rpartition("::")
        return f"{class_}{separator}test_{function}"

    @property
    def questions(self) -> list[Question]:
        """What was asked, with the arguments as they were then."""
        return [each.question for each in self.exchanges]

    @property
    def answers(self) -> list[Answer]:
        """The answers that came."""
        return [each.outcome for each in self.exchanges if isinstance(each.outcome, Answer)]


@dataclass(frozen=True)
class Plan:
    """What everybody is asked: each exercise's checks, with the reference's answers.

    A check that is at fault itself is there too, with what it asked until then.
    """

    lesson: Lesson
    seed: str
    checks: Mapping[str, tuple[Examined, ...]]

    def questions(self, exercise: str) -> list[Question]:
        """Return all questions of an exercise, in the order in which they are asked."""
        return [question for check in self.checks[exercise] for question in check.questions]


@lru_cache(maxsize=MOST_PLANS)
def plan_for(lesson: Lesson, seed: str = PUBLIC_SEED) -> Plan:
    """Return the plan of a lesson's suites, learned once a process.

    Raises:
        Fault: a solution cannot be loaded, or pytest does not come to its end.
    """
    session_for(lesson)  # is there anything to ask?
    checks = {}
    for exercise in lesson.exercises:
        reference = Reference(lesson.solution(exercise))
        student = StandIn(reference, answering_as(reference))
        checks[exercise.name] = examine(lesson, exercise, student, reference, seed)
    return Plan(lesson, seed, checks)


def solution_checks(
    lesson: Lesson, exercise: Exercise, seed: str = PUBLIC_SEED
) -> tuple[Examined, ...]:
    """Return the checks of an exercise, every one of which the solution passes.

    Raises:
        KitError: the suite cannot be used, or refuses the solution.
    """
    checks = _usable(lesson, exercise, plan_for(lesson, seed).checks[exercise.name])
    for each in checks:
        if each.check.outcome not in {Outcome.PASSED, Outcome.SKIPPED}:
            raise KitError(f"{lesson.suite(exercise)}: {each.name}: {each.check.message}")
    return checks


def checks_of(lesson: Lesson, exercise: Exercise, solution: WrongSolution) -> tuple[Examined, ...]:
    """Return what an exercise's checks, drawn from the public seed, say of a wrong solution.

    Raises:
        KitError: the suite or the wrong solution cannot be used.
    """
    reference = Reference(lesson.solution(exercise))
    with silenced():
        student = StandIn(reference, solution.loaded())
        return stand_in_checks(lesson, exercise, student, reference, PUBLIC_SEED)


def stand_in_checks(
    lesson: Lesson, exercise: Exercise, student: "StandIn", reference: Reference, seed: str
) -> tuple[Examined, ...]:
    """Have an exercise's suite examine whoever stands where a student does.

    Args:
        lesson: the exercise's.
        exercise: whose suite is run.
        student: whom the suite asks; what is due comes from its own reference.
        reference: the one that the suite itself asks, to find what to ask the student.
        seed: what inputs are drawn from.

    Raises:
        KitError: the suite cannot be used.
    """
    return _usable(lesson, exercise, examine(lesson, exercise, student, reference, seed))


def examine(
    lesson: Lesson, exercise: Exercise, student: "StandIn", reference: Reference, seed: str
) -> tuple[Examined, ...]:
    """Do as `stand_in_checks`; a suite that cannot be used gives checks that say so, or none."""
    who = _InPlace(student, reference)
    checks = session_for(lesson).examine(exercise.name, who, seed)
    return tuple(Examined(each, tuple(student.heard.get(each.name, ()))) for each in checks)


def _usable(
    lesson: Lesson, exercise: Exercise, checks: tuple[Examined, ...]
) -> tuple[Examined, ...]:
    path = lesson.suite(exercise)
    if not checks:
        reason = session_for(lesson).unusable.get(exercise.name, "there are no checks")
        raise KitError(f"{path}: {reason}")
    for each in checks:
        if each.check.outcome is Outcome.INTERNAL:
            raise KitError(f"{path}: {each.name}: {each.check.message}")
    return checks


@dataclass
class StandIn:
    """Stands where a student does in a suite; `answers` gives what it answers to a question.

    `heard` is what was asked in each check, by the check's name.
    """

    reference: Reference
    answers: Callable[[Question], Replayed]
    heard: dict[str, list[Exchange]] = field(default_factory=dict)
    check: str = ""

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *arguments: self.ask(function, arguments)

    def ask(self, function: str, arguments: tuple[Any, ...]) -> Answer:
        """Answer a question; a suite may go on with the arrays that it asked with."""
        self.reference.function(function)
        question = Question(function, copy.deepcopy(arguments))
        replayed = self.answers(question)
        outcome, warnings = replayed.outcome, ("it warned",) if replayed.warned else ()
        if isinstance(outcome, Raised):
            self._heard().append(Exchange(question, outcome))
            raise Verdict(Outcome.ERROR, "")  # what it says are its own words
        answer = Answer(function, question.arguments, outcome, warnings, self.reference)
        self._heard().append(Exchange(question, answer))
        return answer

    def _heard(self) -> list[Exchange]:
        return self.heard.setdefault(self.check, [])


@dataclass
class _InPlace:
    """A stand-in while it is examined."""

    student: StandIn
    reference: Reference

    def begin(self, check: str) -> None:
        self.student.check = check

    def wrong_answer(self) -> Verdict | None:
        heard = self.student.heard.get(self.student.check, [])
        answers = [each.outcome for each in heard if not each.right]
        return next((each.wrong() for each in answers if isinstance(each, Answer)), None)


def answering_as(reference: Reference) -> Callable[[Question], Replayed]:
    """Return what answers each question as a reference does, as plain data over the wire."""

    def answer(question: Question) -> Replayed:
        due = reference.answer(question.function, question.arguments)
        return Replayed(wire.decode(wire.encode(due)), warned=False)

    return answer
