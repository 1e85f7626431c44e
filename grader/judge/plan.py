"""The plan: what an exercise's suite asks everybody, and what is due to it.

It is learned from pytest's own run of the suites, where the reference solution answers: there is no
other way to learn what a suite asks. Whoever wants to know what a suite makes of other answers has
it examine a `StandIn`, that answers in a student's place.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache, partial
from typing import Any

import numpy as np

from grader.checking.answers import (
    Answer,
    Exchange,
    Planned,
    Question,
    Raised,
    Reference,
    Verdict,
    as_said,
)
from grader.checking.comparison import Numbers, close
from grader.checking.recorded import reference_of
from grader.errors import KitError
from grader.judge.replay import Replayed
from grader.judge.session import session_for
from grader.lessons.lesson import PUBLIC_SEED, Exercise, Lesson
from grader.results.report import Check, Outcome
from grader.sandbox import wire

MOST_PLANS = 128  # that are kept: of exercises and seeds
SHORT = 32  # numbers in an answer: a longer one mostly took many iterations
Messages = tuple[tuple[Planned, ...], ...]  # questions as they go out: those of one together


@dataclass(frozen=True)
class Examined:
    """One check with what came of it, and all that was asked in it, in order.

    The last one of a suite has the `rest`, which was asked after all checks.
    """

    check: Check
    exchanges: tuple[Exchange, ...]
    rest: tuple[Exchange, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in its suite."""
        name, bracket, parameters = self.check.name.partition("[")
        class_, separator, function = name.rpartition("::")
        return f"{class_}{separator}test_{function}{bracket}{parameters}"

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
    """What everybody is asked in an exercise: its checks, with the reference's answers.

    A check that is at fault itself is there too, with what it asked until then.
    """

    exercise: Exercise
    seed: str
    checks: tuple[Examined, ...]

    @property
    def questions(self) -> list[Question]:
        """All questions, in the order of asking."""
        return [question for check in self.checks for question in check.questions]

    @cached_property
    def messages(self) -> Messages:
        """The questions as they go out: those together of which none tells what is due to another.

        A worker has all questions of a message before it answers the first. One whose arguments
        hold what is due to one before it waits for the next message. What an earlier question of
        the exercise held itself is in the student's hands already, and told by nobody.
        """
        messages: list[list[Planned]] = [[]]
        due = told = np.empty(0)  # due is what is to the questions of the last message
        for planned in self._planned():
            held = numbers_in(planned.question.arguments)
            if tells(held, due):
                messages.append([])
                due = np.empty(0)
            messages[-1].append(planned)
            told = np.union1d(told, held)
            due = np.concatenate([due, _untold(numbers_in(planned.due), told)])
        return tuple(map(tuple, messages))

    @property
    def again(self) -> list[Answer]:
        """A question of each function: who answers it otherwise later remembers something.

        It is asked once more at the end. The earlier it was asked, the less there was to remember;
        but the first that has a short answer, and not an empty one, tells as much as sixty
        iterations do: a list that is kept, weights that go on learning, a count of calls. Where a
        function has none it is the first of all.
        """
        answers = [answer for check in self.checks for answer in check.answers]
        short = [each for each in answers if 0 < numbers_in(each.due).size <= SHORT]
        return list({each.function: each for each in reversed([*short, *answers])}.values())

    def _planned(self) -> Iterator[Planned]:
        asked = [(each.check.name, answer) for each in self.checks for answer in each.answers]
        for number, (check, answer) in enumerate([*asked, *(("", a) for a in self.again)], 1):
            said = as_said(number, answer.function, answer.arguments)
            question = Question(answer.function, answer.arguments)
            yield Planned(number, check, question, said, partial(getattr, answer, "due"))


def tells(held: Numbers, due: Numbers) -> bool:
    """Whether a question that holds some numbers tells one of those that are due to others."""
    return bool(close(held[:, np.newaxis], due).any())


def _untold(due: Numbers, told: Numbers) -> Numbers:
    """Return what is due to a question, without the numbers that were told before."""
    untold: Numbers = due[~close(due[:, np.newaxis], told).any(axis=1)]
    return untold


def numbers_in(value: Any) -> Numbers:
    """Return all numbers in any data."""
    return np.array(list(_numbers_in(value)), dtype=np.float64)


def _numbers_in(value: Any) -> Iterator[float]:
    if isinstance(value, np.ndarray):
        yield from value.ravel().tolist()
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _numbers_in(item)
    elif isinstance(value, int | float):
        yield value


@lru_cache(maxsize=MOST_PLANS)
def plan_for(lesson: Lesson, exercise: Exercise, seed: str = PUBLIC_SEED) -> Plan:
    """Return the plan of an exercise's suite, learned once a process.

    Raises:
        Fault: the solution cannot be loaded, or pytest does not come to its end.
    """
    reference = reference_of(lesson, exercise)
    student = StandIn(reference, answering_as(reference))
    return Plan(exercise, seed, examine(lesson, exercise, student, reference, seed))


def usable_plan(lesson: Lesson, exercise: Exercise, seed: str = PUBLIC_SEED) -> Plan:
    """Return the plan of an exercise's suite, as `plan_for` does, if it is one of a sound suite.

    Raises:
        KitError: the suite cannot be used.
    """
    plan = plan_for(lesson, exercise, seed)
    _usable(lesson, exercise, plan.checks)
    return plan


def solution_checks(
    lesson: Lesson, exercise: Exercise, seed: str = PUBLIC_SEED
) -> tuple[Examined, ...]:
    """Return the checks of an exercise, every one of which the solution passes.

    Raises:
        KitError: the suite cannot be used, or refuses the solution.
    """
    checks = _usable(lesson, exercise, plan_for(lesson, exercise, seed).checks)
    for each in checks:
        if each.check.outcome not in {Outcome.PASSED, Outcome.SKIPPED}:
            raise KitError(f"{lesson.suite(exercise)}: {each.name}: {each.check.message}")
    return checks


def stand_in_checks(
    lesson: Lesson, exercise: Exercise, student: "StandIn", reference: Reference, seed: str
) -> tuple[Examined, ...]:
    """Have an exercise's suite examine anything that answers as a student does.

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
    checks = session_for(lesson).examine(exercise.name, student, reference, seed)
    found = [Examined(each, tuple(student.heard.get(each.name, ()))) for each in checks]
    return (*found[:-1], replace(found[-1], rest=tuple(student.rest))) if found else ()


def all_heard(checks: Iterable[Examined]) -> list[Exchange]:
    """Return all that was asked in a suite, in order, as a diagnosis wants it."""
    checks = list(checks)
    in_checks = [exchange for each in checks for exchange in each.exchanges]
    return in_checks + [exchange for each in checks for exchange in each.rest]


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
    rest: list[Exchange] = field(default_factory=list)
    _check: str = ""
    _expected: dict[str, list[int]] = field(default_factory=dict)  # places in `heard`, by check

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *arguments: self.ask(function, arguments)

    def ask(self, function: str, arguments: tuple[Any, ...]) -> Answer:
        """Answer a question; a suite may go on with the arrays that it asked with."""
        self.reference.function(function)
        question = Question.of(function, arguments)
        heard = self.heard.setdefault(self._check, [])
        expected = self._expected.setdefault(self._check, [])
        if expected and heard[expected[0]].question == question:
            place = expected.pop(0)
            exchange = heard[place] = replace(heard[place], looked_at=True)
        else:
            expected.clear()
            exchange = self._exchange(question)
            heard.append(exchange)
        if isinstance(exchange.outcome, Answer):
            return exchange.outcome
        raise Verdict(Outcome.ERROR, "")  # what it says are its own words

    def hear(self, plan: Plan) -> None:
        """Answer all that everybody is asked beforehand, as a student's file does in a worker."""
        left = []
        for check in plan.checks:
            exchanges: list[Exchange] = []
            for place, question in enumerate(check.questions, 1):
                exchanges.append(replace(self._exchange(question), looked_at=False))
                if not isinstance(exchanges[-1].outcome, Answer):
                    left += check.questions[place:]
                    break
            self.heard[check.check.name] = exchanges
            self._expected[check.check.name] = list(range(len(exchanges)))
        again = [Question(each.function, each.arguments) for each in plan.again]
        self.rest = [replace(self._exchange(each), looked_at=False) for each in [*left, *again]]

    def begin(self, check: str) -> None:
        """Hear which check asks from now on."""
        self._check = check

    def wrong_answer(self) -> Verdict | None:
        """Return the verdict on the first wrong answer to this check, if there is one."""
        heard = [each for each in self.heard.get(self._check, []) if each.looked_at]
        answers = [each.outcome for each in heard if not each.right]
        return next((each.wrong() for each in answers if isinstance(each, Answer)), None)

    def _exchange(self, question: Question) -> Exchange:
        replayed = self.answers(question)
        outcome, warnings = replayed.outcome, ("it warned",) if replayed.warned else ()
        if isinstance(outcome, Raised):
            return Exchange(question, outcome)
        asked = question.function, question.arguments
        return Exchange(question, Answer(*asked, outcome, warnings, self.reference))


def answering_as(reference: Reference) -> Callable[[Question], Replayed]:
    """Return what answers each question as a reference does, as plain data over the wire."""

    def answer(question: Question) -> Replayed:
        due = reference.answer(question.function, question.arguments)
        return Replayed(wire.decode(wire.encode(due)), warned=False)

    return answer
