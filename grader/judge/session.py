"""One pytest session over a lesson's suites, kept open: it runs an exercise's checks for anybody.

pytest begins once, collects, and hands its main loop over to us (`pytest_runtestloop`): there it
waits, in a thread of its own, for somebody to examine. Only public hooks are used, so that suites
are plain pytest: parameters, fixtures, classes and skips are pytest's own affair.
"""

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import numpy as np
import pytest
import pytest_jsonreport.plugin as json_report

from grader.checking.answers import Reference, Verdict
from grader.checking.draw import Draw
from grader.errors import Fault, KitError
from grader.judge.memory import Memory
from grader.lessons.kit import SUITES
from grader.lessons.lesson import Lesson
from grader.lessons.modules import module_name, suite_module
from grader.lessons.traces import TraceFault
from grader.results.report import Check, Outcome, Status
from grader.sandbox.helper import NO_PROCESS, NoProcess

# What of pytest a suite has no use for: left out, a run costs half.
NO_PLUGINS = [
    *("assertion", "cacheprovider", "capture", "debugging", "doctest", "faulthandler", "junitxml"),
    *("logging", "monkeypatch", "pastebin", "recwarn", "setuponly", "setupplan", "stepwise"),
    *("subtests", "threadexception", "tmpdir", "unittest", "unraisableexception", "warnings"),
]
SETTINGS = SUITES / "pytest.ini"
OPTIONS = [
    *(option for name in NO_PLUGINS for option in ("-p", f"no:{name}")),
    *("--json-report", "--json-report-file=none"),
    *("--json-report-omit", "collectors", "keywords", "log", "streams", "warnings"),
    *("-c", str(SETTINGS), "--noconftest", "--import-mode=importlib"),
    *("--continue-on-collection-errors", "--rootdir=.", "--confcutdir=."),
]
MOST_SESSIONS = 8  # that are kept open: each is a thread that waits, and some megabytes
STAGES = ("setup", "call", "teardown")
PLUGINS = "pytest_plugins"


class JudgeFault(Fault):
    """The judge could not do its work: a fault of ours, never the student's."""


class Examinee(Protocol):
    """The one who is examined: what checks get as `student`."""

    def begin(self, check: str) -> None:
        """Hear which check is run from now on."""

    def wrong_answer(self) -> Verdict | None:
        """Return the verdict on the first wrong answer in this check, if there is one."""


Job = Callable[[], Any]


def session_for(lesson: Lesson) -> "Session":
    """Return the open session over a lesson's suites.

    Raises:
        JudgeFault: there are no suites, or pytest came to an end over them.
        NoProcess: the system allows no further thread.
    """
    suites = tuple(path for path in map(lesson.suite, lesson.exercises) if path.is_file())
    if not suites:  # pytest would look for some
        raise JudgeFault(f"{lesson.suites} holds no suites")
    session = _open(lesson.name, lesson.suites, tuple((p, p.stat().st_mtime_ns) for p in suites))
    if session.ended:  # by an interruption, say
        _open.cache_clear()
        return session_for(lesson)
    return session


class Session:
    """pytest over the suites of one folder, and the memory of what it made of answers.

    `unusable` says why a suite is, by exercise.
    """

    def __init__(self, lesson: str, folder: Path, suites: list[Path]) -> None:
        self.unusable: dict[str, str] = {}
        self.memory = Memory()
        self.ended = False
        self._plugin = _Plugin([path.name for path in suites], self.unusable, self._serve)
        self._fixtures = _fixtures(lesson, lambda: self._plugin.present)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._done: queue.SimpleQueue[Callable[[], Any]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, daemon=True)
        try:
            with _own_environment(), _working_in(folder):
                self._begin()
                self._result()
        finally:
            for path in suites:  # who opens another session imports them afresh
                sys.modules.pop(module_name(path.parent, path.stem), None)

    def examine(
        self,
        exercise: str,
        student: Examinee,
        reference: Reference,
        seed: str,
        only: str | None = None,
    ) -> tuple[Check, ...]:
        """Run an exercise's checks on somebody, or `only` the one; return the outcomes, in order.

        Raises:
            JudgeFault: pytest came to an end.
            KeyboardInterrupt: it was interrupted; the session is at an end.
        """
        present = exercise, student, reference, seed, only
        try:
            with _own_environment():
                self._jobs.put(lambda: self._plugin.examine(*present))
                checks: tuple[Check, ...] = self._result()
        except BaseException:
            self.close()
            raise
        return checks

    def close(self) -> None:
        """Let pytest come to its end."""
        self.ended = True
        self._jobs.put(None)

    def _begin(self) -> None:
        try:
            self._thread.start()
        except RuntimeError:  # Python's word for it
            raise NoProcess(NO_PROCESS) from None

    def _result(self) -> Any:
        return self._done.get()()

    def _run(self) -> None:
        """Be pytest, in the session's thread."""
        status: int | str = "no status"
        try:
            # An answer may be any number: comparing it may overflow, and that says nothing.
            with np.errstate(all="ignore"):
                plugins = [json_report, self._plugin, self._fixtures]
                status = pytest.main([*OPTIONS], plugins=plugins)  # it changes what it gets
        finally:  # whoever waits must hear of it
            self._done.put(lambda: self._raise_end(status))

    def _raise_end(self, status: int | str) -> None:
        self.ended = True
        if self._plugin.interrupted and status == pytest.ExitCode.INTERRUPTED:
            raise KeyboardInterrupt
        reason = self._plugin.fault or "it gave no reason"
        raise JudgeFault(f"pytest ended with {status!r}: {reason}")

    def _serve(self) -> None:
        """Do one job after the other, in pytest's main loop."""
        self._done.put(lambda: None)  # all is collected
        while job := self._jobs.get():
            result = job()
            self._done.put(lambda result=result: result)  # type: ignore[misc] # mypy: no default


@lru_cache(maxsize=MOST_SESSIONS)
def _open(lesson: str, folder: Path, suites: tuple[tuple[Path, int], ...]) -> Session:
    return Session(lesson, folder, [path for path, _ in suites])


# Threads do not outlive a fork: whoever is forked opens sessions of their own.
os.register_at_fork(after_in_child=_open.cache_clear)


@dataclass
class _Present:
    """Who is examined at present, from which seed inputs are drawn, and which check is run."""

    student: Examinee
    reference: Reference
    seed: str
    check: pytest.Item


def _fixtures(lesson: str, present: Callable[[], _Present]) -> ModuleType:
    """Return a plugin with what suites may use; the student is there for fixtures of any scope."""

    @pytest.fixture(scope="module")
    def student() -> Any:
        """The student's file for this suite's exercise, to be asked."""
        return present().student

    @pytest.fixture(scope="module")
    def reference() -> Reference:
        """The reference solution of this suite's exercise."""
        return present().reference

    @pytest.fixture
    def draw() -> Draw:
        """Inputs for this check, drawn from the seed."""
        return Draw(present().seed, f"{lesson}/{present().check.name}")

    # A module, for fixtures that outlast a check may not be methods.
    plugin = ModuleType(f"{__name__}.fixtures")
    vars(plugin).update(student=student, reference=reference, draw=draw)
    return plugin


class _Suite(pytest.Module):
    """A suite, imported as part of its kit's own package: that of another may have its name."""

    def _getobj(self) -> ModuleType:
        try:
            return suite_module(self.path.parent, self.path.stem)
        except KitError as error:
            raise self.CollectError(str(error)) from error


class _Plugin:
    """Our side of one pytest session: it has checks run, and hears their outcomes."""

    def __init__(
        self, suites: list[str], unusable: dict[str, str], serve: Callable[[], None]
    ) -> None:
        self.suites = suites
        self.unusable = unusable
        self.serve = serve
        self.items: dict[str, list[pytest.Item]] = {}
        self.interrupted = False
        self.fault = ""
        self._session: pytest.Session
        self.present: _Present
        self._heard: list[dict[str, Any]] = []

    def examine(
        self, exercise: str, student: Examinee, reference: Reference, seed: str, only: str | None
    ) -> tuple[Check, ...]:
        """Run the checks of an exercise on somebody, or only one."""
        items = self.items.get(exercise, [])
        if only is not None:
            items = [item for item in items if check_name(item.nodeid) == only]
        if not items:
            return ()
        self.present = _Present(student, reference, seed, items[0])
        config = self._session.config
        for item, following in zip(items, [*items[1:], None], strict=False):
            config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        told: json_report.JSONReport = config._json_report  # type: ignore[attr-defined]
        told.pytest_sessionfinish(self._session)  # for pytest the session goes on
        told._json_tests.clear()
        entries = {entry["nodeid"]: entry for entry in self._heard}
        return tuple(check_of(item, entries.get(item.nodeid, {})) for item in items)

    # What pytest asks and tells.

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.addinivalue_line("markers", "withheld: is not in a students' edition of the kit")
        # The plugin stays, for its options; its reporter would print.
        config.pluginmanager.unregister(name="terminalreporter")

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        """Collect the suites and nothing else: to look for them costs as much as they do.

        So whatever stands in the path of the kit, `[`, `::` or `$`, pytest need not understand it.
        """
        paths = [session.config.rootpath / name for name in self.suites]
        suites = [_Suite.from_parent(session, path=path) for path in paths]
        session.items = [item for suite in suites for item in session.genitems(suite)]
        hook = session.config.hook
        hook.pytest_collection_modifyitems(
            session=session, config=session.config, items=session.items
        )
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            name = report.nodeid.rpartition("/")[2]
            self.unusable[_exercise_name(name)] = _last_line(report.longreprtext)

    def pytest_collection_modifyitems(self, session: pytest.Session) -> None:
        self._session = session
        for item in session.items:
            exercise = _exercise_name(item.path.name)
            if hasattr(getattr(item, "module", None), PLUGINS):
                self.unusable[exercise] = f"{PLUGINS}: a suite has no plugins"
            else:
                self.items.setdefault(exercise, []).append(item)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self) -> bool:
        self.serve()
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        self.present.check = (
            item  # to ask pytest for it would cost each fixture as much as all the rest
        )
        self.present.student.begin(check_name(item.nodeid))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> pytest.TestReport | None:
        """Report a failure without a traceback, which nobody reads: making it takes long."""
        if call.excinfo is None or isinstance(call.excinfo.value, pytest.skip.Exception):
            return None
        assert call.when != "collect"
        return pytest.TestReport(
            item.nodeid,
            item.location,
            dict.fromkeys(item.keywords, 1),
            "failed",
            None,
            call.when,
            duration=call.duration,
            start=call.start,
            stop=call.stop,
        )

    @pytest.hookimpl(optionalhook=True)
    def pytest_json_runtest_metadata(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> dict[str, Any]:
        """Say in the JSON report how a check ended that raised."""
        if call.excinfo is None:
            return {}
        error = call.excinfo.value
        if isinstance(error, pytest.skip.Exception):
            return {"outcome": Outcome.SKIPPED, "message": str(error), "cause": Status.PASSED}
        if not isinstance(error, Verdict | AssertionError | Fault | TraceFault):
            error = self.present.student.wrong_answer() or error
        if isinstance(error, Verdict):
            return {
                "outcome": error.outcome,
                "message": error.message,
                "cause": error.cause,
                "file": error.file,
                "line": error.line,
            }
        if isinstance(error, AssertionError):
            message = str(error) or _title(item)
            return {"outcome": Outcome.FAILED, "message": message, "cause": Status.FAILED}
        message = f"{_said(call.excinfo)} ({_place(call.excinfo, item.path.parent)})"
        return {"outcome": Outcome.INTERNAL, "message": message, "cause": Status.INTERNAL}

    @pytest.hookimpl(optionalhook=True)
    def pytest_json_modifyreport(self, json_report: dict[str, Any]) -> None:
        self._heard = json_report.get("tests", [])

    def pytest_keyboard_interrupt(self) -> None:
        self.interrupted = True

    def pytest_internalerror(self, excrepr: object) -> bool:
        self.fault = _last_line(str(excrepr))
        return True  # told; pytest need not print it


def _said(raised: pytest.ExceptionInfo[BaseException]) -> str:
    return str(raised.value) if isinstance(raised.value, Fault) else raised.exconly()


def _place(raised: pytest.ExceptionInfo[BaseException], suites: Path) -> str:
    """Return the last line of a suite, or else of anything, that an exception came through."""
    entries = list(raised.traceback)
    in_suites = [each for each in entries if Path(each.path).is_relative_to(suites)]
    last = (in_suites or entries)[-1]
    return f"{Path(last.path).name}:{last.lineno + 1}"


def check_name(nodeid: str) -> str:
    """Return the name of a check from its id in pytest: "knob" of "test_error.py::test_knob"."""
    name, bracket, parameters = nodeid.split("::", 1)[1].partition("[")
    class_, separator, function = name.rpartition("::")
    return f"{class_}{separator}{function.removeprefix('test_')}{bracket}{parameters}"


def check_of(item: pytest.Item, entry: dict[str, Any]) -> Check:
    """Return the outcome of a check, from its entry in pytest's JSON report."""
    metadata = entry.get("metadata", {})
    outcome = Outcome(metadata.get("outcome", Outcome.INTERNAL))
    message = metadata.get("message", "pytest gave no verdict")
    cause: Status | None = Status(metadata.get("cause", Status.INTERNAL))
    if not metadata and entry.get("outcome") == "passed" and "call" in entry:
        outcome, message, cause = Outcome.PASSED, "", None
    seconds = sum(entry[stage]["duration"] for stage in STAGES if stage in entry)
    return Check(
        name=check_name(item.nodeid),
        title=_title(item),
        outcome=outcome,
        message=message,
        seconds=round(seconds, 6),
        cause=cause,
        file=metadata.get("file", ""),
        line=metadata.get("line", 0),
    )


def _title(item: pytest.Item) -> str:
    """Return what a check says that it holds: its docstring, or else its name."""
    documented = getattr(getattr(item, "function", None), "__doc__", None)
    return " ".join((documented or item.name).split())


def _exercise_name(suite: str) -> str:
    return suite.removeprefix("test_").removesuffix(".py")


def _last_line(text: str) -> str:
    return next((line for line in reversed(text.splitlines()) if line.strip()), "")


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
