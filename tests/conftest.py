"""Fixtures that several test files use."""

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from grader.handin.opener import Opener
from grader.handin.submission import Submission
from grader.judge.options import Options
from grader.judge.run import grade
from grader.lessons.lesson import Lesson, load_lesson
from grader.results.report import Report
from grader.sandbox.sandbox import Sandbox

GRADE = Path(sys.executable).with_name("grade")

GradeSources = Callable[..., Report]
RunGrade = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """One helper process for all tests that grade in this process."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def opener() -> Iterator[Opener]:
    """What opens archives and notebooks for all tests that read in this process."""
    with contextlib.closing(Opener(ahead=False)) as opener:
        yield opener


@pytest.fixture(scope="session")
def lesson4() -> Lesson:
    """The lesson with which the machine is tried."""
    return load_lesson("lesson4")


@pytest.fixture
def grade_sources(sandbox: Sandbox, lesson4: Lesson) -> GradeSources:
    """Grade sources by exercise name: `grade_sources(error="def ...", call_seconds=0.5)`.

    Only the exercises that are given are graded.
    """

    def run(*, call_seconds: float | None = None, seed: str = "test", **sources: str) -> Report:
        options = Options(seed, call_seconds, tuple(sources))
        return grade(lesson4, Submission("test", sources), sandbox, options)

    return run


@pytest.fixture
def run_grade(tmp_path: Path) -> RunGrade:
    """Run the installed `grade` as a user would, in an empty folder unless `cwd` says otherwise."""

    def run(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
        settings = {"cwd": tmp_path, "capture_output": True, "text": True, "timeout": 120}
        command = [str(GRADE), *map(str, arguments)]
        return subprocess.run(command, check=False, **(settings | options))  # type: ignore[call-overload,no-any-return]

    return run
