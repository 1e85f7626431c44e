"""One pytest run over one lesson's suites, in this process, turned into Reports.

A run may judge many submissions, which shares what pytest costs to begin. The students' code is
asked through the sandbox.
"""

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pytest_jsonreport.plugin as json_report

from grader.checking.answers import Question, Reference, Verdict
from grader.checking.draw import Draw
from grader.checking.student import Student
from grader.errors import Fault
from grader.handin.submission import Submission
from grader.judge.asked import Asked
from grader.judge.attempt import Attempt
from grader.judge.options import Options
from grader.judge.plan import questions
from grader.lessons.lesson import PACKAGE, Lesson
from grader.lessons.traces import TraceFault
from grader.results.report import Outcome, Report, Status
from grader.sandbox.sandbox import Sandbox

# What of pytest a suite has no use for: left out, a run costs half.
NO_PLUGINS = [
    *("cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml", "logging"),
    *("monkeypatch", "pastebin", "recwarn", "setuponly", "setupplan", "stepwise", "subtests"),
    *("threadexception", "tmpdir", "unittest", "unraisableexception", "warnings"),
]
SETTINGS = PACKAGE / "suites" / "pytest.ini"


class JudgeFault(Fault):
    """The judge could not do its work: a fault of ours, never the student's."""


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
    return grade_all(lesson, [submission], sandbox, options)[0]


def grade_all(
    lesson: Lesson,
    submissions: Sequence[Submission],
    sandbox: Sandbox,
    options: Options | None = None,
) -> list[Report]:
    """Grade several submissions, one after the other, in one run of pytest.

    Arguments and exceptions are those of `grade`; the reports come in the submissions' order.
    """
    run = _Run(lesson, submissions, sandbox, options or Options())
    _judge(run)
    return run.reports()


def grade_watched(
    lesson: Lesson, submission: Submission, sandbox: Sandbox, options: Options
) -> tuple[Report, list[Asked]]:
    """Grade one submission as `grade` does; return also what each check asked, in order."""
    run = _Run(lesson, [submission], sandbox, options)
    run.watched = []
    _judge(run)
    return run.reports()[0], run.watched


def _judge(run: "_Run") -> None:
    suites = [path for path in map(run.lesson.suite, run.exercises) if path.is_file()]
    if not suites:  # pytest would look for some
        raise JudgeFault(f"{run.lesson.suites} holds no suites")
    try:
        status = run_suites(run.lesson.suites, suites, run)
    finally:
        run.close()
    if status == pytest.ExitCode.INTERRUPTED and run.interrupted:
        raise KeyboardInterrupt
    if run.tests is None or status not in {0, 1, 2, 5}:
        raise JudgeFault(f"pytest ended with {status!r}: {run.fault or 'it gave no reason'}")


class _Run:
    """The pytest plugin of one run: gives the checks their fixtures, keeps what came of them.

    Every check is run for every submission: it has the submission's place as a parameter.
    """

    def __init__(
        self,
        lesson: Lesson,
        submissions: Sequence[Submission],
        sandbox: Sandbox,
        options: Options,
    ) -> None:
        self.lesson = lesson
        self.seed = options.seed
        self.exercises = [
            exercise
            for exercise in lesson.exercises
            if not options.exercises or exercise.name in options.exercises
        ]
        call_seconds = options.call_seconds or lesson.call_seconds
        self.attempts = [
            Attempt(lesson, submission, sandbox, self.seed, call_seconds, self.exercises)
            for submission in submissions
        ]
        self.tests: list[dict[str, Any]] | None = None
        self.titles: dict[str, str] = {}
        self.unloadable: dict[str, str] = {}
        self.fault = ""
        self.plan: dict[str, list[Question]] = {}  # of checks that failed
        self.check: pytest.Item  # the one that is run
        self.watched: list[Asked] | None = None
        self.asked = 0  # how many questions of its exercise were asked before it
        self.interrupted = False

    # What suites may use.

    @pytest.fixture(autouse=True)
    def place(self) -> None:
        """The submission's place; parametrized below."""

    @pytest.fixture
    def student(self) -> Student:
        """The student's file for this suite's exercise, to be asked."""
        return self._student(self.check)

    @pytest.fixture
    def reference(self) -> Reference:
        """The reference solution of this suite's exercise."""
        return self._student(self.check).reference

    @pytest.fixture
    def draw(self) -> Draw:
        """Inputs for this check, drawn from the seed."""
        return self._draw(self.check)

    # What pytest asks and tells.

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        # The plugin stays, for its options; its reporter would print.
        config.pluginmanager.unregister(name="terminalreporter")

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        metafunc.parametrize("place", range(len(self.attempts)))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            name = report.nodeid.rpartition("/")[2]
            self.unloadable[_exercise_name(name)] = _last_line(report.longreprtext)
            forget_module(self.lesson.suites / name)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep what each submission is graded in, one submission after the other."""
        items[:] = sorted(filter(self._is_due, items), key=_place)
        for item in items:
            function = getattr(item, "function", None)
            docstring = getattr(function, "__doc__", None) or _check_name(item)
            self.titles[item.nodeid] = " ".join(docstring.split())

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self.check = item  # to ask pytest for it would cost each fixture as much as all the rest
        self.asked = len(self._student(item).exchanges)

    @pytest.hookimpl(optionalhook=True)
    def pytest_json_runtest_metadata(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> dict[str, Any]:
        """Say in the JSON report how a check ended that raised."""
        if call.excinfo is None:
            return {}
        student = self._student(item)
        student.failed = True
        self._keep_unasked(item, len(student.exchanges) - self.asked)
        error = call.excinfo.value
        if not isinstance(error, Verdict | AssertionError | Fault | TraceFault):
            error = student.wrong_answer_since(self.asked) or error
        if isinstance(error, Verdict):
            return {
                "outcome": error.outcome,
                "message": error.message,
                "cause": error.cause,
                "file": error.file,
                "line": error.line,
            }
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
        if self.watched is not None:
            exercise, student = _exercise_name(item.path.name), self._student(item)
            name = _check_name(item).removeprefix("test_")
            self.watched.append(Asked(exercise, name, tuple(student.exchanges[self.asked :])))
        if nextitem is None or (nextitem.path, _place(nextitem)) != (item.path, _place(item)):
            self.attempts[_place(item)].conclude(_exercise_name(item.path.name))

    def pytest_keyboard_interrupt(self) -> None:
        self.interrupted = True

    def pytest_internalerror(self, excrepr: object) -> bool:
        self.fault = _last_line(str(excrepr))
        return True  # told; pytest need not print it

    def close(self) -> None:
        """End all workers."""
        for attempt in self.attempts:
            attempt.close()

    def reports(self) -> list[Report]:
        """Return what came of it all, a report a submission."""
        for test in self.tests or []:
            suite, _, name = test["nodeid"].partition("::")
            place = int(name.rpartition("[")[2].removesuffix("]"))
            self.attempts[place].tests.setdefault(_exercise_name(suite), []).append(test)
        return [attempt.report(self.titles, self.unloadable) for attempt in self.attempts]

    def _keep_unasked(self, item: pytest.Item, answered: int) -> None:
        """Keep the questions that a check had left; the first so many were answered."""
        check = f"{item.path.name}::{_check_name(item)}{_parameters(item)}"
        if check not in self.plan:
            own = getattr(item, "funcargs", {})
            fixtures = {**own, "draw": self._draw(item), "reference": self._student(item).reference}
            self.plan[check] = questions(item.obj, fixtures, fixtures["reference"])  # type: ignore[attr-defined] # a function's
        attempt = self.attempts[_place(item)]
        unasked = attempt.unasked.setdefault(_exercise_name(item.path.name), [])
        unasked.extend(self.plan[check][answered:])

    def _draw(self, item: pytest.Item) -> Draw:
        return Draw(self.seed, f"{self.lesson.name}/{_check_name(item)}")

    def _student(self, item: pytest.Item) -> Student:
        return self.attempts[_place(item)].students[_exercise_name(item.path.name)]

    def _is_due(self, item: pytest.Item) -> bool:
        return _exercise_name(item.path.name) in self.attempts[_place(item)].students


def _place(item: pytest.Item) -> int:
    """Return which submission a check is for."""
    place: int = item.callspec.params["place"]  # type: ignore[attr-defined] # of every check
    return place


def _parameters(item: pytest.Item) -> str:
    """Return what tells a parametrized check from the others of its function."""
    parameters: dict[str, object] = item.callspec.params  # type: ignore[attr-defined] # as above
    return repr({name: value for name, value in parameters.items() if name != "place"})


def _check_name(item: pytest.Item) -> str:
    """Return the name of a check's function, whichever submission it is for."""
    return str(getattr(item, "originalname", item.name))


def _exercise_name(suite: str) -> str:
    return suite.removeprefix("test_").removesuffix(".py")


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "")


OPTIONS = [
    *(option for name in NO_PLUGINS for option in ("-p", f"no:{name}")),
    *("--json-report", "--json-report-file=none"),
    *("--json-report-omit", "collectors", "keywords", "log", "streams", "warnings"),
    *("-c", str(SETTINGS), "--noconftest", "--import-mode=importlib", "--assert=plain"),
    "--continue-on-collection-errors",
]


def run_suites(folder: Path, suites: list[Path], plugin: object) -> int:
    """Run suites of one folder once; `plugin` gives them fixtures and hears what becomes of them.

    Returns:
        pytest's exit code.
    """
    # Whatever stands in the path of the kit, `[`, `::` or `$`, pytest sees names of ours alone.
    places = ["--rootdir=.", "--confcutdir=.", "--", *(path.name for path in suites)]
    # An answer may be any number: comparing it may overflow, and that says nothing.
    with _own_environment(), _working_in(folder), np.errstate(all="ignore"):
        return int(pytest.main([*OPTIONS, *places], plugins=[json_report, plugin]))


@contextlib.contextmanager
def _working_in(folder: Path) -> Iterator[None]:
    """Make `folder` the current one for a while; the one before may have been deleted."""
    before = os.open(".", getattr(os, "O_PATH", os.O_RDONLY))
    try:
        os.chdir(folder)
        yield
    finally:
        os.fchdir(before)
        os.close(before)


@contextlib.contextmanager
def _own_environment() -> Iterator[None]:
    """Hide pytest's environment variables from it, and put them back as they were."""
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("PYTEST")}
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    try:
        yield
    finally:
        for name in [name for name in os.environ if name.startswith("PYTEST")]:
            del os.environ[name]
        os.environ.update(hidden)


def forget_module(path: Path) -> None:
    """Take a suite that failed while it was loaded out of Python's memory, half as it is."""
    for name, module in list(sys.modules.items()):
        if getattr(module, "__file__", None) == str(path):
            del sys.modules[name]
