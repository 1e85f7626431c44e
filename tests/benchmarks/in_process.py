"""A pytest plugin for the comparison in bench_batch.py: suites ask the student's code directly.

That is how peers grade: no sandbox, no wire, one process a submission. The student's folder is
named by the environment variable STUDENT.
"""

import importlib.util
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from grader.checking.answers import Answer, Reference
from grader.checking.draw import Draw
from grader.lessons.lesson import load_lesson

LESSON = load_lesson("lesson4")


class Student:
    """A student's module, whose functions are called in this process."""

    def __init__(self, exercise: str) -> None:
        self.reference = Reference(LESSON.solutions / f"{exercise}.py")
        path = Path(os.environ["STUDENT"], f"{exercise}.py")
        spec = importlib.util.spec_from_file_location(exercise, path)
        assert spec is not None
        assert spec.loader is not None
        self.module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(self.module)

    def __getattr__(self, function: str) -> Callable[..., Answer]:
        def ask(*arguments: Any) -> Answer:
            value = getattr(self.module, function)(*arguments)
            return Answer(function, arguments, value, (), self.reference)

        return ask


@pytest.fixture
def student(request: pytest.FixtureRequest) -> Student:
    """The student's file for this suite's exercise."""
    return Student(request.node.path.stem.removeprefix("test_"))


@pytest.fixture
def reference(student: Student) -> Reference:
    """The reference solution."""
    return student.reference


@pytest.fixture
def draw(request: pytest.FixtureRequest) -> Draw:
    """Inputs for this check."""
    return Draw("from-memory", f"{LESSON.name}/{request.node.name}")
