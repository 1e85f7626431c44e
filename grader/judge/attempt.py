"""One submission while it is judged: a student to ask for each exercise, then a Report."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from grader import __version__
from grader.checking.answers import Exchange, Planned, Verdict
from grader.checking.recorded import reference_of
from grader.checking.shared import BUDGET_CALLS, Budget, Shared
from grader.checking.student import Student
from grader.errors import Fault
from grader.handin.submission import Submission
from grader.judge.asked import Asked
from grader.judge.carried import messages_for
from grader.judge.memory import key_of
from grader.judge.options import Options
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import (
    Check,
    Diagnosis,
    EditionGraded,
    ExerciseReport,
    Outcome,
    Report,
    Status,
    exercise_status,
)
from grader.sandbox.isolation import Isolation
from grader.sandbox.sandbox import Sandbox
from grader.text import shown

if TYPE_CHECKING:
    from grader.judge.session import Session

DIAGNOSIS_SECONDS = 3.0  # for all exercises of a submission; an honest one takes some hundredths
# Where every question came to an end: a function that is right then stays right.
NAMING_RIGHT = {Status.FAILED, Status.TODO}


@dataclass
class Attempt:
    """A submission, its students by exercise, and what came of their checks.

    `exercises` are those it is graded in; `diagnosing` is the processor time that diagnoses took
    so far, in seconds. `asked` is what each check asked, where it is a list. `questions` are asked
    beside the checks, by exercise; what came of them stands in `beside`, where all was answered.
    """

    lesson: Lesson
    submission: Submission
    sandbox: Sandbox
    options: Options
    exercises: Sequence[Exercise] = ()
    students: dict[str, Student] = field(default_factory=dict)
    judged: dict[str, ExerciseReport] = field(default_factory=dict)
    asked: list[Asked] | None = None
    diagnosing: float = 0.0
    questions: Mapping[str, Sequence[Planned]] = field(default_factory=dict)
    beside: dict[str, dict[int, bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        chosen = self.options.exercises
        self.exercises = [
            exercise
            for exercise in self.lesson.exercises
            if (not chosen or exercise.name in chosen) and self.submission.offers(exercise)
        ]
        call_seconds = self.options.call_seconds or self.lesson.call_seconds
        budget = Budget(BUDGET_CALLS * call_seconds)
        there = [each.name for each in self.exercises if not _obstacle(self.submission, each)]
        self.shared = Shared(there)
        for exercise in self.exercises:
            self.students[exercise.name] = Student(
                exercise=exercise.name,
                sources=self.submission.sources,
                places={
                    f"{name}.py": origin.place for name, origin in self.submission.origins.items()
                },
                reference=reference_of(self.lesson, exercise),
                sandbox=self.sandbox,
                call_seconds=call_seconds,
                budget=budget,
                obstacle=_obstacle(self.submission, exercise),
                shared=self.shared if len(there) > 1 else None,
            )

    def hear(self) -> None:
        """Ask all that everybody is asked, one exercise after the other."""
        for exercise in self.exercises:
            student = self.students[exercise.name]
            try:
                student.hear(
                    messages_for(self.lesson, exercise, self.options.seed),
                    self.questions.get(exercise.name, ()),
                )
                self.beside[exercise.name] = student.heard_beside
            except Exception as error:  # a fault of ours
                told = (
                    str(error) if isinstance(error, Fault) else f"{type(error).__name__}: {error}"
                )
                student.obstacle = Verdict(Outcome.INTERNAL, told, Status.INTERNAL)

    def judge(self, session: "Session", exercise: Exercise) -> None:
        """Have an exercise's checks run on what was heard, unless the same was heard before."""
        student = self.students[exercise.name]
        key = None if self.asked is not None else key_of(student, self.options.seed)
        known = session.memory.get(key) if key else None
        judged = known or self._judged(session, exercise)
        steady = not student.asked_live and self.diagnosing < DIAGNOSIS_SECONDS
        if key and not known and steady and self.options.diagnosing:
            session.memory.add(key, judged)
        student.close()
        student.heard.clear()
        self.judged[exercise.name] = judged

    def _judged(self, session: "Session", exercise: Exercise) -> ExerciseReport:
        name = exercise.name
        student = self.students[name]
        checks = session.examine(name, student, student.reference, self.options.seed)
        if self.asked is not None:
            for check in checks:
                self.asked.append(Asked(name, check.name, tuple(student.looked_at(check.name))))
        if not checks:
            reason = session.unusable.get(name, "there are no checks")
            return exercise_report(exercise, (_no_suite(exercise, reason),))
        if all(check.cause is None for check in checks):
            return exercise_report(exercise, checks)
        try:
            exchanges = student.exchanges
            diagnosis, right = self._diagnosis(exercise, exchanges), _right_functions(exchanges)
            return exercise_report(exercise, checks, diagnosis, right)
        except Exception as error:  # a fault of ours
            failed = replace(checks[-1], outcome=Outcome.INTERNAL, message=_told(error))
            checks = (*checks[:-1], replace(failed, cause=Status.INTERNAL))
            return exercise_report(exercise, checks)

    def _diagnosis(self, exercise: Exercise, exchanges: Sequence[Exchange]) -> Diagnosis | None:
        """Return the mistake that answers show, if it is found in the time that is left."""
        if not self.options.diagnosing:
            return None
        from grader.judge.diagnosis import diagnose  # who is right does not wait for it

        begun = time.thread_time()
        left = DIAGNOSIS_SECONDS - self.diagnosing
        printed = bool(self.students[exercise.name].output.text)
        found = diagnose(self.lesson, exercise, exchanges, left, printed=printed)
        self.diagnosing += time.thread_time() - begun
        return found

    def close(self) -> None:
        """End all workers."""
        for student in self.students.values():
            student.close()
        self.shared.close()

    def report(self) -> Report:
        """Return the report."""
        return Report(
            kit_version=__version__,
            lesson=self.lesson.name,
            submission=self.submission.name,
            submission_sha256=self.submission.sha256,
            suite_sha256=self.lesson.suite_sha256,
            seed=self.options.seed,
            graded_at=_now(),
            isolation=self.sandbox.isolation,
            exercises=tuple(
                replace(self.judged[each.name], output=self.students[each.name].output.text)
                for each in self.exercises
            ),
            edition=edition_graded(self.lesson),
        )


def edition_graded(lesson: Lesson) -> EditionGraded | None:
    """Return by which students' edition a lesson is graded, if it is by one."""
    edition = lesson.edition
    return EditionGraded(edition.made_from, edition.withheld) if edition else None


def exercise_report(
    exercise: Exercise,
    checks: tuple[Check, ...],
    diagnosis: Diagnosis | None = None,
    right: tuple[str, ...] = (),
) -> ExerciseReport:
    """Return what came of an exercise, but for what the student's code printed.

    Args:
        exercise: what was asked for.
        checks: what came of each of its checks; those that the suite skipped do not count.
        diagnosis: the mistake that the answers show, if they are wrong.
        right: the functions of which every answer was right.
    """
    # What a suite skips by itself counts neither for nor against anybody.
    counted = [check for check in checks if check.cause is not Status.PASSED]
    passed = sum(check.outcome is Outcome.PASSED for check in counted)
    status = exercise_status(counted)
    return ExerciseReport(
        name=exercise.name,
        title=exercise.title,
        status=status,
        score=exercise.points * passed / max(1, len(counted)),
        max_score=exercise.points,
        checks=checks,
        output="",
        diagnosis=diagnosis if status is Status.FAILED else None,
        right=right if status in NAMING_RIGHT else (),
    )


def _right_functions(exchanges: Sequence[Exchange]) -> tuple[str, ...]:
    """Return the functions whose answers were all right, and came without a warning."""
    functions = dict.fromkeys(exchange.function for exchange in exchanges)
    wrong = {each.function for each in exchanges if not each.right or each.warned}
    return tuple(name for name in functions if name not in wrong)


def _told(error: Exception) -> str:
    return str(error) if isinstance(error, Fault) else f"{type(error).__name__}: {error}"


def _no_suite(exercise: Exercise, reason: str) -> Check:
    message = f"the suite of {exercise.name} cannot be used: {reason}"
    return _internal("suite", "The suite can be used.", message)


def _internal(name: str, title: str, message: str) -> Check:
    return Check(name, title, Outcome.INTERNAL, message, 0.0, Status.INTERNAL)


def _obstacle(submission: Submission, exercise: Exercise) -> Verdict | None:
    """Return why there is nothing to ask for this exercise, if there is not."""
    if exercise.name in submission.problems:
        origin = submission.origins.get(exercise.name)
        file = shown(origin.file) if origin else exercise.filename
        message = f"{file} {submission.problems[exercise.name]}"
        return Verdict(Outcome.ERROR, message, Status.BROKEN)
    if exercise.name not in submission.sources:
        message = submission.missing.get(exercise.name, f"there is no {exercise.filename}")
        return Verdict(Outcome.SKIPPED, message, Status.MISSING)
    return None


def ungraded(lesson: Lesson, submission: Submission, seed: str, reason: str) -> Report:
    """Return the report on a submission that could not be judged, by a fault of ours."""
    return Report(
        kit_version=__version__,
        lesson=lesson.name,
        submission=submission.name,
        submission_sha256=submission.sha256,
        suite_sha256=lesson.suite_sha256,
        seed=seed,
        graded_at=_now(),
        isolation=Isolation.NONE,
        exercises=tuple(_ungraded(exercise, reason) for exercise in lesson.exercises),
        edition=edition_graded(lesson),
    )


def _ungraded(exercise: Exercise, reason: str) -> ExerciseReport:
    check = _internal("grading", "The submission can be graded.", reason)
    return exercise_report(exercise, (check,))


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
