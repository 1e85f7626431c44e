"""Our side of pytest: what a suite may use, and what came of its checks.

Only public hooks are used, so that suites are plain pytest: parameters, fixtures, classes and skips
are pytest's own affair.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import pytest
import pytest_jsonreport.plugin as json_report

from grader.checking.answers import Reference, Verdict
from grader.checking.draw import Draw
from grader.errors import Fault, KitError
from grader.lessons.modules import suite_module
from grader.lessons.traces import TraceFault
from grader.results.report import Check, Outcome, Status

STAGES = ("setup", "call", "teardown")
PLUGINS = "pytest_plugins"


class Examinee(Protocol):
    """The one who is examined: what checks get as `student`."""

    def begin(self, check: str) -> None:
        """Hear which check is run from now on."""

    def wrong_answer(self) -> Verdict | None:
        """Return the verdict on the first wrong answer in this check, if there is one."""


@dataclass
class Present:
    """Who is examined at present, from which seed inputs are drawn, and which check is run."""

    student: Examinee
    reference: Reference
    seed: str
    check: pytest.Item


def fixtures(lesson: str, present: Callable[[], Present]) -> ModuleType:
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


class Plugin:
    """Our side of one pytest session: it has checks run, and hears their outcomes.

    Of a suite that cannot be used, `unusable` is told why, by exercise. `serve` is what is done in
    place of pytest's main loop.
    """

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
        self.present: Present
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
        self.present = Present(student, reference, seed, items[0])
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
        """Name our mark, and have nothing printed."""
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
        """Note why a suite cannot be collected."""
        if report.failed:
            name = report.nodeid.rpartition("/")[2]
            self.unusable[_exercise_name(name)] = _last_line(report.longreprtext)

    def pytest_collection_modifyitems(self, session: pytest.Session) -> None:
        """Take the checks, by exercise; a suite that wants plugins has none."""
        self._session = session
        for item in session.items:
            exercise = _exercise_name(item.path.name)
            if hasattr(getattr(item, "module", None), PLUGINS):
                self.unusable[exercise] = f"{PLUGINS}: a suite has no plugins"
            else:
                self.items.setdefault(exercise, []).append(item)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self) -> bool:
        """Serve, in place of running each check once."""
        self.serve()
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Let the one who is examined hear which check begins."""
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
        """Take the entries of the checks that were run."""
        self._heard = json_report.get("tests", [])

    def pytest_keyboard_interrupt(self) -> None:
        """Note that it was not pytest that gave up."""
        self.interrupted = True

    def pytest_internalerror(self, excrepr: object) -> bool:
        """Note why pytest gave up."""
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
