"""One submission while it is judged: a student to ask for each exercise, at last a Report."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from grader import __version__
from grader.checking.answers import Exchange, Question, Reference, Verdict
from grader.checking.student import BUDGET_CALLS, Budget, Student
from grader.handin.submission import Submission
from grader.judge.diagnosis import diagnose
from grader.judge.plan import left_to_ask
from grader.lessons.lesson import Exercise, Lesson
from grader.results.report import (
    Check,
    Diagnosis,
    ExerciseReport,
    Outcome,
    Report,
    Status,
    exercise_status,
)
from grader.sandbox.isolation import Isolation
from grader.sandbox.sandbox import Sandbox
from grader.text import shown

DIAGNOSIS_SECONDS = 3.0  # for all exercises of a submission; an honest one takes some hundredths
MORE_SECONDS = 2.0  # for all asked of an exercise after its verdict; it takes some hundredths
STAGES = ("setup", "call", "teardown")
# Where every question came to an end: a function that is right then stays right.
NAMING_RIGHT = {Status.FAILED, Status.TODO}


@dataclass
class Attempt:
    """A submission, its students by exercise, and the checks that pytest has run for it.

    `exercises` are those it is graded in, `tests` the entries of pytest's JSON report; `unasked`
    are the questions that checks had left when they ended, by exercise;
    `diagnosing` is the processor time that diagnoses took so far, in seconds.
    """

    lesson: Lesson
    submission: Submission
    sandbox: Sandbox
    seed: str
    call_seconds: float
    exercises: Sequence[Exercise]
    students: dict[str, Student] = field(default_factory=dict)
    tests: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    unasked: dict[str, list[Question]] = field(default_factory=dict)
    diagnoses: dict[str, Diagnosis | None] = field(default_factory=dict)
    right: dict[str, tuple[str, ...]] = field(default_factory=dict)
    diagnosing: float = 0.0

    def __post_init__(self) -> None:
        self.exercises = [each for each in self.exercises if self.submission.offers(each)]
        budget = Budget(BUDGET_CALLS * self.call_seconds)
        for exercise in self.exercises:
            self.students[exercise.name] = Student(
                exercise=exercise.name,
                sources=self.submission.sources,
                places={
                    f"{name}.py": origin.place for name, origin in self.submission.origins.items()
                },
                reference=Reference(self.lesson.solution(exercise)),
                sandbox=self.sandbox,
                call_seconds=self.call_seconds,
                budget=budget,
                obstacle=_obstacle(self.submission, exercise),
            )

    def conclude(self, name: str) -> None:
        """End an exercise's worker, and find out what its wrong answers show before they go."""
        student = self.students[name]
        if student.failed:
            # Only now: who remembers what he was asked is not to lose points by it.
            more = left_to_ask(student.exchanges, self.unasked.pop(name, []))
            student.ask_more(more, MORE_SECONDS)
        student.close()
        if student.failed:
            exercise = self.lesson.exercise(name)
            begun = time.thread_time()
            left = DIAGNOSIS_SECONDS - self.diagnosing
            printed = bool(student.output.text)
            self.diagnoses[name] = diagnose(
                self.lesson, exercise, student.exchanges, left, printed=printed
            )
            self.diagnosing += time.thread_time() - begun
            self.right[name] = _right_functions(student.exchanges)
        student.exchanges.clear()  # a class's would be too many to keep

    def close(self) -> None:
        """End all workers."""
        for student in self.students.values():
            student.close()

    def report(self, titles: dict[str, str], unusable: dict[str, str]) -> Report:
        """Return what came of it all.

        Args:
            titles: what each check says, by its id in pytest.
            unusable: why a suite could not be used, by exercise, where one could not.
        """
        return Report(
            kit_version=__version__,
            lesson=self.lesson.name,
            submission=self.submission.name,
            submission_sha256=self.submission.sha256,
            suite_sha256=self.lesson.suite_sha256,
            seed=self.seed,
            graded_at=_now(),
            isolation=self.sandbox.isolation,
            exercises=tuple(
                self._exercise_report(each, titles, unusable) for each in self.exercises
            ),
        )

    def _exercise_report(
        self, exercise: Exercise, titles: dict[str, str], unusable: dict[str, str]
    ) -> ExerciseReport:
        tests = self.tests.get(exercise.name, [])
        checks = tuple(_check(test, titles) for test in tests)
        if not checks:
            reason = unusable.get(exercise.name, "there are no checks")
            checks = (_no_suite(exercise, reason),)
        passed = sum(check.outcome is Outcome.PASSED for check in checks)
        status = exercise_status(checks)
        return ExerciseReport(
            name=exercise.name,
            title=exercise.title,
            status=status,
            score=exercise.points * passed / len(checks),
            max_score=exercise.points,
            checks=checks,
            output=self.students[exercise.name].output.text,
            diagnosis=self.diagnoses.get(exercise.name) if status is Status.FAILED else None,
            right=self.right.get(exercise.name, ()) if status in NAMING_RIGHT else (),
        )


def check_name(nodeid: str) -> str:
    """Return the name of a check from its id in pytest, `test_error.py::test_knob[0]`."""
    return nodeid.split("::", 1)[1].removeprefix("test_").rpartition("[")[0]


def _check(test: dict[str, Any], titles: dict[str, str]) -> Check:
    metadata = test.get("metadata", {})
    outcome = Outcome(metadata.get("outcome", Outcome.INTERNAL))
    message = metadata.get("message", "pytest gave no verdict")
    cause: Status | None = Status(metadata.get("cause", Status.INTERNAL))
    if not metadata and test["outcome"] == "passed" and "call" in test:
        outcome, message, cause = Outcome.PASSED, "", None
    seconds = sum(test[stage]["duration"] for stage in STAGES if stage in test)
    return Check(
        name=check_name(test["nodeid"]),
        title=titles[test["nodeid"]],
        outcome=outcome,
        message=message,
        seconds=round(seconds, 6),
        cause=cause,
        file=metadata.get("file", ""),
        line=metadata.get("line", 0),
    )


def _right_functions(exchanges: Sequence[Exchange]) -> tuple[str, ...]:
    """Return the functions of which every answer was right, and came without a warning."""
    functions = dict.fromkeys(exchange.function for exchange in exchanges)
    wrong = {each.function for each in exchanges if not each.right or each.warned}
    return tuple(name for name in functions if name not in wrong)


def _no_suite(exercise: Exercise, reason: str) -> Check:
    message = f"the suite of {exercise.name} cannot be used: {reason}"
    return _internal("suite", "The suite can be used.", message)


def _internal(name: str, title: str, message: str) -> Check:
    return Check(name, title, Outcome.INTERNAL, message, 0.0, Status.INTERNAL)


def _obstacle(submission: Submission, exercise: Exercise) -> Verdict | None:
    """Return why there is nothing to ask for this exercise, if so."""
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
    )


def _ungraded(exercise: Exercise, reason: str) -> ExerciseReport:
    check = _internal("grading", "The submission can be graded.", reason)
    points = exercise.points
    return ExerciseReport(
        exercise.name, exercise.title, Status.INTERNAL, 0.0, points, (check,), output=""
    )


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
