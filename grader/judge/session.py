"""One pytest session over a lesson's suites, kept open: it runs an exercise's checks for anybody.

pytest begins once, collects, and hands its main loop over to us (`pytest_runtestloop`): there it
waits, in a thread of its own, for somebody to examine. What it asks and tells is heard in `plugin`.
"""

import contextlib
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pytest_jsonreport.plugin as json_report

from grader.checking.answers import Reference
from grader.errors import Fault
from grader.judge.memory import Memory
from grader.judge.plugin import Examinee, Plugin, fixtures
from grader.lessons.kit import SUITES
from grader.lessons.lesson import Lesson
from grader.lessons.modules import module_name
from grader.results.report import Check
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


class JudgeFault(Fault):
    """The judge could not do its work: a fault of ours, never the student's."""


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
        self._plugin = Plugin([path.name for path in suites], self.unusable, self._serve)
        self._fixtures = fixtures(lesson, lambda: self._plugin.present)
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
