"""One pytest run over one lesson's suites, in this process, turned into a Report.

The student's code is asked through the sandbox.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from grader import __version__
from grader.answers import Reference, Verdict
from grader.asking import BUDGET_CALLS, Budget, Student
from grader.drawing import Draw
from grader.kit import PUBLIC_SEED, Exercise, Fault, Lesson
from grader.report import Check, ExerciseReport, Outcome, Report, Status, exercise_status
from grader.sandbox.client import isolation
from grader.sandbox.helper import Sandbox
from grader.submission import Submission
from grader.suite_run import forget_module, run_suites


class JudgeFault(Fault):
    """The judge could not do its work: a fault of ours, never the student's."""


@dataclass(frozen=True)
class Options:
    """How to grade: the seed of drawn inputs, and the seconds a call may take if not the lesson's.

    `exercises` names those to grade; all of the lesson's if it is empty.
    """

    seed: str = PUBLIC_SEED
    call_seconds: float | None = None
    exercises: tuple[str, ...] = ()


def grade(
    lesson: Lesson, submission: Submission, sandbox: Sandbox, options: Options | None = None
) -> Report:
    """Grade one submission.

    Args:
        lesson: what was asked for.
        submission: what was handed in.
        sandbox: where its code is run; stays open and can be used again.
        options: how to grade.

    Raises:
        JudgeFault, SandboxFault: nothing could be graded.
        KeyboardInterrupt: it was interrupted; the workers are ended.
    """
    run = _Run(lesson, submission, sandbox, options or Options())
    suites = [path for path in map(lesson.suite, run.exercises) if path.is_file()]
    if not suites:  # pytest would look for some
        raise JudgeFault(f"{lesson.suites} holds no suites")
    try:
        status = run_suites(lesson.suites, suites, run)
    finally:
        run.close()
    if status == pytest.ExitCode.INTERRUPTED and run.interrupted:
        raise KeyboardInterrupt
    if run.tests is None or status not in {0, 1, 2, 5}:
        raise JudgeFault(f"pytest ended with {status!r}: {run.fault or 'it gave no reason'}")
    return run.report()


class _Run:
    """The pytest plugin of one run: gives the checks their fixtures, keeps what came of them."""

    def __init__(
        self, lesson: Lesson, submission: Submission, sandbox: Sandbox, options: Options
    ) -> None:
        self.lesson = lesson
        self.submission = submission
        self.sandbox = sandbox
        self.options = options
        self.exercises = [
            exercise
            for exercise in lesson.exercises
            if submission.offers(exercise)
            and (not options.exercises or exercise.name in options.exercises)
        ]
        self.tests: list[dict[str, Any]] | None = None
        self.titles: dict[str, str] = {}
        self.unloadable: dict[str, str] = {}
        self.fault = ""
        self.interrupted = False
        call_seconds = options.call_seconds or lesson.call_seconds
        budget = Budget(BUDGET_CALLS * call_seconds)
        self.students = {
            exercise.name: Student(
                exercise=exercise.name,
                sources=submission.sources,
                reference=Reference(lesson.solution(exercise)),
                sandbox=sandbox,
                call_seconds=call_seconds,
                budget=budget,
                obstacle=_obstacle(submission, exercise),
            )
            for exercise in self.exercises
        }

    # What suites may use.

    @pytest.fixture
    def student(self, request: pytest.FixtureRequest) -> Student:
        """The student's file for this suite's exercise, to be asked."""
        return self.students[_exercise_name(request.node.path.name)]

    @pytest.fixture
    def reference(self, request: pytest.FixtureRequest) -> Reference:
        """The reference solution of this suite's exercise."""
        return self.students[_exercise_name(request.node.path.name)].reference

    @pytest.fixture
    def draw(self, request: pytest.FixtureRequest) -> Draw:
        """Inputs for this check, drawn from the seed."""
        return Draw(self.options.seed, f"{self.lesson.name}/{request.node.name}")

    # What pytest tells.

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        # The plugin stays, for its options; its reporter would print.
        config.pluginmanager.unregister(name="terminalreporter")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            name = report.nodeid.rpartition("/")[2]
            self.unloadable[_exercise_name(name)] = _last_line(report.longreprtext)
            forget_module(self.lesson.suites / name)

    def pytest_collection_modifyitems(self, items: Sequence[pytest.Item]) -> None:
        for item in items:
            docstring = getattr(getattr(item, "function", None), "__doc__", None) or item.name
            self.titles[item.nodeid] = " ".join(docstring.split())

    @pytest.hookimpl(optionalhook=True)
    def pytest_json_runtest_metadata(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> dict[str, str]:
        """Say in the JSON report how a check ended that raised."""
        if call.excinfo is None:
            return {}
        error = call.excinfo.value
        if isinstance(error, Verdict):
            return {"outcome": error.outcome, "message": error.message, "cause": error.cause}
        if isinstance(error, AssertionError):
            message = str(error) or self.titles[item.nodeid]
            return {"outcome": Outcome.FAILED, "message": message, "cause": Status.FAILED}
        place = call.excinfo.traceback[-1]
        message = f"{call.excinfo.exconly()} ({Path(place.path).name}:{place.lineno + 1})"
        return {"outcome": Outcome.INTERNAL, "message": message, "cause": Status.INTERNAL}

    @pytest.hookimpl(optionalhook=True)
    def pytest_json_modifyreport(self, json_report: dict[str, Any]) -> None:
        self.tests = json_report.get("tests", [])

    def pytest_runtest_teardown(self, item: pytest.Item, nextitem: pytest.Item | None) -> None:
        if nextitem is None or nextitem.path != item.path:
            self.students[_exercise_name(item.path.name)].close()

    def pytest_keyboard_interrupt(self) -> None:
        self.interrupted = True

    def pytest_internalerror(self, excrepr: object) -> bool:
        self.fault = _last_line(str(excrepr))
        return True  # told; pytest need not print it

    def close(self) -> None:
        """End all workers."""
        for student in self.students.values():
            student.close()

    def report(self) -> Report:
        """Return what came of it all."""
        return Report(
            kit_version=__version__,
            lesson=self.lesson.name,
            submission=self.submission.name,
            submission_sha256=self.submission.sha256,
            suite_sha256=self.lesson.suite_sha256,
            seed=self.options.seed,
            graded_at=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            isolation=isolation(self.sandbox),
            exercises=tuple(self._exercise_report(exercise) for exercise in self.exercises),
        )

    def _exercise_report(self, exercise: Exercise) -> ExerciseReport:
        assert self.tests is not None
        tests = [
            test
            for test in self.tests
            if _exercise_name(test["nodeid"].split("::")[0]) == exercise.name
        ]
        checks = tuple(self._check(test) for test in tests)
        causes = [_cause(test) for test in tests]
        if not checks:
            checks, causes = (self._no_suite(exercise),), [Status.INTERNAL]
        passed = sum(check.outcome is Outcome.PASSED for check in checks)
        return ExerciseReport(
            name=exercise.name,
            title=exercise.title,
            status=exercise_status(checks, causes),
            score=exercise.points * passed / len(checks),
            max_score=exercise.points,
            checks=checks,
            output=self.students[exercise.name].output.text,
        )

    def _check(self, test: dict[str, Any]) -> Check:
        metadata = test.get("metadata", {})
        outcome = Outcome(metadata.get("outcome", Outcome.INTERNAL))
        message = metadata.get("message", "pytest gave no verdict")
        if not metadata and test["outcome"] == "passed" and "call" in test:
            outcome, message = Outcome.PASSED, ""
        seconds = sum(test[stage]["duration"] for stage in STAGES if stage in test)
        return Check(
            name=test["nodeid"].split("::", 1)[1].removeprefix("test_"),
            title=self.titles[test["nodeid"]],
            outcome=outcome,
            message=message,
            seconds=round(seconds, 6),
        )

    def _no_suite(self, exercise: Exercise) -> Check:
        reason = self.unloadable.get(exercise.name, "there are no checks")
        message = f"the suite of {exercise.name} cannot be used: {reason}"
        return Check("suite", "The suite can be used.", Outcome.INTERNAL, message, 0.0)


STAGES = ("setup", "call", "teardown")


def _obstacle(submission: Submission, exercise: Exercise) -> Verdict | None:
    """Return why there is nothing to ask for this exercise, if so."""
    if exercise.name in submission.problems:
        message = f"{exercise.filename} {submission.problems[exercise.name]}"
        return Verdict(Outcome.ERROR, message, Status.BROKEN)
    if exercise.name not in submission.sources:
        return Verdict(Outcome.SKIPPED, f"there is no {exercise.filename}", Status.MISSING)
    return None


def _cause(test: dict[str, Any]) -> Status | None:
    cause = test.get("metadata", {}).get("cause")
    if cause is None and test["outcome"] != "passed":
        return Status.INTERNAL
    return None if cause is None else Status(cause)


def _exercise_name(suite: str) -> str:
    return suite.removeprefix("test_").removesuffix(".py")


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "")
