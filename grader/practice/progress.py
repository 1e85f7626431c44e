"""Where a student stands, computed from the log: what is solved, what is next, hints taken."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from grader.lessons.lesson import Exercise, Lesson
from grader.practice.log import Event, Kind
from grader.results.report import ExerciseReport, Outcome, Report, Status

DONE, OPEN = "■", "□"
# What a version must be to count as a try: anything else is a slip on the way to one.
TRIES = {Status.PASSED, Status.FAILED, Status.TIMEOUT, Status.CRASHED}
FRESH = {Kind.RESET, Kind.DRILL_BEGUN}  # what begins an attempt anew


@dataclass(frozen=True)
class Standing:
    """How far an exercise has come: the checks of its last version, and the hints taken for it.

    `solved` says whether the last version outside of drills passed; `ever` whether one ever did.
    """

    checks_passed: int = 0
    checks: int = 0
    solved: bool = False
    ever: bool = False
    hints: int = 0

    @property
    def tally(self) -> str:
        """The checks in words, "5 of 7 checks"; empty if it was never graded."""
        return tally(self.checks_passed, self.checks) if self.checks else ""


def tally(passed: int, checks: int) -> str:
    """Return how many checks passed, in words."""
    return f"{passed} of {checks} checks"


def checks_passed(exercise: ExerciseReport) -> int:
    """Return how many checks of an exercise passed."""
    return sum(check.outcome is Outcome.PASSED for check in exercise.checks)


class Progress:
    """All that is known of a student's way, from the events of the log in their order."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.events = list(events)
        self._by_exercise: dict[tuple[str, str], list[Event]] = {}
        for event in self.events:
            self._by_exercise.setdefault((event.lesson, event.exercise), []).append(event)

    def of(self, lesson: Lesson, exercise: Exercise) -> list[Event]:
        """Return the events of one exercise."""
        return self._by_exercise.get((lesson.name, exercise.name), [])

    def standing(self, lesson: Lesson, exercise: Exercise) -> Standing:
        """Return how far an exercise has come."""
        passed, checks, solved, ever, hints = 0, 0, False, False, 0
        for event in self.of(lesson, exercise):
            if event.kind in {Kind.GRADED, Kind.PASSED}:
                passed, checks, solved = event.checks_passed, event.checks, event.passed
            if event.kind is Kind.RESET:
                passed, checks, solved = 0, 0, False
            if event.kind in FRESH:
                hints = 0
            if event.kind is Kind.HINT:
                hints = event.hint
            ever = ever or event.passed
        return Standing(passed, checks, solved, ever, hints)

    def done(self, lesson: Lesson) -> int:
        """Return how many exercises of a lesson are solved."""
        return sum(self.standing(lesson, each).solved for each in lesson.exercises)

    def bar(self, lesson: Lesson) -> str:
        """Return a square for each exercise of a lesson, those that are solved filled."""
        return "".join(
            DONE if self.standing(lesson, each).solved else OPEN for each in lesson.exercises
        )

    def unsolved(self, lesson: Lesson) -> Exercise | None:
        """Return the first exercise of a lesson that is not solved; None if all are."""
        return next(
            (each for each in lesson.exercises if not self.standing(lesson, each).solved), None
        )

    def next_up(self, lessons: Sequence[Lesson]) -> tuple[Lesson, Exercise] | None:
        """Return the exercise to go on with: in the lesson last worked on, or the first open one.

        None if everything is solved.
        """
        last = [event.lesson for event in self.events if event.kind in {Kind.GRADED, Kind.PASSED}]
        recent = [lesson for lesson in lessons if lesson.name in last[-1:]]
        for lesson in [*recent, *lessons]:
            if exercise := self.unsolved(lesson):
                return lesson, exercise
        return None

    @property
    def days(self) -> list[date]:
        """The local days on which something was done, in order."""
        return sorted({event.day for event in self.events})


def graded_events(report: Report, at: datetime, *, drill: bool = False) -> list[Event]:
    """Return what a report is worth remembering, an event an exercise; our own faults are not."""
    return [
        Event(
            at=at,
            lesson=report.lesson,
            exercise=exercise.name,
            kind=_kind(exercise, drill),
            checks_passed=checks_passed(exercise),
            checks=len(exercise.checks),
            complete=is_try(exercise),
            seconds=round(sum(check.seconds for check in exercise.checks), 3),
            suite_sha256=report.suite_sha256,
        )
        for exercise in report.exercises
        if exercise.status not in {Status.INTERNAL, Status.MISSING}
    ]


def news(events: Iterable[Event], known: Progress) -> list[Event]:
    """Return the events that say something new of that day; to grade again unchanged does not."""
    last: dict[tuple[str, str], Event] = {}
    for event in known.events:
        if event.kind in {Kind.GRADED, Kind.PASSED, Kind.RESET, Kind.DRILLED}:
            last[event.lesson, event.exercise] = event
    return [event for event in events if not _same(event, last.get((event.lesson, event.exercise)))]


def _same(event: Event, before: Event | None) -> bool:
    if before is None:
        return not event.checks_passed and not event.complete  # an untouched stub
    if before.kind is Kind.RESET:
        return not event.checks_passed and not event.complete
    return _outcome(event) == _outcome(before)


def _outcome(event: Event) -> tuple[object, ...]:
    return event.kind, event.checks_passed, event.checks, event.complete, event.day


def _kind(exercise: ExerciseReport, drill: bool) -> Kind:
    if drill:
        return Kind.DRILLED
    return Kind.PASSED if exercise.status is Status.PASSED else Kind.GRADED


def is_try(exercise: ExerciseReport) -> bool:
    """Whether a version loads and has nothing still to do."""
    return exercise.status in TRIES and not any(
        check.cause is Status.TODO for check in exercise.checks
    )
